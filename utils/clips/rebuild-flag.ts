import type { AttacheDb } from './db.ts';

/** The row of `meta` that says how far a rebuilding of the index has come: the number of the first clip that is not in it again. */
export const CURSOR = 'rebuild';
/** Its value where the rebuilding has not begun. */
const FROM_SCRATCH = '*';

/** Has the index made anew at the next start: a row was found broken, and what it left in the index is not known. */
export async function askForRebuild(db: AttacheDb): Promise<void> {
  await db.meta.put({ key: CURSOR, value: FROM_SCRATCH });
}
