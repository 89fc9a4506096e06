import type { AttacheDb } from './db.ts';

/** The counters of document numbers: `nextN` for clips, `nextM` for deals. A number is never given twice. */
export type Counter = 'nextN' | 'nextM';

/** The next free number, which is also one more than the largest ever given. */
export async function sizeOf(db: AttacheDb, counter: Counter): Promise<number> {
  const row = await db.meta.get(counter);
  return typeof row?.value === 'number' ? row.value : 0;
}

/** Takes `count` numbers and answers with the first. Inside a transaction over `meta`. */
export async function reserveNumbers(db: AttacheDb, counter: Counter, count: number): Promise<number> {
  const first = await sizeOf(db, counter);
  if (count > 0) await db.meta.put({ key: counter, value: first + count });
  return first;
}
