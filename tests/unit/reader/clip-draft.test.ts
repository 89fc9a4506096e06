import { describe, expect, it } from 'vitest';
import { draftOfArticle, draftOfDeal, draftOfSpan, headlineOf } from '../../../entrypoints/reader.content/clip-draft.ts';
import type { Article } from '../../../utils/model/article.ts';
import { clipId } from '../../../utils/model/clip-id.ts';
import type { Deal } from '../../../utils/model/deal.ts';
import type { Mention } from '../../../utils/model/mention.ts';

const text = 'Two grids, one line\n\nKenya and Uganda signed a memorandum. Minister Ada Odhiambo spoke.\n\nNothing else about Kenya was said.';
const spanOf = (words: string, from = 0): { start: number; end: number; exact: string } => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, exact: words };
};
const country = (words: string, id: string, from = 0): Mention => ({ kind: 'country', form: 'name', ...spanOf(words, from), entity: { id, name: words }, rule: 'countries/name', confidence: 1 });
const mentions: Mention[] = [
  country('Kenya', 'KE'), country('Uganda', 'UG'), country('Kenya', 'KE', 100),
  { kind: 'official', form: 'full', ...spanOf('Ada Odhiambo'), entity: { id: 'person:ada', name: 'Ada Odhiambo', office: 'Minister', country: 'KE' }, rule: 'officials/title', confidence: 1 },
];
const deal: Deal = {
  id: 'd1', type: 'agreement', status: 'signed', instrument: 'memorandum', subject: null, parties: ['KE', 'UG'], signatories: [], amount: null,
  period: null, date: null, place: null, sectors: [], evidence: [spanOf('Kenya and Uganda signed a memorandum')], rule: 'deals/signed', confidence: 1,
};
const article: Article = { url: 'http://news.example/a?from=x', canonicalUrl: 'http://news.example/a', site: 'News', title: 'Two grids, one line', byline: null, publishedAt: '2024-05-06', modifiedAt: null, lang: 'en', text };
const source = { article, extraction: { mentions, deals: [deal] } };

describe('a draft', () => {
  it('of the article has its headline, everything found, and counts', () => {
    const draft = draftOfArticle(source);
    expect(draft).toMatchObject({ kind: 'article', anchor: { quote: { exact: 'Two grids, one line', prefix: '' }, position: { start: 0, end: 19 } }, articleText: text });
    expect(draft.id).toBe(clipId('article', article.canonicalUrl, 'Two grids, one line'));
    expect(draft.countries).toEqual([{ id: 'KE', name: 'Kenya', count: 2 }, { id: 'UG', name: 'Uganda', count: 1 }]);
    expect(draft.officials).toEqual([{ id: 'person:ada', name: 'Ada Odhiambo', office: 'Minister', country: 'KE', count: 1 }]);
    expect(draft.source).toMatchObject({ words: 20, title: 'Two grids, one line' });
    expect(draft.source).not.toHaveProperty('text');
  });

  it('of a deal has its evidence as anchors and only who stands in it', () => {
    const draft = draftOfDeal(source, 'd1');
    expect(draft?.anchor.quote.exact).toBe('Kenya and Uganda signed a memorandum');
    expect(draft?.deals[0]?.evidence).toEqual([draft?.anchor]);
    expect(draft?.countries.map(({ id, count }) => [id, count])).toEqual([['KE', 1], ['UG', 1]]);
    expect(draft?.officials).toEqual([]);
    expect(draftOfDeal(source, 'gone')).toBeNull();
  });

  it('of a deal names who signed it, wherever the text does', () => {
    const signed = { ...source, extraction: { mentions, deals: [{ ...deal, signatories: ['person:ada'] }] } };
    expect(draftOfDeal(signed, 'd1')?.officials).toEqual([{ id: 'person:ada', name: 'Ada Odhiambo', office: 'Minister', country: 'KE', count: 1 }]);
  });

  it('of a selection has what it touches, be it by a letter', () => {
    const draft = draftOfSpan(source, spanOf('memorandum. Minister Ada'));
    expect(draft.kind).toBe('selection');
    expect(draft.officials.map(({ id }) => id)).toEqual(['person:ada']);
    expect(draft.deals.map(({ id }) => id)).toEqual(['d1']);
    expect(draft.countries).toEqual([]);
  });

  it('is the same for the same thing twice', () => {
    expect(draftOfDeal(source, 'd1')?.id).toBe(draftOfDeal(source, 'd1')?.id);
    expect(draftOfDeal(source, 'd1')?.id).not.toBe(draftOfArticle(source).id);
  });
});

describe('headlineOf', () => {
  it.each([['A\n\nB', 1], ['Only this', 9], ['', 0]])('%j ends at %i', (of, end) => {
    expect(headlineOf(of)).toEqual({ start: 0, end });
  });
});
