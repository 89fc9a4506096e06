import type { MergeProposal } from '../model/ledger.ts';
import { numbersOf } from './bitmap.ts';
import { store } from './db.ts';
import { likeness, LEAST_SCORE, MOST_DAYS } from './dedupe.ts';
import { dayNumber } from './days.ts';
import { groupBy } from './group-by.ts';
import { dealsByNumber, matchDeals } from './ledger-matches.ts';
import { readColumn } from './postings.ts';
import { dealOfRow, type DealRow } from './rows.ts';

/** Proposals are looked for among so many of the latest deals. */
const LATEST = 2000;

function pairsWithin(rows: readonly DealRow[]): [DealRow, DealRow][] {
  const sorted = rows.toSorted((a, b) => a.day.localeCompare(b.day));
  const pairs: [DealRow, DealRow][] = [];
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || (dayNumber(b.day) ?? 0) - (dayNumber(a.day) ?? 0) > MOST_DAYS) break;
      pairs.push([a, b]);
    }
  });
  return pairs;
}

/** Pairs of deals that look like one, the likeliest first; those kept apart or already merged are not among them. */
export async function mergeProposals(limit = 50): Promise<MergeProposal[]> {
  const db = store();
  const { set } = await matchDeals(db, {});
  const days = await readColumn(db, 'd.day', set.length * 32);
  const latest = numbersOf(set).sort((a, b) => (days[b] ?? 0) - (days[a] ?? 0)).slice(0, LATEST);
  const rows = await dealsByNumber(db, latest);
  const apart = new Map((await db.dealMarks.where('id').anyOf(rows.map(({ id }) => id)).toArray()).map((mark) => [mark.id, new Set(mark.apart)]));
  const found: MergeProposal[] = [];
  for (const group of groupBy(rows, ({ pair }) => pair).values()) {
    for (const [a, b] of pairsWithin(group)) {
      if (apart.get(a.id)?.has(b.id)) continue;
      const alike = likeness(a, b);
      if (alike && alike.score >= LEAST_SCORE) found.push({ id: `${a.id}+${b.id}`, deals: [dealOfRow(a), dealOfRow(b)], ...alike });
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}
