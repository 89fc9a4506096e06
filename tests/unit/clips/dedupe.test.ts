import { expect, test } from 'vitest';
import { LEAST_SCORE, likeness } from '../../../utils/clips/dedupe.ts';
import type { LedgerDeal } from '../../../utils/model/ledger.ts';

type Change = Partial<LedgerDeal['deal']> & { day?: string; url?: string; quote?: string };

function dealOf({ day = '2026-03-10', url = 'https://a.test/1', quote = 'Baku and Minsk signed a $400 million contract on joint production of tractors in Ganja.', ...fields }: Change): LedgerDeal {
  const deal: LedgerDeal['deal'] = {
    id: 'd', type: 'project', status: 'signed', instrument: 'contract', subject: 'joint production of tractors', parties: ['AZ', 'BY'], signatories: [], amount: { value: 4e8, currency: 'USD' }, period: null, date: day, place: null, sectors: ['industry'],
    evidence: [{ quote: { exact: quote, prefix: '', suffix: '' }, position: { start: 0, end: quote.length } }], rule: 'x', confidence: 1, ...fields,
  };
  return { id: url, deal, machine: deal, edited: [], clipIds: [], source: { title: '', site: '', host: '', url, canonicalUrl: url, publishedAt: day }, day, usd: deal.amount?.value ?? null };
}

const first = dealOf({});
const second = 'https://b.test/2';

test.each<[string, Change]>([
  ['word for word', {}],
  ['a day later, still to be signed', { day: '2026-03-11', status: 'planned' }],
  ['another sum: 600 for 400 million', { amount: { value: 6e8, currency: 'USD' } }],
  ['in euros', { amount: { value: 3.65e8, currency: 'EUR' } }],
  ['no sum, other words around', { amount: null, quote: 'Belarus will start joint production of tractors at a plant in Ganja, Azerbaijan.' }],
  ['a bloc named beside', { parties: ['AZ', 'BY', 'EAEU'] }],
])('the same deal: %s', (_name, change) => {
  expect(likeness(first, dealOf({ ...change, url: second }))?.score ?? 0).toBeGreaterThanOrEqual(LEAST_SCORE);
});

test.each<[string, Change]>([
  ['the same article', { url: 'https://a.test/1' }],
  ['another state', { parties: ['AZ', 'GE'] }],
  ['another subject', { subject: 'supplies of natural gas', instrument: 'memorandum', amount: null, quote: 'Azerbaijan and Belarus agreed on supplies of natural gas through a third country.' }],
  ['half a year later', { day: '2026-09-10' }],
  ['a trade figure', { type: 'trade', status: 'reported', subject: 'trade turnover', quote: 'Trade turnover between Azerbaijan and Belarus reached $400 million.' }],
  ['ten times the sum on another thing', { amount: { value: 4e9, currency: 'USD' }, subject: 'a power plant', quote: 'The two states will build a power plant for $4 billion.' }],
])('not the same deal: %s', (_name, change) => {
  expect(likeness(first, dealOf({ url: second, ...change }))?.score ?? 0).toBeLessThan(LEAST_SCORE);
});

test('trade figures of different years are different, of one year the same', () => {
  const figure = (period: string, url: string): LedgerDeal => dealOf({ type: 'trade', status: 'reported', period, url, subject: 'trade turnover', quote: 'Trade turnover between Azerbaijan and Belarus was $400 million.' });
  expect(likeness(figure('2024', 'https://a.test/1'), figure('2025', second))).toBeNull();
  expect(likeness(figure('2025', 'https://a.test/1'), figure('2025', second))?.score).toBeGreaterThan(LEAST_SCORE);
});

test('the order of the two makes no difference, and the reasons are in words', () => {
  const other = dealOf({ url: second, day: '2026-03-12', amount: null });
  expect(likeness(first, other)).toEqual(likeness(other, first));
  expect(likeness(first, other)?.reasons).toContain('the same parties');
});
