import type { LedgerDeal } from '../model/ledger.ts';
import { roughUsd } from './currency.ts';
import { dayNumber } from './days.ts';
import { wordsOf } from './search/words.ts';

/** What each sign of sameness is worth; they add up to 1. Signs against are taken off. */
const WEIGHTS = { parties: 0.2, type: 0.1, amount: 0.2, days: 0.15, words: 0.3, instrument: 0.05 } as const;
const AGAINST = { amount: 0.25, type: 0.15, far: 0.2 } as const;
/** Pairs below this are not proposed. */
export const LEAST_SCORE = 0.6;
/** Two reports of one deal are seldom further apart than this. */
export const MOST_DAYS = 60;

export type Likeness = { score: number; reasons: string[] };

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((item) => b.has(item)).length;

/** Words that say what a deal is about: long enough to mean something. */
function tellingWords({ deal }: LedgerDeal): Set<string> {
  return new Set(wordsOf([deal.subject, ...deal.evidence.map(({ quote }) => quote.exact)].filter(Boolean).join(' ')).filter((word) => word.length > 3));
}

function amountSign(a: LedgerDeal, b: LedgerDeal): { score: number; reason: string | null } {
  const [one, other] = [roughUsd(a.deal.amount), roughUsd(b.deal.amount)];
  if (one === null || other === null) return { score: one === other ? WEIGHTS.amount / 2 : 0, reason: null };
  const ratio = Math.max(one, other) / Math.max(Math.min(one, other), Number.MIN_VALUE);
  if (ratio < 1.03) return { score: WEIGHTS.amount, reason: 'the same amount' };
  // Outlets round, and disagree: half as much again may still be the same deal.
  return ratio <= 1.6 ? { score: WEIGHTS.amount / 4, reason: 'amounts of the same size' } : { score: -AGAINST.amount, reason: null };
}

/**
 * How much two deals of different articles look like one, 0 to 1, with the reasons in plain words; null where they
 * cannot be: the same article, no two parties in common, figures of different years. Pure.
 */
export function likeness(a: LedgerDeal, b: LedgerDeal): Likeness | null {
  if (a.source.canonicalUrl === b.source.canonicalUrl) return null;
  const [partiesA, partiesB] = [new Set(a.deal.parties), new Set(b.deal.parties)];
  const common = shared(partiesA, partiesB);
  const all = new Set([...partiesA, ...partiesB]).size;
  if (common === 0 || common < Math.min(2, partiesA.size, partiesB.size)) return null;
  const isTrade = a.deal.type === 'trade';
  if (isTrade !== (b.deal.type === 'trade')) return null;
  if (isTrade && a.deal.period !== null && b.deal.period !== null && a.deal.period !== b.deal.period) return null;
  const apart = Math.abs((dayNumber(a.day) ?? 0) - (dayNumber(b.day) ?? 0));
  if (apart > MOST_DAYS) return null;

  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  const alike = wordsA.size + wordsB.size === 0 ? 0 : (2 * shared(wordsA, wordsB)) / (wordsA.size + wordsB.size);
  const sameType = a.deal.type === b.deal.type;
  const sameInstrument = a.deal.instrument !== null && a.deal.instrument === b.deal.instrument;
  const amount = amountSign(a, b);
  const score = WEIGHTS.parties * (common / all) + (sameType ? WEIGHTS.type : -AGAINST.type) + amount.score
    + (apart <= 14 ? WEIGHTS.days * (1 - apart / 28) : -AGAINST.far * (apart / MOST_DAYS)) + WEIGHTS.words * Math.min(1, alike * 1.3) + (sameInstrument ? WEIGHTS.instrument : 0);
  const reasons = [
    common === all ? 'the same parties' : `${common} parties in common`,
    ...(sameType ? ['the same type'] : []),
    ...(amount.reason === null ? [] : [amount.reason]),
    apart === 0 ? 'the same day' : apart === 1 ? 'a day apart' : `${apart} days apart`,
    ...(sameInstrument ? [`both say “${a.deal.instrument}”`] : []),
    ...(alike >= 0.4 ? ['much the same words'] : []),
  ];
  return { score: Math.max(0, Math.min(1, score)), reasons };
}
