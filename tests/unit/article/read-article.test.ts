import { describe, expect, it } from 'vitest';
import { LINE_RULES } from '../../../utils/article/page/line-rules.ts';
import { Sieve } from '../../../utils/article/page/sieve.ts';
import { readArticle } from '../../../utils/article/read-article.ts';
import { chooseBlocks, siftBlocks } from '../../../utils/article/read-text.ts';
import { atOnce } from '../../../utils/article/slices.ts';
import { madePages } from '../../fixtures/pages/make-pages.ts';
import { pageOf } from './page-of.ts';

const URL = 'https://news.example/politics/a-story-of-some-words';
const SENTENCE = 'The committee of the two chambers met again on Tuesday, heard the minister, and put the question off until the spring.';
const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `<p>${SENTENCE} Number ${at}.</p>`).join('\n');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every unit of the text that leads to the page leads to the same one there. */
function expectExactMap(read: NonNullable<ReturnType<typeof readArticle>>): void {
  const { article: { text }, map } = read;
  for (let at = 0; at < text.length; at += 1) {
    const [segment] = map.segments({ start: at, end: at + 1 });
    if (segment === undefined || text[at] === ' ') continue;
    expect(segment.node.data[segment.start]).toBe(text[at]);
    expect(map.offsetOf(segment.node, segment.start)).toBe(at);
  }
}

/** Every unit of the text that can be seen leads somewhere. */
function expectWhollyMapped({ article: { text }, map }: NonNullable<ReturnType<typeof readArticle>>): void {
  for (let at = 0; at < text.length; at += 1) if (text[at]?.trim() !== '') expect([at, map.segments({ start: at, end: at + 1 }).length]).toEqual([at, 1]);
}

