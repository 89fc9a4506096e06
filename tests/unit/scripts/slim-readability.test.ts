import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PageReader, REPLACED } from '../../../utils/article/page/page-reader.ts';
import { madePages } from '../../fixtures/pages/make-pages.ts';
import { slimReadability } from '../../../scripts/build-reader/slim-readability.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

const SENTENCE = 'The committee of the two chambers met again on Tuesday, heard the minister, and put the question off until the spring.';
const HTML = [
  `<h1>A title of some words</h1><p class="byline">By Ann Stone</p><div id="comments">${`<p>${SENTENCE}</p>`.repeat(2)}</div>`,
  `<main><table><tr><td>${`<div>${SENTENCE}<br><br>${SENTENCE}</div>`.repeat(8)}</td></tr></table><ul><li><a href="#x">one</a><li><a href="/y">two</a></ul></main>`,
  `<article>${`<div><font>${SENTENCE}</font> <code>x</code></div>`.repeat(6)}<div class="share">Share</div><form><p>Field</p></form></article>`,
];

describe('slimReadability', () => {
  it('leaves a class that parses and has the rest of its methods', () => {
    const slim = slimReadability(source);
    expect(slim.length).toBeLessThan(source.length * 0.7);
    const module: { exports: unknown } = { exports: null };
    new Function('module', slim)(module);
    const Slim = module.exports as new (document: Document) => { _grabArticle(): unknown; _getJSONLD?: unknown };
    const reader = new Slim(new JSDOM('<p>text</p>').window.document);
    expect(reader._grabArticle).toBeTypeOf('function');
    expect(reader._getJSONLD).toBeUndefined();
  });

  it('chooses the same text as the whole Readability, weak rules and all', () => {
    const module: { exports: unknown } = { exports: null };
    new Function('module', slimReadability(source))(module);
    const chosenBy = (Reader: unknown, html: string): string => {
      // What `PageReader` replaces, but for its way of starting over.
      const methods = REPLACED.filter((name) => name !== 'parse' && name !== '_prepDocument').map((name) => [name, Reflect.get(PageReader.prototype, name)]);
      const Whole = class extends (Reader as new (document: Document) => { _prepDocument(): void; _grabArticle(): Element | null; _articleTitle?: string; _metadata?: object }) {};
      Object.assign(Whole.prototype, Object.fromEntries(methods));
      const reader = new Whole(new JSDOM(html).window.document);
      reader._articleTitle = 'A title of some words';
      reader._metadata = {};
      reader._prepDocument();
      return reader._grabArticle()?.textContent ?? '';
    };
    for (const { html } of [...madePages().filter((_, at) => at % 40 === 0), ...HTML.map((html) => ({ html }))]) {
      const whole = chosenBy(Readability, html);
      expect(chosenBy(module.exports, html)).toBe(whole);
      expect(whole).not.toBe('');
    }
  }, 60_000);

  it('complains of a version that has other methods', () => {
    expect(() => slimReadability(source.replaceAll('_getJSONLD', '_readJSONLD'))).toThrow('_getJSONLD');
  });
});
