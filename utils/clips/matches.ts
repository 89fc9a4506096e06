import type { ClipFilter, ClipSort } from '../model/clip-filter.ts';
import { and, bitmapOf, countOf, numbersOf, type Bitmap } from './bitmap.ts';
import type { AttacheDb } from './db.ts';
import { firstOf } from './first-of.ts';
import { sizeOf } from './numbers.ts';
import { readColumn } from './postings.ts';
import type { ClipRow } from './rows.ts';
import { evaluate } from './search/evaluate.ts';
import { filterClauses } from './search/filter-clauses.ts';
import { parseQuery } from './search/parse.ts';
import type { Clause } from './search/query.ts';
import { isWhole } from './whole.ts';

/** The clips that a filter lets through, as numbers in the index. */
export type Matches = { set: Bitmap; total: number; problem: string | null };

/** A filter's conditions, the search box's among them. */
export function readFilter(filter: ClipFilter): { clauses: Clause[]; problem: string | null } {
  const { clauses, problem } = parseQuery(filter.query ?? '');
  return { clauses: [...filterClauses(filter), ...clauses], problem };
}

async function onlyThese(db: AttacheDb, ids: readonly string[], size: number): Promise<Bitmap> {
  const rows = await db.clips.bulkGet([...ids]);
  return bitmapOf(rows.flatMap((row) => (row ? [row.n] : [])), size);
}

/** Finds the clips of a filter without reading any of them. */
export async function matchClips(db: AttacheDb, filter: ClipFilter): Promise<Matches> {
  const size = await sizeOf(db, 'nextN');
  const { clauses, problem: unread } = readFilter(filter);
  let problem = unread;
  let set = await evaluate({ db, of: 'clips', size, clipSize: size, tell: (sentence) => { problem ??= sentence; } }, clauses);
  if (filter.ids) set = and(set, await onlyThese(db, filter.ids, size));
  const since = filter.clippedAfter === undefined ? Number.NaN : Date.parse(filter.clippedAfter);
  if (!Number.isNaN(since)) {
    const filed = await readColumn(db, 'filed', size);
    set = and(set, bitmapOf(numbersOf(set).filter((n) => (filed[n] ?? 0) >= since), size));
  }
  return { set, total: countOf(set), problem };
}

/** The numbers of a set in an order for people, as far as `until`. */
export async function sortMatches(db: AttacheDb, set: Bitmap, sort: ClipSort, until = Number.POSITIVE_INFINITY): Promise<number[]> {
  const column = await readColumn(db, sort === 'published' ? 'day' : 'filed', set.length * 32);
  const value = (n: number): number => column[n] || 0;
  return firstOf(numbersOf(set), sort === 'oldest' ? (a, b) => value(a) - value(b) || a - b : (a, b) => value(b) - value(a) || b - a, until);
}

/** Reads the clips with these numbers, in this order; numbers without a whole clip are passed over. */
export async function rowsByNumber(db: AttacheDb, numbers: readonly number[]): Promise<ClipRow[]> {
  // Asked for all at once: a cursor that goes from each to the next waits for every answer.
  const rows = await db.transaction('r', db.clips, () => Promise.all(numbers.map((n) => db.clips.where('n').equals(n).first())));
  return rows.flatMap((row) => (row && isWhole(row) ? [row] : []));
}

/** Whether a filter lets everything through. */
export const isOpen = (filter: ClipFilter): boolean =>
  readFilter(filter).clauses.length === 0 && filter.ids === undefined && filter.clippedAfter === undefined;
