import type { SavedSearch } from '../model/clip-filter.ts';
import { ExpectedError, type Result } from '../model/result.ts';
import { store } from './db.ts';
import { transact } from './transact.ts';

const LONGEST = 200;

/** A name as kept; @throws ExpectedError where nothing is left of it. */
export function cleanName(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (clean === '') throw new ExpectedError('no-name', 'Give it a name first.');
  return clean;
}

/** Searches kept by name, the oldest first. */
export const savedSearches = (): Promise<SavedSearch[]> => store().searches.orderBy('createdAt').toArray();

/** Keeps a search, or renames and changes the one with this id. */
export function saveSearch({ id = crypto.randomUUID(), name, query }: { id?: string; name: string; query: string }): Promise<Result<SavedSearch>> {
  return transact(async (db) => {
    const known = await db.searches.get(id);
    const search = { id, name: cleanName(name), query: query.slice(0, 1000), createdAt: known?.createdAt ?? new Date().toISOString() };
    await db.searches.put(search);
    return search;
  });
}

/** Forgets a search; an unknown id is no error. */
export function deleteSearch(id: string): Promise<Result<null>> {
  return transact(async (db) => {
    await db.searches.delete(id);
    return null;
  });
}
