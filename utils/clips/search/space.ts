import type { AttacheDb } from '../db.ts';

/** Which documents a query is asked of: clips, or the deals of the ledger (`d:` before their tokens). `size`: one more than the largest number; `tell`: hears what the reader should know of how far was looked. */
export type Space = { db: AttacheDb; of: 'clips' | 'deals'; size: number; clipSize: number; tell?: (sentence: string) => void };
