import { expect, test } from 'vitest';
import { extract } from '../../utils/extract/pipeline.ts';
import { FLOORS } from './floors.ts';
import { goldenArticles } from './gold.ts';
import { occurrences } from './gold-spans.ts';
import { accuracy, addScore, emptyScore, f1 } from './score.ts';

const articles = goldenArticles();
const score = emptyScore();
for (const { text, gold } of articles) addScore(score, text, gold, extract({ text, publishedAt: gold.published }));

const figures: Record<keyof typeof FLOORS, number> = {
  country: f1(score.country),
  capital: score.capital.right / Math.max(1, score.capital.right + score.capital.missed),
  official: f1(score.official),
  officialCountry: accuracy(score.officialCountry),
  deal: f1(score.deal),
  dealType: accuracy(score.dealType),
  dealStatus: accuracy(score.dealStatus),
  dealParties: accuracy(score.dealParties),
  dealAmount: accuracy(score.dealAmount),
};

test.each(Object.entries(FLOORS))('over the golden corpus, %s reaches %d', (figure, floor) => {
  expect(figures[figure as keyof typeof FLOORS]).toBeGreaterThanOrEqual(floor);
});

test('articles that hold no deal get hardly any marks that should not be there', () => {
  const quiet = articles.filter(({ gold }) => gold.deals.length === 0);
  const spurious = emptyScore();
  for (const { text, gold } of quiet) addScore(spurious, text, gold, extract({ text, publishedAt: gold.published }));
  const marks = spurious.country.spurious + spurious.official.spurious + spurious.deal.spurious;
  expect(marks / quiet.length).toBeLessThanOrEqual(0.5);
});

test('the corpus has at least forty articles, a third of them hard negatives', () => {
  expect(articles.length).toBeGreaterThanOrEqual(40);
  expect(articles.filter(({ gold }) => gold.deals.length === 0).length).toBeGreaterThanOrEqual(articles.length / 3);
});

test.each(articles.map(({ gold, text }) => [gold.id, gold, text] as const))('the gold of %s stands in its text', (_, gold, text) => {
  const entries = [...gold.officials, ...gold.countries, ...gold.capitals];
  const missing = entries.flatMap((entry) => entry.surface).filter((surface) => occurrences(text, surface).length === 0);
  const quotes = [...gold.deals.map((d) => d.quote), ...gold.not.map((n) => n.text)].filter((quote) => !text.includes(quote));
  expect([...missing, ...quotes]).toEqual([]);
});
