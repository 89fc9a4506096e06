import type { Progress } from '../model/backup.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { indexChanges } from './apply-changes.ts';
import { store } from './db.ts';
import { CHUNK } from './posting-chunk.ts';
import { CURSOR } from './rebuild-flag.ts';
import type { MetaRow } from './rows.ts';
import { transact } from './transact.ts';
import { isWhole } from './whole.ts';

/** Clips a transaction: half a stretch of the index, so that whoever files a clip meanwhile waits for a second and not for ten. */
const BATCH = CHUNK / 2;

/** Rows that are no longer what was written, as they are; for whoever looks into it. Reads all there is, in steps. */
export async function damagedClips(): Promise<unknown[]> {
  const db = store();
  const ids = await db.clips.toCollection().primaryKeys();
  const damaged: unknown[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    const rows: unknown[] = await db.clips.bulkGet(ids.slice(i, i + BATCH));
    damaged.push(...rows.filter((row) => row !== undefined && !isWhole(row)));
  }
  return damaged;
}

/** How far the rebuilding has come: the number of the next clip; null where the cursor says nothing of the kind. */
const numberOf = (cursor: MetaRow | undefined): number | null => (typeof cursor?.value === 'number' ? cursor.value : null);

/**
 * By number and not by id: lists of documents are kept in stretches of numbers, and so each is written once and not with
 * every batch. Answers with how many clips were read; null: there are no more.
 */
async function nextBatch(batch: number): Promise<Result<number | null>> {
  return transact(async (db) => {
    const from = numberOf(await db.meta.get(CURSOR)) ?? 0;
    const last = await db.clips.orderBy('n').last();
    if (last === undefined || last.n < from) {
      await db.meta.delete(CURSOR);
      return null;
    }
    const rows = await db.clips.where('n').between(from, from + batch).toArray();
    await indexChanges(db, rows.filter(isWhole).map((after) => ({ before: null, after })));
    await db.meta.put({ key: CURSOR, value: from + batch });
    return rows.length;
  });
}

/** Whether the index is being made anew, or is to be. */
export const isRebuildDue = async (): Promise<boolean> => (await store().meta.get(CURSOR)) !== undefined;

/** Goes on with a rebuilding that was begun or asked for; nothing to do where none was. */
export async function resumeRebuild(progress?: Progress, signal?: AbortSignal, size = BATCH): Promise<Result<null>> {
  const cursor = await store().meta.get(CURSOR);
  if (!cursor) return ok(null);
  if (numberOf(cursor) === null) return rebuildIndex(progress, signal, size);
  const total = await store().clips.count();
  for (let done = 0; ; ) {
    if (signal?.aborted) return fail('cancelled', 'Stopped. The search index is incomplete until it is rebuilt; the clips are all there.');
    const batch = await nextBatch(size);
    if (!batch.ok) return batch;
    if (batch.value === null) return ok(null);
    done += batch.value;
    progress?.(Math.min(done, total), total);
  }
}

/** Makes the search index, the counts and the ledger anew from the clips. Killed half way, it goes on at the next start. */
export async function rebuildIndex(progress?: Progress, signal?: AbortSignal, size = BATCH): Promise<Result<null>> {
  const cleared = await transact(async (db) => {
    await Promise.all([db.postings.clear(), db.columns.clear(), db.facets.clear(), db.deals.clear()]);
    await db.meta.put({ key: CURSOR, value: 0 });
    return null;
  });
  return cleared.ok ? resumeRebuild(progress, signal, size) : cleared;
}
