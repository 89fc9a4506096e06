// First: Dexie takes IndexedDB from the global object as it loads.
import { draftOf, freshStore, seedStore } from '../clips/store.ts';
import { expect, test } from 'vitest';
import { handlers } from '../../../entrypoints/background/handlers.ts';
import { ownAddress, ownCorrection, ownDraft } from '../../../entrypoints/background/trust.ts';
import { sameSite } from '../../../entrypoints/background/same-site.ts';
import type { Sender } from '../../../utils/messaging/messenger.ts';
import { clipId } from '../../../utils/model/clip-id.ts';
import { generateClips } from '../../support/generate-clips.ts';
import { updateClip } from '../../../utils/clips/repository.ts';

freshStore();

const from = (url: string): Sender => ({ tabId: 1, isTop: true, url, isExtensionPage: false });

test.each([
  ['https://www.example.org/a', 'https://example.org/b', true],
  ['https://m.example.org/a', 'https://www.example.org/b', true],
  ['https://news.example.org/', 'https://example.org/', true],
  ['https://evil-example.org/', 'https://example.org/', false],
  ['https://bbc.co.uk/', 'https://evil.co.uk/', false],
  ['data:text/html,x', 'https://example.org/', false],
  ['not an address', 'not an address', false],
])('%s and %s are one outlet: %s', (a, b, same) => {
  expect(sameSite(a, b)).toBe(same);
  expect(sameSite(b, a)).toBe(same);
});

test('a page speaks for its own outlet only', () => {
  const page = { url: 'https://evil.test/x', canonicalUrl: 'https://example.org/article' };
  expect(ownAddress(from('https://evil.test/x'), page)).toEqual({ url: 'https://evil.test/x', canonicalUrl: 'https://evil.test/x' });
  expect(ownAddress(from('https://evil.test/x'), { url: 'https://example.org/article', canonicalUrl: 'https://example.org/article' })).toEqual({ url: 'https://evil.test/x', canonicalUrl: 'https://evil.test/x' });
  const own = { url: 'https://amp.example.org/article', canonicalUrl: 'https://www.example.org/article' };
  expect(ownAddress(from('https://amp.example.org/article'), own)).toEqual(own);
  expect(ownAddress({ ...from('https://evil.test/x'), isExtensionPage: true }, page)).toEqual(page);
});

test('a draft that claims another outlet’s article is filed under the page that sent it', () => {
  const [made] = generateClips(1, { seed: 4 });
  if (!made) throw new Error('A clip was asked for.');
  const draft = draftOf(made);
  expect(ownDraft(from(draft.source.url), draft)).toBe(draft);
  const moved = ownDraft(from('https://evil.test/x'), draft);
  expect(moved.source).toMatchObject({ url: 'https://evil.test/x', canonicalUrl: 'https://evil.test/x' });
  expect(moved.id).toBe(clipId(draft.kind, 'https://evil.test/x', draft.anchor.quote.exact));
});

test('a page corrects for itself and its own outlet, and never for another', () => {
  const act = { action: 'not', kind: 'country', text: 'Georgia', entityId: 'GE' } as const;
  const sender = from('https://www.example.org/a');
  const own = [{ in: 'everywhere' }, { in: 'site', host: 'example.org' }, { in: 'article', canonicalUrl: 'https://example.org/a' }] as const;
  for (const scope of own) expect(ownCorrection(sender, { ...act, scope }).scope).toEqual(scope);
  for (const scope of [{ in: 'site', host: 'other.test' }, { in: 'article', canonicalUrl: 'https://other.test/a' }] as const) {
    expect(ownCorrection(sender, { ...act, scope }).scope).toEqual({ in: 'article', canonicalUrl: 'https://www.example.org/a' });
    expect(ownCorrection({ ...sender, isExtensionPage: true }, { ...act, scope }).scope).toEqual(scope);
  }
});

test('what speaks for a page sees no note and starts no reader', async () => {
  const sender = from('https://www.example.org/a');
  const page = { url: 'https://www.example.org/a', canonicalUrl: 'https://www.example.org/a' };
  expect(await handlers.clipsOfPage(sender, page)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  expect(await handlers.readTab(sender, 1)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  const [made] = await seedStore(1, 4);
  const { url, canonicalUrl } = made!.clip.source;
  await updateClip(made!.clip.id, { note: 'for my eyes', tags: ['mine'] });
  const visit = await handlers.returnVisit(from(url), { url, canonicalUrl, text: made!.articleText });
  expect(visit).toMatchObject({ ok: true, value: { clipped: [made!.clip.id] } });
  expect(JSON.stringify(visit)).not.toMatch(/for my eyes|mine/);
});
