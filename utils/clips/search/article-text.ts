import { and, bitmapOf, countOf, numbersOf, type Bitmap } from '../bitmap.ts';
import { foldText } from './fold.ts';
import type { Space } from './space.ts';
import { wordsOf } from './words.ts';

/** So many documents' articles are read for one search, the newest: the text of articles has no index (see docs/adr/0005-an-index-of-our-own.md). */
export const MOST_TEXTS = 5000;
const BATCH = 500;

/** Whether a text has the words, in this order and next to each other, the last one by its beginning. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined) return true;
  // Most texts are told apart by one look for the first word, without cutting them into words.
  if (!foldText(text).includes(first)) return false;
  return ` ${wordsOf(text).join(' ')}`.includes(` ${words.join(' ')}`);
}

async function addresses({ db, of }: Space, numbers: readonly number[]): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  if (of === 'deals') {
    for (const row of await db.deals.bulkGet([...numbers])) if (row) found.set(row.m, row.source.canonicalUrl);
  } else {
    for (const row of await db.clips.where('n').anyOf([...numbers]).toArray()) found.set(row.n, row.source.canonicalUrl);
  }
  return found;
}

/**
 * Those of the candidates whose article's kept text has the words. Reads the articles; of more than `MOST_TEXTS` candidates only the
 * newest, and tells so through `space.tell`.
 */
export async function withText(space: Space, candidates: Bitmap, value: string): Promise<Bitmap> {
  const words = wordsOf(value);
  if (words.length === 0) return candidates;
  const count = countOf(candidates);
  if (count > MOST_TEXTS) space.tell?.(`“text:” read the newest ${MOST_TEXTS} of ${count} articles. Narrow the search by a country, a date or a word to read the others.`);
  const numbers = numbersOf(candidates).slice(-MOST_TEXTS);
  const found: number[] = [];
  for (let i = 0; i < numbers.length; i += BATCH) {
    const where = await addresses(space, numbers.slice(i, i + BATCH));
    const articles = await space.db.articles.bulkGet([...new Set(where.values())]);
    const having = new Set(articles.flatMap((article) => (article && hasWords(article.text, words) ? [article.canonicalUrl] : [])));
    for (const [number, address] of where) if (having.has(address)) found.push(number);
  }
  return and(candidates, bitmapOf(found, space.size));
}
