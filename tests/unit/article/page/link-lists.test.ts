import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../utils/article/slices.ts';
import { isLinkList } from '../../../../utils/article/page/link-lists.ts';

const within = (entries: string): Element => {
  const element = new JSDOM(`<body><section>${entries}</section>`).window.document.querySelector('section');
  if (element === null) throw new Error('no section');
  return element;
};
const card = '<div><a href="/s"><h3>Ministers sign an accord on rail</h3></a><time>5 May</time></div>';

describe('isLinkList', () => {
  it('knows rows of cards', () => {
    expect(atOnce(isLinkList(within(card.repeat(40))))).toBe(true);
  });

  it('leaves few cards, paragraphs and cards with prose alone', () => {
    expect(atOnce(isLinkList(within(card.repeat(4))))).toBe(false);
    expect(atOnce(isLinkList(within(`${card.repeat(40)}<p>A paragraph.</p>`)))).toBe(false);
    expect(atOnce(isLinkList(within(`${card.repeat(40)}<div><a href="/t">Talks</a> ${'went on until late. '.repeat(12)}</div>`)))).toBe(false);
    expect(atOnce(isLinkList(within(`<div>${'The talks went on. '.repeat(3)}</div>`.repeat(40))))).toBe(false);
  });

  it('never takes what holds the headline', () => {
    expect(atOnce(isLinkList(within(`<div><h1>Ministers meet over rail</h1></div>${card.repeat(40)}`)))).toBe(false);
  });

  it('gives way often in a long row', () => {
    const steps = [...isLinkList(within(card.repeat(300)))];
    expect(steps.length).toBeGreaterThanOrEqual(5);
  });
});
