import { Dexie } from 'dexie';
import { emptyBitmap, type Bitmap } from './bitmap.ts';
import type { AttacheDb } from './db.ts';
import { COLUMN_CHUNK, STAMP } from './index-batch.ts';
import { addChunk } from './posting-chunk.ts';
import type { PostingRow } from './rows.ts';

function gather(rows: readonly PostingRow[], size: number): Bitmap {
  const set = emptyBitmap(size);
  for (const { c, p } of rows) addChunk(set, c, p);
  return set;
}

/** The documents that have a token. */
export async function documentsWith(db: AttacheDb, token: string, size: number): Promise<Bitmap> {
  const rows = await db.postings.where('[t+c]').between([token, Dexie.minKey], [token, Dexie.maxKey]).toArray();
  return gather(rows, size);
}

/** The documents that have any token with this beginning. */
export async function documentsWithPrefix(db: AttacheDb, prefix: string, size: number): Promise<Bitmap> {
  const rows = await db.postings.where('[t+c]').between([prefix, Dexie.minKey], [`${prefix}\uffff`, Dexie.maxKey]).toArray();
  return gather(rows, size);
}

type Kept = { stamp: number; column: Float64Array };
/** Columns as they were last read, a megabyte for 100,000 documents; asked for again with every letter typed and every page of a list. */
const kept = new WeakMap<AttacheDb, Map<string, Kept>>();

/**
 * A whole column; NaN where a document has no value. Not to be written to: it is given again as long as the stamp of the
 * columns says that nothing has changed, in whichever context.
 */
export async function readColumn(db: AttacheDb, name: string, size: number): Promise<Float64Array> {
  const stamp = (await db.columns.get(STAMP))?.v[0];
  const columns = kept.get(db) ?? new Map<string, Kept>();
  const known = columns.get(name);
  if (stamp !== undefined && known?.stamp === stamp && known.column.length === size) return known.column;
  const column = await fetchColumn(db, name, size);
  // Fetched after the stamp: at worst it is newer than that says, and fetched once more than was needed.
  if (stamp !== undefined) kept.set(db, columns.set(name, { stamp, column }));
  return column;
}

async function fetchColumn(db: AttacheDb, name: string, size: number): Promise<Float64Array> {
  const column = new Float64Array(size).fill(Number.NaN);
  const rows = await db.columns.where('[name+c]').between([name, Dexie.minKey], [name, Dexie.maxKey]).toArray();
  for (const { c, v } of rows) column.set(v.subarray(0, Math.max(0, Math.min(COLUMN_CHUNK, size - c * COLUMN_CHUNK))), Math.min(size, c * COLUMN_CHUNK));
  return column;
}
