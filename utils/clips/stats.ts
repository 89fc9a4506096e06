import type { Result } from '../model/result.ts';
import type { BackupExtras } from '../model/backup.ts';
import type { StoreStats } from '../model/watchlist.ts';
import { store } from './db.ts';
import { countDeals } from './ledger-matches.ts';
import { countClips } from './lists.ts';
import { transact } from './transact.ts';
import { VERSIONS } from './versions.ts';

const LAST_BACKUP = 'lastBackup';

/** What the store holds, and how much room it takes as far as the browser says. */
export async function stats(): Promise<StoreStats> {
  const db = store();
  const room = typeof navigator !== 'undefined' && 'storage' in navigator ? await navigator.storage.estimate() : {};
  const persisted = typeof navigator !== 'undefined' && 'storage' in navigator && 'persisted' in navigator.storage ? await navigator.storage.persisted() : null;
  const [clips, deals, articles, corrections, backup] = await Promise.all([countClips({}), countDeals({}), db.articles.count(), db.corrections.count(), db.meta.get(LAST_BACKUP)]);
  return {
    clips, deals, articles, corrections,
    usedBytes: room.usage ?? null,
    quotaBytes: room.quota ?? null,
    persisted,
    lastBackupAt: typeof backup?.value === 'string' ? backup.value : null,
    schema: VERSIONS.at(-1)?.version ?? 0,
  };
}

/** Remembers when the last backup was written; ISO 8601. */
export function noteBackup(at: string): Promise<Result<null>> {
  return transact(async (db) => {
    await db.meta.put({ key: LAST_BACKUP, value: at });
    return null;
  });
}

const STORE_ID = 'storeId';

/** An id that the store was given when it was new, and how many clips are in it. */
export function storeIdentity(): Promise<Result<{ id: string; clips: number }>> {
  return transact(async (db) => {
    const kept = await db.meta.get(STORE_ID);
    const id = typeof kept?.value === 'string' ? kept.value : crypto.randomUUID();
    if (kept?.value !== id) await db.meta.put({ key: STORE_ID, value: id });
    return { id, clips: await db.clips.count() };
  });
}

/** Everything but clips and articles, for a backup; the settings are the caller's to add. */
export async function backupExtras(): Promise<Omit<BackupExtras, 'settings'>> {
  const db = store();
  const [dealMarks, corrections, watchlists, projects, searches] = await Promise.all([db.dealMarks.toArray(), db.corrections.toArray(), db.watchlists.toArray(), db.projects.toArray(), db.searches.toArray()]);
  return { dealMarks, corrections, watchlists, projects, searches };
}
