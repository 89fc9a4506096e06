import { ExpectedError, type Result } from '../model/result.ts';
import type { Deletion } from './api.ts';
import { applyChanges } from './apply-changes.ts';
import type { TrashRow } from './rows.ts';
import { transact } from './transact.ts';

const KEPT_MS = 7 * 86_400_000;

/** Takes clips away; the token brings them back within a week. Ids without a clip are passed over. */
export function deleteClips(ids: string[]): Promise<Result<Deletion>> {
  return transact(async (db) => {
    const token = crypto.randomUUID();
    const rows = (await db.clips.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
    const texts = await db.articles.bulkGet(rows.map(({ source }) => source.canonicalUrl));
    const at = new Date().toISOString();
    await db.trash.bulkPut(rows.map((row, i): TrashRow => ({ id: row.id, token, at, clip: row, articleText: texts[i]?.text ?? null })));
    await applyChanges(db, rows.map((before) => ({ before, after: null })));
    return { token, count: rows.length };
  });
}

/** Puts the clips of one deletion back as they were; what was clipped again meanwhile stays as it is now. */
export function restoreClips(token: string): Promise<Result<number>> {
  return transact(async (db) => {
    const trashed = await db.trash.where('token').equals(token).toArray();
    if (trashed.length === 0) throw new ExpectedError('undo-expired', 'These clips can no longer be brought back from here. Restore them from a backup.');
    const present = await db.clips.bulkGet(trashed.map(({ id }) => id));
    const missing = trashed.filter((_, i) => present[i] === undefined);
    await applyChanges(db, missing.map(({ clip }) => ({ before: null, after: clip })));
    for (const { clip, articleText } of missing) {
      if (articleText !== null && !(await db.articles.get(clip.source.canonicalUrl))) {
        await db.articles.put({ canonicalUrl: clip.source.canonicalUrl, text: articleText, readAt: clip.updatedAt });
      }
    }
    await db.trash.bulkDelete(trashed.map(({ id }) => id));
    return missing.length;
  });
}

/** Empties what has been in the trash for over a week. */
export function purgeTrash(now: number = Date.now()): Promise<Result<number>> {
  return transact((db) => Promise.resolve(db.trash.where('at').below(new Date(now - KEPT_MS).toISOString()).delete()));
}
