import { expect, test } from 'vitest';
import { ownAddress, ownDraft } from '../../../entrypoints/background/trust.ts';
import { sameSite } from '../../../entrypoints/background/same-site.ts';
import type { Sender } from '../../../utils/messaging/messenger.ts';
import { clipId } from '../../../utils/model/clip-id.ts';
import { generateClips } from '../../support/generate-clips.ts';
import { draftOf } from '../clips/store.ts';

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
