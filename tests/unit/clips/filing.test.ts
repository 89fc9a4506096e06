// First: Dexie takes IndexedDB from the global object as it loads.
import { draftOf, freshStore, seedStore } from './store.ts';
import { expect, test, vi } from 'vitest';
import { store } from '../../../utils/clips/db.ts';
import { clipPage, clipsOfPage, countClips, deleteClips, fileClip, getClip, restoreClips, updateClip, updateClips } from '../../../utils/clips/repository.ts';
import type { Result } from '../../../utils/model/result.ts';
import { generateClips } from '../../support/generate-clips.ts';

freshStore();

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const [made, other] = generateClips(2, { seed: 7 });
if (!made || !other) throw new Error('Two clips were asked for.');
const draft = draftOf(made);

test('the same thing clipped twice is one clip, and keeps what the person wrote', async () => {
  expect(value(await fileClip(draft, '2026-05-01T10:00:00.000Z')).outcome).toBe('created');
  value(await updateClip(draft.id, { note: 'ask Minsk', tags: ['Gas', ' gas ', 'Łódź'], starred: true, review: 'reviewed' }));
  const again = value(await fileClip({ ...draft, source: { ...draft.source, title: 'A new title' } }, '2026-05-02T10:00:00.000Z'));
  expect(again).toEqual({ id: draft.id, outcome: 'updated', at: '2026-05-02T10:00:00.000Z' });
  const clip = await getClip(draft.id);
  expect(clip).toMatchObject({ note: 'ask Minsk', tags: ['Gas', 'Łódź'], starred: true, review: 'reviewed', createdAt: '2026-05-01T10:00:00.000Z', updatedAt: '2026-05-02T10:00:00.000Z' });
  expect(clip?.source.title).toBe('A new title');
  expect(await countClips({})).toBe(1);
  expect(await countClips({ query: '"a new title"' })).toBe(1);
  expect(await countClips({ query: `"${draft.source.title}"` })).toBe(draft.kind === 'article' ? 1 : 0);
});

test('an id that belongs to something else is refused, and nothing is overwritten', async () => {
  value(await fileClip(draft));
  const result = await fileClip({ ...draftOf(other), id: draft.id });
  expect(result).toMatchObject({ ok: false, error: { code: 'id-conflict' } });
  expect((await getClip(draft.id))?.anchor.quote.exact).toBe(draft.anchor.quote.exact);
});

test('concurrent sends of one clip file it once; edits of different fields both stay', async () => {
  await Promise.all([fileClip(draft), fileClip(draft), fileClip(draft)]);
  expect(await countClips({})).toBe(1);
  await Promise.all([updateClip(draft.id, { note: 'one' }), updateClip(draft.id, { tags: ['two'] }), updateClip(draft.id, { starred: true })]);
  expect(await getClip(draft.id)).toMatchObject({ note: 'one', tags: ['two'], starred: true });
});

test('a page finds its clips by either address, with the text that was kept', async () => {
  value(await fileClip(draft));
  const { canonicalUrl } = draft.source;
  for (const page of [{ url: canonicalUrl, canonicalUrl }, { url: `${canonicalUrl}?ref=home`, canonicalUrl }, { url: canonicalUrl, canonicalUrl: 'https://example.org/' }]) {
    const { clips, articleText } = await clipsOfPage(page);
    expect(clips.map(({ id }) => id)).toEqual([draft.id]);
    expect(articleText).toBe(draft.articleText);
  }
});

test('deleted clips leave every list, count and facet, and come back whole', async () => {
  const clips = (await seedStore(40)).map(({ clip }) => clip);
  const before = await Promise.all([store().postings.toArray(), store().facets.toArray(), store().deals.count(), clipPage({}, { offset: 0, limit: 100 })]);
  const deletion = value(await deleteClips(clips.map(({ id }) => id)));
  expect(deletion.count).toBe(40);
  expect(await Promise.all([countClips({}), store().postings.count(), store().facets.count(), store().deals.count(), store().articles.count()])).toEqual([0, 0, 0, 0, 0]);
  expect(value(await restoreClips(deletion.token))).toBe(40);
  const after = await Promise.all([store().postings.toArray(), store().facets.toArray(), store().deals.count(), clipPage({}, { offset: 0, limit: 100 })]);
  expect(after[3]).toEqual(before[3]);
  expect(after[1].map(({ key, count }) => [key, count])).toEqual(before[1].map(({ key, count }) => [key, count]));
  expect(after[0].length).toBe(before[0].length);
  expect(after[2]).toBe(before[2]);
  expect((await clipsOfPage({ url: clips[0]?.source.url ?? '', canonicalUrl: clips[0]?.source.canonicalUrl ?? '' })).articleText).not.toBeNull();
  expect(await restoreClips(deletion.token)).toMatchObject({ ok: false, error: { code: 'undo-expired' } });
});

test('a change to many clips is one change', async () => {
  const ids = (await seedStore(30)).map(({ clip }) => clip.id);
  expect(value(await updateClips([...ids, 'nobody'], { addTags: ['batch'], review: 'reviewed' }))).toBe(30);
  expect(await countClips({ query: 'tag:batch review:reviewed' })).toBe(30);
  value(await updateClips(ids.slice(0, 10), { removeTags: ['batch'] }));
  expect(await countClips({ tags: ['batch'] })).toBe(20);
});

test('a write that the browser refuses changes nothing and says what to do', async () => {
  value(await fileClip(draft));
  const full = vi.spyOn(store().postings, 'bulkPut').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  const result = await fileClip(draftOf(other));
  full.mockRestore();
  expect(result).toMatchObject({ ok: false, error: { code: 'store-full', message: expect.stringContaining('room') } });
  expect(await countClips({})).toBe(1);
  expect(await getClip(other.clip.id)).toBeNull();
  expect(value(await fileClip(draftOf(other))).outcome).toBe('created');
});

test('a bug is not dressed up as a full disk', async () => {
  const broken = vi.spyOn(store().postings, 'bulkPut').mockRejectedValueOnce(new TypeError('x is not a function'));
  await expect(fileClip(draft)).rejects.toThrow(TypeError);
  broken.mockRestore();
});
