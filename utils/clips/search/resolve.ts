import type { AttacheDb } from '../db.ts';
import { foldText, soundOf } from './fold.ts';
import { wordsOf } from './words.ts';

/** A name of one letter would mean everybody. */
const MOST_VALUES = 500;

async function byWord(db: AttacheDb, kind: string, word: string): Promise<Map<string, string>> {
  const beginning = await db.facets.where('keys').startsWith(`${kind} ${word}`).limit(MOST_VALUES).toArray();
  const sound = soundOf(word);
  const alike = sound === null ? [] : await db.facets.where('keys').equals(`${kind} ~${sound}`).limit(MOST_VALUES).toArray();
  return new Map([...beginning, ...alike].map(({ key, id }) => [key, id]));
}

/**
 * The values of a facet that a typed value means: the one with this id, else those with all the words in their names.
 * @param kind of `FacetRow.kind`
 */
export async function resolveFacet(db: AttacheDb, kind: string, prefix: string, typed: string): Promise<string[]> {
  const ids = [typed, typed.toUpperCase(), foldText(typed), typed.toLowerCase().replace(/^www\./, '')];
  const exact = (await db.facets.bulkGet(ids.map((id) => `${prefix}${id}`))).find((row) => row?.kind === kind);
  if (exact) return [exact.id];
  const words = wordsOf(typed);
  const matches = await Promise.all(words.map((word) => byWord(db, kind, word)));
  const [first, ...others] = matches;
  return [...(first ?? [])].filter(([key]) => others.every((other) => other.has(key))).map(([, id]) => id);
}
