import { describe, expect, it } from 'vitest';
import { sourceUrl } from '../../../components/clips/source-url.ts';
import type { Clip } from '../../../utils/model/clip.ts';

const clip = (url: string, exact: string, kind: Clip['kind'] = 'selection') => ({
  kind,
  source: { url, canonicalUrl: url, site: 'Site', title: 'Title', byline: null, publishedAt: null, modifiedAt: null, lang: null, words: 3 },
  anchor: { quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } },
});

describe('the address of a quote', () => {
  it.each([
    ['a short quote', 'https://a.example/x', 'both sides signed', 'https://a.example/x#:~:text=both%20sides%20signed'],
    ['what the directive uses itself', 'https://a.example/x', 'well-known, $4 & more', 'https://a.example/x#:~:text=well%2Dknown%2C%20%244%20%26%20more'],
    ['a fragment of the page’s own', 'https://a.example/x#part', 'signed', 'https://a.example/x#part:~:text=signed'],
    ['a directive that was there', 'https://a.example/x#:~:text=old', 'new', 'https://a.example/x#:~:text=new'],
  ])('carries %s', (_what, url, exact, expected) => {
    expect(sourceUrl(clip(url, exact))).toBe(expected);
  });

  it('names a long quote by its ends', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    expect(sourceUrl(clip('https://a.example/', words))).toBe('https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39');
  });

  it('goes to the article itself for a clip of the article', () => {
    expect(sourceUrl(clip('https://a.example/x', 'Title', 'article'))).toBe('https://a.example/x');
  });

  it.each([`${'javascript'}:alert(1)`, 'data:text/html,x', 'file:///etc/passwd', 'not an address', ''])('follows no %j', (url) => {
    expect(sourceUrl(clip(url, 'x'))).toBeNull();
  });
});
