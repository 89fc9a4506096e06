import type { BackupExtras } from '../model/backup.ts';
import type { Clip } from '../model/clip.ts';
import type { Settings } from '../model/settings.ts';
import { store } from './db.ts';
import { eachClip } from './lists.ts';
import { backupExtras } from './stats.ts';

/** The kept texts of some canonical addresses. */
export async function articleTexts(canonicalUrls: string[]): Promise<Record<string, string>> {
  const rows = await store().articles.bulkGet(canonicalUrls);
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.canonicalUrl, row.text]] : [])));
}

/** Everything of the store; clips come in batches, and `damaged` is known when the last of them has come. */
export type BackupSource = BackupExtras & { clips: AsyncIterable<Clip[]>; damaged: unknown[]; articleTexts: typeof articleTexts; writtenAt: string };

/** Everything of the store, as `writeBackup` takes it. */
export async function allBackup(writtenAt: string, settings: Settings | null, signal?: AbortSignal): Promise<BackupSource> {
  const damaged: unknown[] = [];
  return { ...(await backupExtras()), settings, clips: eachClip({}, { damaged, ...(signal ? { signal } : {}) }), damaged, articleTexts, writtenAt };
}
