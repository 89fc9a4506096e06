import { bitmapOf, countOf, numbersOf, type Bitmap } from '../bitmap.ts';
import { dealTexts, searchedTexts } from '../tokens.ts';
import type { Space } from './space.ts';
import { wordsOf } from './words.ts';

/** Beyond so many candidates the lists of words and word pairs decide alone; they err on one in hundreds. */
const READ = 400;

function hasPhrase(texts: readonly (string | null)[], phrase: readonly string[]): boolean {
  return texts.some((text) => {
    const words = text === null ? [] : wordsOf(text);
    return words.some((_, i) => phrase.every((word, j) => words[i + j] === word));
  });
}

/** Leaves of the candidates for a phrase those that truly have it, by reading them. */
export async function verifyPhrase({ db, of, size }: Space, candidates: Bitmap, phrase: readonly string[]): Promise<Bitmap> {
  const count = countOf(candidates);
  if (count === 0 || count > READ || phrase.length < 2) return candidates;
  const numbers = numbersOf(candidates);
  if (of === 'deals') {
    const rows = await db.deals.bulkGet(numbers);
    return bitmapOf(rows.flatMap((row) => (row && hasPhrase(dealTexts(row.deal, row.source.title), phrase) ? [row.m] : [])), size);
  }
  const rows = await db.clips.where('n').anyOf(numbers).toArray();
  return bitmapOf(rows.flatMap((row) => (hasPhrase(searchedTexts(row), phrase) ? [row.n] : [])), size);
}
