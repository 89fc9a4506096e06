// First: Dexie takes IndexedDB from the global object as it loads.
import { draftOf, freshStore, seedStore } from './store.ts';
import { expect, test, vi } from 'vitest';
import { subscribe } from '../../../utils/clips/live.ts';
import { clipFacets, clipPage, dealLedger, fileClip, updateClip } from '../../../utils/clips/repository.ts';
import { generateClips } from '../../support/generate-clips.ts';

freshStore();

const next = generateClips(1, { seed: 77 })[0]!;

test.each<[string, () => Promise<unknown>]>([
  ['a plain list', async () => (await clipPage({}, { offset: 0, limit: 5 })).total],
  ['a search', async () => (await clipPage({ query: `"${next.clip.source.title}"` }, { offset: 0, limit: 5 })).total],
  ['the ledger', async () => (await dealLedger({}, { by: 'day', direction: 'down' }, { offset: 0, limit: 5 })).total],
  ['the facets', async () => (await clipFacets({})).kind.reduce((sum, { count }) => sum + count, 0)],
])('%s is told again after a clip is filed, and not after it was left', async (_name, query) => {
  await seedStore(10);
  const heard = vi.fn();
  const stop = subscribe(query, heard, (error) => {
    throw error;
  });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await fileClip(draftOf(next));
  await vi.waitFor(() => expect(heard.mock.lastCall?.[0]).toBe(heard.mock.calls[0]?.[0] + 1));
  stop();
  const calls = heard.mock.calls.length;
  await updateClip(next.clip.id, { note: 'later' });
  expect(heard).toHaveBeenCalledTimes(calls);
});

test('a query that fails once tells so, and goes on', async () => {
  let fails = true;
  const [heard, failed] = [vi.fn(), vi.fn()];
  const stop = subscribe(async () => {
    const { total } = await clipPage({}, { offset: 0, limit: 1 });
    if (fails) throw new Error('not now');
    return total;
  }, heard, failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  fails = false;
  await fileClip(draftOf(next));
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(1));
  stop();
});
