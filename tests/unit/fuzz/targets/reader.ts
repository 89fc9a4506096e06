import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../../../utils/article/read-article.ts';
import { expectCleanPrototypes, hostileText } from '../hostile.ts';
import { target } from '../target.ts';

/** Pages that one window reads before another takes its place: windows remember documents, and grow slow. */
const PER_WINDOW = 25;

const parserOf = (): DOMParser => new (new JSDOM('', { url: 'https://news.example/politics/a-story', virtualConsole: new VirtualConsole() }).window.DOMParser)();

const LONG = 'The two governments agreed on Monday to build a power line across the border, officials said, after four years of talks between the ministries, and to report before the harvest.';
const OPEN = ['<article>', '<div>', '<p>', '<section class="article-body">', '<h1>', '<h2>', '<ul><li>', '<table><tr><td>', '<figure>', '<blockquote>', '<template>', '<noscript>', '<svg><text>', '<math>', '<select><option>', '<pre>', '<a href="#">', '<form id=x><input name=body>', '<form><input name=nodeName>', '<img name=body>', '<frameset>', '<br><br>', '<!--', '<style>', '<script>', '<title>', '<textarea>'];
const CLOSE = ['</article>', '</div>', '</p>', '</section>', '</h1>', '</h2>', '</ul>', '</table>', '</figure>', '</template>', '</svg>', '</select>', '</a>', '</form>', '-->', '</style>', '</script>', '</title>', '</textarea>'];
const bad = hostileText.map((text) => JSON.stringify(text).replaceAll('<', '\\u003c'));
const head = fc.oneof(
  bad.map((text) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":${text},"author":[${text},{"name":${text}}],"datePublished":${text},"mainEntityOfPage":${text}}</script>`),
  hostileText.map((text) => `<script type="application/ld+json">${text}</script>`),
  hostileText.map((text) => `<link rel="canonical" href="${text}"><meta property="og:title" content="${text}"><meta property="og:url" content="${text}"><meta name="author" content="${text}"><meta property="article:published_time" content="${text}">`),
  hostileText.map((text) => `<title>${text}</title><base href="${text}">`),
);
const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...OPEN) }, { weight: 2, arbitrary: fc.constantFrom(...CLOSE) }, { weight: 3, arbitrary: fc.constant(`<p>${LONG}</p>`) }, hostileText);
const page = fc.tuple(fc.array(head, { maxLength: 3 }), fc.array(piece, { maxLength: 25 })).map(([top, body]) => `<!doctype html><html><head>${top.join('')}</head><body>${body.join('')}</body></html>`);

/** Whatever a page is made of, reading it never throws, never changes it, and names only addresses of the web. */
export const reader = target('page reader', 1_500, 60, () => {
  let parser = parserOf();
  let read = 0;
  return fc.property(page, (html) => {
    if (++read % PER_WINDOW === 0) parser = parserOf();
    const document = parser.parseFromString(html, 'text/html');
    const before = document.documentElement.outerHTML;
    const found = readArticle(document, 'https://news.example/politics/a-story');
    assert.equal(document.documentElement.outerHTML, before, 'the page is left as it was');
    if (found) {
      const { url, canonicalUrl, publishedAt, text } = found.article;
      assert.ok([url, canonicalUrl].every((address) => /^https?:$/.test(new URL(address).protocol)));
      assert.ok(publishedAt === null || !Number.isNaN(Date.parse(publishedAt)));
      assert.ok(typeof text === 'string');
    }
    expectCleanPrototypes();
  });
});
