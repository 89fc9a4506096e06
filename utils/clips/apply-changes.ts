import { clipCells, clipFacetTokens, searchedTexts, wordTokens } from './tokens.ts';
import type { AttacheDb } from './db.ts';
import { updateDeals, type Change } from './deal-index.ts';
import { IndexBatch } from './index-batch.ts';
import { regroup } from './merge-groups.ts';
import type { ClipRow } from './rows.ts';

const COLUMNS = ['filed', 'day', 'usdMax', 'usdMin'] as const;

function indexClip(batch: IndexBatch, before: ClipRow | null, after: ClipRow | null): void {
  const old = before ? clipFacetTokens(before) : new Map<string, never>();
  const now = after ? clipFacetTokens(after) : new Map<string, never>();
  const n = after?.n ?? before?.n ?? 0;
  for (const token of old.keys()) {
    if (now.has(token)) continue;
    batch.post(token, n, false);
    batch.facet(token, -1, null);
  }
  for (const [token, info] of now) {
    if (old.has(token)) continue;
    batch.post(token, n, true);
    batch.facet(token, 1, info);
  }
  const oldWords = new Set(before ? wordTokens(searchedTexts(before)) : []);
  const newWords = new Set(after ? wordTokens(searchedTexts(after)) : []);
  for (const token of oldWords) if (!newWords.has(token)) batch.post(token, n, false);
  for (const token of newWords) if (!oldWords.has(token)) batch.post(token, n, true);
  const oldCells: Record<string, number> = before ? clipCells(before) : {};
  const newCells: Record<string, number> = after ? clipCells(after) : {};
  for (const column of COLUMNS) {
    const value = newCells[column] ?? Number.NaN;
    if (!Object.is(value, oldCells[column] ?? Number.NaN)) batch.cell(column, n, value);
  }
}

/** Writes what is derived from clips that are stored as `after` says already. Inside a transaction over all tables (`transact`). */
export async function indexChanges(db: AttacheDb, changes: readonly Change[]): Promise<void> {
  const batch = new IndexBatch();
  for (const { before, after } of changes) indexClip(batch, before, after);
  const deals = await updateDeals(db, changes, batch);
  await batch.write(db);
  if (deals.regroup.length > 0) await regroup(db, deals.regroup);
}

/**
 * Writes clips and everything derived from them. The one way in: whoever adds, edits or deletes clips goes through here.
 * Inside a transaction over all tables (`transact`).
 */
export async function applyChanges(db: AttacheDb, changes: readonly Change[]): Promise<void> {
  await db.clips.bulkDelete(changes.flatMap(({ before, after }) => (before && !after ? [before.id] : [])));
  await db.clips.bulkPut(changes.flatMap(({ after }) => (after ? [after] : [])));
  await indexChanges(db, changes);
  await forgetArticles(db, changes);
}

/** An article's text goes with its last clip. */
async function forgetArticles(db: AttacheDb, changes: readonly Change[]): Promise<void> {
  const gone = new Set(changes.flatMap(({ before, after }) => (before && !after ? [before.source.canonicalUrl] : [])));
  for (const canonicalUrl of gone) {
    const left = await db.clips.where('source.canonicalUrl').equals(canonicalUrl).limit(1).primaryKeys();
    if (left.length === 0) await db.articles.delete(canonicalUrl);
  }
}

