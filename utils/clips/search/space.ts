import type { AttacheDb } from '../db.ts';

/** Which documents a query is asked of: clips, or the deals of the ledger (`d:` before their tokens). `size`: one more than the largest number. */
export type Space = { db: AttacheDb; of: 'clips' | 'deals'; size: number; clipSize: number };