describe('readArticle', () => {
  const articles = madePages().filter(({ isArticle }) => isArticle);

  it('reads headline and every paragraph of the made articles, and none of the other stories', () => {
    for (const { html, url, title, body, id } of articles.filter((_, at) => at % 3 === 0)) {
      const { article } = readArticle(pageOf(html, url), url) ?? { article: { text: '', title: '' } };
      expect([id, article.title]).toEqual([id, title]);
      const text = flat(article.text);
      for (const paragraph of body) expect([id, text.includes(flat(paragraph))]).toEqual([id, true]);
      expect([id, /All rights reserved|More news/.test(text)]).toEqual([id, false]);
    }
  }, 60_000);

  it('maps each unit of the text to the live page, exactly', () => {
    for (const { html, url } of articles.filter((_, at) => at % 20 === 0)) {
      const read = readArticle(pageOf(html, url), url);
      expect(read).not.toBeNull();
      if (read !== null) expectExactMap(read);
    }
  }, 60_000);

  it('does not change the page', () => {
    const [page] = articles;
    const document = pageOf(page?.html ?? '', URL);
    const before = document.documentElement.outerHTML;
    readArticle(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('collapses white space, drops soft hyphens, and finds its way back', () => {
    const document = pageOf(`<h1>Short headline of words</h1><article><p>One\n   two&nbsp;&nbsp;th\u00adree <b> four</b>five</p>${paragraphs(6)}</article>`);
    const read = readArticle(document, URL);
    expect(read?.article.text).toContain('One two three fourfive');
    if (read === null) return;
    expectExactMap(read);
    const start = read.article.text.indexOf('two three');
    const [range] = read.map.toRanges({ start, end: start + 'two three'.length });
    expect(range?.toString()).toBe('two\u00a0\u00a0th\u00adree');
  });

  it('keeps the way back when Readability starts over on a short article', () => {
    const read = readArticle(pageOf(`<div class="sidebar comment"><h1>Short headline of words</h1><p>${SENTENCE}</p></div>`), URL);
    expect(read?.article.text).toContain(SENTENCE);
    const start = read?.article.text.indexOf(SENTENCE) ?? 0;
    expect(read?.map.toRanges({ start, end: start + SENTENCE.length })[0]?.toString()).toBe(SENTENCE);
  });

  it('reads an article in an open shadow tree, with what is given to its slots', () => {
    const document = pageOf('<h1>Short headline of words</h1><x-story><p slot="lead">Slotted lead of the story, which is long enough to count as a paragraph of it.</p></x-story>');
    const host = document.querySelector('x-story');
    const root = host?.attachShadow({ mode: 'open' });
    for (const html of ['lead', ...Array.from({ length: 5 }, () => '')]) {
      const p = document.createElement(html === '' ? 'p' : 'slot');
      if (html === '') p.textContent = SENTENCE;
      else p.setAttribute('name', html);
      root?.append(p);
    }
    const read = readArticle(document, URL);
    expect(read?.article.text).toContain(SENTENCE);
    expect(read?.article.text).toContain('Slotted lead');
    expect(read?.map.segments({ start: (read?.article.text.indexOf(SENTENCE) ?? 0), end: read?.article.text.length ?? 0 }).length).toBeGreaterThan(0);
  });

  it('leaves out what is hidden, captions, adverts, newsletters and lists of other stories', () => {
    const clutter = '<p hidden>Hidden words</p><p style="display: none">Unseen words</p><figure><img><figcaption>Caption words</figcaption></figure><p>Advertisement</p>'
      + '<div class="newsletter-signup"><p>Newsletter words, sent to you every day.</p></div><p>Read more: <a href="/x">Another story altogether</a></p>';
    const text = readArticle(pageOf(`<article><h1>Short headline of words</h1>${paragraphs(3)}${clutter}${paragraphs(3)}</article>`), URL)?.article.text ?? '';
    expect(text).toContain('Number 2');
    expect(text).not.toMatch(/Hidden|Unseen|Caption|Advertisement|Newsletter|Another story/);
  });

  it('keeps headings that link to themselves or head running text, whatever their ids and the post’s tags are called', () => {
    const parts = ['More from the harbour', 'You may ask the bank', 'Photos that moved the vote'].map((heading, at) => {
      const id = heading.toLowerCase().replaceAll(' ', '-');
      return `<h2 id="${id}"><a href="${at === 0 ? `#${id}` : `/glossary/${id}`}">${heading}</a></h2><div>${paragraphs(3)}</div>`;
    });
    const text = readArticle(pageOf(`<article class="post type-post tag-newsletter category-promo"><h1>Short headline of words</h1>${parts.join('')}</article>`), URL)?.article.text ?? '';
    for (const heading of ['More from the harbour', 'You may ask the bank', 'Photos that moved the vote']) expect(text).toContain(`\n\n${heading}\n\n`);
  });

  it('ends where cards of other stories begin, also when they are longer than the article', () => {
    const cards = Array.from({ length: 9 }, (_, at) => `<h3>Another story ${at}</h3><div>The Paper</div><div>May ${at + 1}, 2025</div><p>${SENTENCE}</p>`).join('');
    const text = readArticle(pageOf(`<article><h1>Short headline of words</h1>${paragraphs(5)}<h2>Also in the news</h2>${cards}</article>`), URL)?.article.text ?? '';
    expect(text).toContain('Number 4');
    expect(text).not.toMatch(/Also in the news|Another story/);
  });

  it('goes on under a heading that only sounds like the end, where a table or prose follows', () => {
    const table = `<table>${Array.from({ length: 8 }, (_, at) => `<tr><td>Port ${at}</td><td>${at} cranes</td></tr>`).join('')}</table>`;
    const text = readArticle(pageOf(`<article><h1>Short headline of words</h1>${paragraphs(4)}<h2>Latest</h2>${table}${paragraphs(6)}</article>`), URL)?.article.text ?? '';
    expect(text).toContain('Port 7');
    expect(text).toContain('Number 5');
  });

  it('reads the standfirst once', () => {
    const lead = 'What the chambers decided, and why the vote was put off once more.';
    const text = readArticle(pageOf(`<main><header><h1>Short headline of words</h1><p class="standfirst">${lead}</p></header><div class="body">${paragraphs(6)}</div></main>`), URL)?.article.text ?? '';
    expect(text.split(lead).length).toBe(2);
    expect(text.startsWith('Short headline of words\n\nWhat the chambers')).toBe(true);
  });

  it('finds the headline in a lesser heading where the first names the section, and maps it', () => {
    const read = readArticle(pageOf(`<title>Ministers meet over the bridge</title><h1>Around the harbour</h1><article><h2>Ministers meet over the bridge</h2>${paragraphs(6)}</article>`), URL);
    expect(read?.article.title).toBe('Ministers meet over the bridge');
    if (read !== null) expectWhollyMapped(read);
  });

  it('leaves a title that the page shows nowhere out of the text, so that all of the text leads to the page', () => {
    const read = readArticle(pageOf(`<title>Ministers meet over the bridge</title><article>${paragraphs(6)}</article>`), URL);
    expect(read?.article.title).toBe('Ministers meet over the bridge');
    expect(read?.article.text.startsWith(SENTENCE)).toBe(true);
    if (read !== null) expectWhollyMapped(read);
  });

  it('takes a title that stands in no heading from the line that shows it', () => {
    const read = readArticle(pageOf(`<title>Ministers meet over the bridge</title><article><p><b>Ministers meet over the bridge</b></p>${paragraphs(6)}</article>`), URL);
    expect(read?.article.text.split('Ministers meet over the bridge').length).toBe(2);
    if (read !== null) expectWhollyMapped(read);
  });

  it('looks for the authors only when they are asked for, where no line may name them', () => {
    const chosen = atOnce(chooseBlocks(pageOf(`<article><h1>Short headline of words</h1><p class="byline">By Ann Stone</p>${paragraphs(6)}</article>`), URL));
    const read = chosen === null ? null : atOnce(siftBlocks(chosen, new Sieve(LINE_RULES)));
    expect(read?.article).not.toHaveProperty('byline');
    expect(read?.rest.byline).toBe('Ann Stone');
  });

  it('gives way between pieces of work', () => {
    const steps = chooseBlocks(pageOf(`<article><h1>Short headline of words</h1>${paragraphs(300)}</article>`), URL);
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(3);
  });

  it('bears pages of every odd kind', () => {
    const deep = `${'<div>'.repeat(150)}${SENTENCE}`;
    for (const html of ['', '<frameset><frame src="a"></frameset>', deep, `<p>${'word '.repeat(200_000)}</p>`, '<p>'.repeat(2000)]) {
      expect(() => readArticle(pageOf(html), URL)).not.toThrow();
    }
  }, 60_000);

  it('bears a document without a root and one of plain XML', () => {
    const empty = pageOf('<p>x</p>');
    empty.documentElement.remove();
    expect(readArticle(empty, URL)).toBeNull();
    const xml = pageOf('').implementation.createDocument('urn:x', 'root', null);
    expect(() => readArticle(xml, URL)).not.toThrow();
  });
});
