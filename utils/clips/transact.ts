import type { Result } from '../model/result.ts';
import { store, type AttacheDb } from './db.ts';
import { attempt } from './store-errors.ts';

/**
 * Runs a change in one transaction over the whole store: all of it is committed before the answer, or none of it.
 * `strict` durability: the answer waits for the disk, so that an acknowledged clip outlives a killed browser.
 */
export function transact<T>(change: (db: AttacheDb) => Promise<T>): Promise<Result<T>> {
  const db = store();
  // The scope must itself be `async`: only then does Dexie keep the transaction open over native awaits in real browsers.
  return attempt(() => db.transaction('rw', db.tables, async () => change(db)));
}
