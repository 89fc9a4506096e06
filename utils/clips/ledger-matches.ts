import type { ClipFilter } from '../model/clip-filter.ts';
import { and, bitmapOf, countOf, has, numbersOf, type Bitmap } from './bitmap.ts';
import { store, type AttacheDb } from './db.ts';
import { matchClips, readFilter } from './matches.ts';
import { sizeOf } from './numbers.ts';
import { readColumn } from './postings.ts';
import type { DealRow } from './rows.ts';
import { evaluate } from './search/evaluate.ts';

export type DealMatches = { set: Bitmap; total: number; problem: string | null };

/**
 * The deals of the ledger that a filter lets through. What a deal has of its own (parties, type, status, sector,
 * amount, day, words) is asked of the deal; all else of the clips that carry it.
 */
export async function matchDeals(db: AttacheDb, filter: ClipFilter): Promise<DealMatches> {
  const [size, clipSize] = await Promise.all([sizeOf(db, 'nextM'), sizeOf(db, 'nextN')]);
  const { clauses, problem: unread } = readFilter(filter);
  let problem = unread;
  let set = await evaluate({ db, of: 'deals', size, clipSize, tell: (sentence) => { problem ??= sentence; } }, clauses);
  if (filter.ids !== undefined || filter.clippedAfter !== undefined) {
    const clips = await matchClips(db, { ...(filter.ids ? { ids: filter.ids } : {}), ...(filter.clippedAfter ? { clippedAfter: filter.clippedAfter } : {}) });
    const [newest, second] = await Promise.all([readColumn(db, 'd.n', size), readColumn(db, 'd.n2', size)]);
    const inSet = (n: number | undefined): boolean => n !== undefined && !Number.isNaN(n) && has(clips.set, n);
    const carried = (m: number): boolean => inSet(newest[m]) || inSet(second[m]);
    set = and(set, bitmapOf(numbersOf(set).filter(carried), size));
  }
  return { set, total: countOf(set), problem };
}

/** How many deals match. */
export const countDeals = async (filter: ClipFilter): Promise<number> => (await matchDeals(store(), filter)).total;

/** Reads the deals with these numbers, in this order. */
export async function dealsByNumber(db: AttacheDb, numbers: readonly number[]): Promise<DealRow[]> {
  const rows = await db.deals.bulkGet([...numbers]);
  return rows.filter((row) => row !== undefined);
}

