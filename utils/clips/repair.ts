import type { Progress } from '../model/backup.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { applyChanges } from './apply-changes.ts';
import { store } from './db.ts';
import { CURSOR, FROM_SCRATCH } from './rebuild-flag.ts';
import { transact } from './transact.ts';
import { isWhole } from './whole.ts';

const BATCH = 500;

/** Rows that are no longer what was written, as they are; for a backup and for whoever looks into it. */
export async function damagedClips(): Promise<unknown[]> {
  const damaged: unknown[] = [];
  await store().clips.each((row: unknown) => {
    if (!isWhole(row)) damaged.push(row);
  });
  return damaged;
}

async function nextBatch(batch: number): Promise<Result<number>> {
  return transact(async (db) => {
    const cursor = await db.meta.get(CURSOR);
    const rows = await db.clips.where('id').above(typeof cursor?.value === 'string' ? cursor.value : '').limit(batch).toArray();
    await applyChanges(db, rows.filter(isWhole).map((after) => ({ before: null, after })));
    const last = rows.at(-1);
    if (last) await db.meta.put({ key: CURSOR, value: last.id });
    else await db.meta.delete(CURSOR);
    return rows.length;
  });
}

/** Goes on with a rebuilding that was begun or asked for; nothing to do where none was. */
export async function resumeRebuild(progress?: Progress, signal?: AbortSignal, size = BATCH): Promise<Result<null>> {
  const cursor = await store().meta.get(CURSOR);
  if (!cursor) return ok(null);
  if (cursor.value === FROM_SCRATCH) return rebuildIndex(progress, signal, size);
  const total = await store().clips.count();
  for (let done = 0; ; ) {
    if (signal?.aborted) return fail('cancelled', 'Stopped. The search index is incomplete until it is rebuilt; the clips are all there.');
    const batch = await nextBatch(size);
    if (!batch.ok) return batch;
    if (batch.value === 0) return ok(null);
    done += batch.value;
    progress?.(Math.min(done, total), total);
  }
}

/** Makes the search index, the counts and the ledger anew from the clips. Killed half way, it goes on at the next start. */
export async function rebuildIndex(progress?: Progress, signal?: AbortSignal, size = BATCH): Promise<Result<null>> {
  const cleared = await transact(async (db) => {
    await Promise.all([db.postings.clear(), db.columns.clear(), db.facets.clear(), db.deals.clear()]);
    await db.meta.put({ key: CURSOR, value: '' });
    return null;
  });
  return cleared.ok ? resumeRebuild(progress, signal, size) : cleared;
}
