import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/article/read-article.ts';
import { pageOf } from '../page-of.ts';

const URL = 'https://news.example/politics/a-story-of-some-words';
const SENTENCE = 'The committee of the two chambers met again on Tuesday, heard the minister, and put the question off until the spring.';
const paragraphs = (count: number, from = 0): string => Array.from({ length: count }, (_, at) => `<p>${SENTENCE} Number ${from + at}.</p>`).join('\n');
const head = '<head><title>Harbour talks put off</title><meta name="author" content="Anna Stone"></head>';
const textOf = (body: string): string => readArticle(pageOf(`<html>${head}<body>${body}</body></html>`, URL), URL)?.article.text ?? '';
const card = (name: string): string => `<div class="x1"><div><h3><a href="/${name}">Another story about ${name}</a></h3></div><p>What the ${name} said of it, in a line.</p></div>`;

describe('what is no part of the article', () => {
  it('leaves out a row of cards between paragraphs', () => {
    const text = textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(4)}<div>${card('ferry')}${card('crane')}${card('pilot')}</div>${paragraphs(4, 4)}</article>`);
    expect(text).toContain('Number 3.');
    expect(text).toContain('Number 7.');
    expect(text).not.toMatch(/ferry|crane|pilot/);
  });

  it('keeps cards that the article is made of, and entries with text of their own', () => {
    const entry = (name: string): string => `<div><h3><a href="/${name}">The ${name}</a></h3>${paragraphs(3)}</div>`;
    const text = textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(1)}<div>${entry('ferry')}${entry('crane')}${entry('pilot')}</div></article>`);
    expect(text).toMatch(/The ferry[\s\S]*The crane[\s\S]*The pilot/);
    const short = textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(1)}<div>${card('ferry')}${card('crane')}${card('pilot')}${card('quay')}</div></article>`);
    expect(short).toContain('What the quay said');
  });

  it('leaves out what stands outside of the element that holds the article', () => {
    const text = textOf(`<div><main><article><h1>Harbour talks put off</h1>${paragraphs(9)}</article></main></div><div><p>Players who like a wager, a bonus and a spin, come to the tables of our partners today.</p><p>Others who like a wager, a bonus and a spin, come to the tables of our partners too.</p></div>`);
    expect(text).toContain('Number 8.');
    expect(text).not.toContain('wager');
  });

  it('leaves out a note on the author at the end, also by the given name, and no sentence about a namesake', () => {
    const withEnd = (end: string): string => textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(9)}<p>${end}</p></article>`);
    expect(withEnd('Anna Stone was a pilot in the port before she came to this paper, and writes of ships.')).not.toContain('writes of ships');
    expect(withEnd('Anna covers the harbour, the ferries and the quays, and writes of ships.')).not.toContain('writes of ships');
    expect(withEnd('Anna is the name that the ferry got, as the minister said, and writes of ships.')).toContain('writes of ships');
    expect(withEnd('Annabel covers the costs of the ferry, as the minister said, and writes of ships.')).toContain('writes of ships');
  });

  it('leaves out the box about the author behind the text, and no paragraph that tells of a namesake', () => {
    const box = '<div class="x2"><div><h4>Anna Stone</h4></div><div><p>She came to the paper from the port, where she had kept the books, the keys and the cat for eleven years.</p></div></div>';
    const text = textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(9)}${box}</article>`);
    expect(text).not.toContain('kept the books');
    expect(text).toContain('Number 8.');
    const other = textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(9)}${box.replace('Anna Stone', 'The port')}</article>`);
    expect(other).toContain('kept the books');
  });
});

describe('what is part of it', () => {
  const answer = '<p>The crane lifts forty tons, and the ferry waits for it on the other side of the basin every night.</p><p>When it does not lift, the pilots go home, and the harbour stays dark until the morning bell is rung.</p>';
  const fold = (attributes: string): string => textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(6)}<div><a role="button" aria-controls="more-1">What does the crane lift?</a><div id="more-1" style="display:none" ${attributes}>${answer}</div></div>${paragraphs(2, 6)}</article>`);

  it('reads text that is folded away under a control', () => expect(fold('role="region"')).toContain('forty tons'));
  it('reads no text that is hidden without one, nor a box over the page', () => {
    expect(textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(6)}<div id="more-2" hidden>${answer}</div></article>`)).not.toContain('forty tons');
    expect(fold('role="dialog"')).not.toContain('forty tons');
    expect(fold('aria-modal="true"')).not.toContain('forty tons');
  });

  it('keeps running text in a box whose class Readability takes for clutter', () => {
    const box = `<div class="widget"><img src="/a.jpg"><img src="/b.jpg"><h3>The crane</h3><p>${SENTENCE.replaceAll(',', '')} The crane stayed.</p><p>${SENTENCE.replaceAll(',', '')} The pilot went.</p></div>`;
    const text = textOf(`<article><h1>Harbour talks put off</h1>${paragraphs(6)}${box}${paragraphs(2, 6)}</article>`);
    expect(text).toMatch(/The crane stayed[\s\S]*The pilot went/);
  });
});
