import type { BackupExtras, Progress, RestoreReport } from '../model/backup.ts';
import type { Clip } from '../model/clip.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { AttacheDb } from './db.ts';
import { putClips } from './put-clips.ts';
import { transact } from './transact.ts';

/** Clips a transaction: larger ones rewrite the index less often, smaller ones let others in sooner. */
const BATCH = 1000;

/** What was read from a file; `articles`: text a canonical address. */
export type Restorable = { clips: Clip[]; articles: Record<string, string>; extras: BackupExtras | null; damaged: number };

/** Puts in what is not here yet; what is here stays as it is. */
async function putMissing(db: AttacheDb, { dealMarks, corrections, watchlists, projects, searches }: BackupExtras): Promise<void> {
  const known = async <T extends { id: string }>(table: { bulkGet: (ids: string[]) => PromiseLike<(T | undefined)[]> }, rows: T[]): Promise<T[]> => {
    const present = await table.bulkGet(rows.map(({ id }) => id));
    return rows.filter((_, i) => present[i] === undefined);
  };
  await db.dealMarks.bulkPut(await known(db.dealMarks, dealMarks));
  await db.corrections.bulkPut(await known(db.corrections, corrections));
  await db.watchlists.bulkPut(await known(db.watchlists, watchlists));
  await db.projects.bulkPut(await known(db.projects, projects));
  await db.searches.bulkPut(await known(db.searches, searches));
}

/**
 * Takes over what a file holds, merging by id. Batches are committed one by one: stopped or killed half way, all that was
 * reported done is there, and running it again does the rest.
 */
export async function restore({ clips, articles, extras, damaged }: Restorable, { progress, signal, batch = BATCH }: { progress?: Progress; signal?: AbortSignal; batch?: number } = {}): Promise<Result<RestoreReport>> {
  const report: RestoreReport = { created: 0, merged: 0, damaged };
  if (extras) {
    // First: a person's edits and merges are laid over deals as these are put in.
    const put = await transact((db) => putMissing(db, extras));
    if (!put.ok) return put;
  }
  for (let i = 0; i < clips.length; i += batch) {
    if (signal?.aborted) return fail('cancelled', `Stopped after ${i} of ${clips.length} clips; those stay. Import the file again to go on.`);
    const some = clips.slice(i, i + batch);
    const texts = Object.fromEntries(some.flatMap(({ source: { canonicalUrl } }) => (Object.hasOwn(articles, canonicalUrl) ? [[canonicalUrl, articles[canonicalUrl] ?? '']] : [])));
    const put = await putClips(some, texts);
    if (!put.ok) return put;
    report.created += put.value.created;
    report.merged += put.value.merged;
    progress?.(Math.min(clips.length, i + batch), clips.length);
  }
  return ok(report);
}
