import { Dexie } from 'dexie';
import { emptyBitmap, type Bitmap } from './bitmap.ts';
import type { AttacheDb } from './db.ts';
import { COLUMN_CHUNK } from './index-batch.ts';
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

/** A whole column; NaN where a document has no value. */
export async function readColumn(db: AttacheDb, name: string, size: number): Promise<Float64Array> {
  const column = new Float64Array(size).fill(Number.NaN);
  const rows = await db.columns.where('[name+c]').between([name, Dexie.minKey], [name, Dexie.maxKey]).toArray();
  for (const { c, v } of rows) column.set(v.subarray(0, Math.max(0, Math.min(COLUMN_CHUNK, size - c * COLUMN_CHUNK))), Math.min(size, c * COLUMN_CHUNK));
  return column;
}
