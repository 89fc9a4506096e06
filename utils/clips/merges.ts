import { ExpectedError, type Result } from '../model/result.ts';
import type { AttacheDb } from './db.ts';
import { dealById } from './deal-edits.ts';
import { freshMark } from './deal-marks.ts';
import { regroup } from './merge-groups.ts';
import { transact } from './transact.ts';

async function setLeader(db: AttacheDb, id: string, leader: string | null): Promise<void> {
  await db.dealMarks.put({ ...((await db.dealMarks.get(id)) ?? freshMark(id)), leader });
}

/** Frees a deal that stands for itself in the index; what followed it must be given a new leader by the caller. */
async function free(db: AttacheDb, id: string): Promise<void> {
  await setLeader(db, id, null);
  await regroup(db, [id]);
}

/** The ids of a merged deal: its leader, then those behind it. */
async function groupOf(db: AttacheDb, leader: string): Promise<string[]> {
  return [leader, ...(await db.dealMarks.where('leader').equals(leader).primaryKeys())];
}

/** Makes deals one; those already merged bring their versions along. Answers with the id it goes by. */
export function mergeDeals(ids: string[]): Promise<Result<string>> {
  return transact(async (db) => {
    const rows = await Promise.all([...new Set(ids)].map((id) => dealById(db, id)));
    const [first] = rows;
    if (!first || rows.length < 2) throw new ExpectedError('merge-two', 'Choose two deals or more to merge.');
    const marked = await db.dealMarks.get(first.id);
    const leader = marked?.leader ?? first.id;
    const groups = await Promise.all(rows.map(async ({ id }) => groupOf(db, (await db.dealMarks.get(id))?.leader ?? id)));
    for (const id of new Set(groups.flat())) if (id !== leader) await setLeader(db, id, leader);
    await regroup(db, [leader]);
    return leader;
  });
}

/** Takes one version out of its merged deal; where it led, the next one does. */
export function splitDeal(id: string): Promise<Result<null>> {
  return transact(async (db) => {
    await dealById(db, id);
    const leader = (await db.dealMarks.get(id))?.leader ?? null;
    if (leader !== null) {
      await free(db, id);
      await regroup(db, [leader]);
      return null;
    }
    const [, next, ...others] = await groupOf(db, id);
    if (next === undefined) return null;
    for (const other of others) await setLeader(db, other, next);
    await free(db, next);
    await regroup(db, [next, id]);
    return null;
  });
}

/** Remembers that two deals are not the same, so that they are not proposed again. */
export function keepApart(a: string, b: string): Promise<Result<null>> {
  return transact(async (db) => {
    for (const [id, other] of [[a, b], [b, a]] as const) {
      const mark = (await db.dealMarks.get(id)) ?? freshMark(id);
      await db.dealMarks.put({ ...mark, apart: [...new Set([...mark.apart, other])] });
    }
    return null;
  });
}
