import { and, andNot, bitmapOf, emptyBitmap, has, or, type Bitmap } from '../bitmap.ts';
import type { AttacheDb } from '../db.ts';
import { documentsWith, documentsWithPrefix, readColumn } from '../postings.ts';
import { ALL, pairToken, SHOWN } from '../tokens.ts';
import { withText } from './article-text.ts';
import { foldText, soundOf } from './fold.ts';
import type { Clause, Term } from './query.ts';
import { resolveFacet } from './resolve.ts';
import { verifyPhrase } from './verify.ts';
import type { Space } from './space.ts';
import { wordsOf } from './words.ts';

/** Beginnings shorter than this are taken as whole words: "a" would mean a third of the language. */
const SHORTEST_BEGINNING = 3;

const mark = (space: Space): string => (space.of === 'deals' ? 'd:' : '');

async function anyOf(space: Space, tokens: readonly string[]): Promise<Bitmap> {
  const sets = await Promise.all(tokens.map((token) => documentsWith(space.db, token, space.size)));
  return sets.reduce(or, emptyBitmap(space.size));
}

async function allOf(space: Space, tokens: readonly string[]): Promise<Bitmap> {
  const [first, ...others] = await Promise.all(tokens.map((token) => documentsWith(space.db, token, space.size)));
  return others.reduce(and, first ?? emptyBitmap(space.size));
}

async function word(space: Space, value: string): Promise<Bitmap> {
  const sets = await Promise.all(wordsOf(value).map(async (one) => {
    const spelled = one.length < SHORTEST_BEGINNING
      ? await documentsWith(space.db, `${mark(space)}w:${one}`, space.size)
      : await documentsWithPrefix(space.db, `${mark(space)}w:${one}`, space.size);
    const sound = soundOf(one);
    return sound === null ? spelled : or(spelled, await documentsWith(space.db, `${mark(space)}v:${sound}`, space.size));
  }));
  const [first, ...others] = sets;
  // Punctuation alone narrows nothing.
  return first ? others.reduce(and, first) : everything(space);
}

async function phrase(space: Space, value: string): Promise<Bitmap> {
  const words = wordsOf(value);
  if (words.length === 0) return everything(space);
  const pairs = space.of === 'deals' ? [] : words.slice(1).map((second, i) => pairToken(words[i] ?? '', second));
  return verifyPhrase(space, await allOf(space, [...words.map((one) => `w:${one}`), ...pairs].map((token) => `${mark(space)}${token}`)), words);
}

async function within(space: Space, column: string, keep: (value: number) => boolean): Promise<Bitmap> {
  const values = await readColumn(space.db, column, space.size);
  const set = emptyBitmap(space.size);
  values.forEach((value, n) => {
    if (keep(value)) set[n >>> 5] = (set[n >>> 5] ?? 0) | (1 << (n & 31));
  });
  return set;
}

async function amount(space: Space, min: number | null, max: number | null): Promise<Bitmap> {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (space.of === 'deals') return within(space, 'd.usd', (usd) => usd >= low && usd <= high);
  // A clip that has one of the two has the other: where a side is open, its column says nothing.
  const largest = (): Promise<Bitmap> => within(space, 'usdMax', (usd) => usd >= low);
  const smallest = (): Promise<Bitmap> => within(space, 'usdMin', (usd) => usd <= high);
  if (max === null) return largest();
  if (min === null) return smallest();
  return (await Promise.all([largest(), smallest()])).reduce(and);
}

const FACETS = { country: ['country', 'c:'], official: ['official', 'o:'], site: ['site', 's:'], tag: ['tag', 'g:'], instrument: ['instrument', 'i:'] } as const;

async function facet(space: Space, field: keyof typeof FACETS, value: string): Promise<Bitmap> {
  const [kind, prefix] = FACETS[field];
  const ids = await resolveFacet(space.db, kind, prefix, value);
  return anyOf(space, ids.map((id) => `${mark(space)}${prefix}${id}`));
}

/** Deals of the clips in a set. */
async function dealsOf(space: Space, clips: Bitmap): Promise<Bitmap> {
  const [newest, second] = await Promise.all([readColumn(space.db, 'd.n', space.size), readColumn(space.db, 'd.n2', space.size)]);
  const inSet = (n: number | undefined): boolean => n !== undefined && !Number.isNaN(n) && has(clips, n);
  const numbers: number[] = [];
  newest.forEach((n, m) => {
    if (inSet(n) || inSet(second[m])) numbers.push(m);
  });
  return bitmapOf(numbers, space.size);
}

/** What only clips have: asked of them, and carried over to their deals. */
async function clipTerm(space: Space, ask: (clips: Space) => Promise<Bitmap>): Promise<Bitmap> {
  if (space.of === 'clips') return ask(space);
  return dealsOf(space, await ask({ ...space, of: 'clips', size: space.clipSize }));
}

function evaluateTerm(space: Space, term: Term): Promise<Bitmap> {
  switch (term.field) {
    case 'word': return word(space, term.value);
    case 'text': return Promise.resolve(emptyBitmap(space.size));
    case 'phrase': return phrase(space, term.value);
    case 'country':
    case 'instrument': return facet(space, term.field, term.value);
    case 'official':
    case 'site':
    case 'tag': {
      const { field, value } = term;
      return clipTerm(space, (clips) => facet(clips, field, value));
    }
    case 'type': return documentsWith(space.db, `${mark(space)}t:${term.value}`, space.size);
    case 'status': return documentsWith(space.db, `${mark(space)}u:${term.value}`, space.size);
    case 'sector': return documentsWith(space.db, `${mark(space)}e:${term.value}`, space.size);
    case 'project': return clipTerm(space, async (clips) => anyOf(clips, (await projectIds(clips.db, term.value)).map((id) => `p:${id}`)));
    case 'kind': return clipTerm(space, (clips) => documentsWith(clips.db, `k:${term.value}`, clips.size));
    case 'review': return clipTerm(space, (clips) => documentsWith(clips.db, `r:${term.value}`, clips.size));
    case 'starred': return clipTerm(space, (clips) => documentsWith(clips.db, 'x:starred', clips.size));
    case 'amount': return amount(space, term.min, term.max);
    default: return within(space, space.of === 'deals' ? 'd.day' : 'day', (day) => day >= (term.from ?? Number.NEGATIVE_INFINITY) && day <= (term.to ?? Number.POSITIVE_INFINITY));
  }
}

async function projectIds(db: AttacheDb, typed: string): Promise<string[]> {
  const wanted = foldText(typed);
  const projects = await db.projects.toArray();
  return projects.filter(({ id, name }) => id === typed || foldText(name).startsWith(wanted)).map(({ id }) => id);
}

const everything = (space: Space): Promise<Bitmap> => documentsWith(space.db, space.of === 'deals' ? SHOWN : ALL, space.size);

const isText = (term: Term): boolean => term.field === 'text';

/** Clauses that need articles read come last, when the index has left as few as it can. */
async function readingTexts(space: Space, candidates: Bitmap, clauses: readonly Clause[]): Promise<Bitmap> {
  let kept = candidates;
  for (const { not, any } of clauses) {
    let set = emptyBitmap(space.size);
    for (const term of any) set = or(set, term.field === 'text' ? await withText(space, andNot(kept, set), term.value) : and(kept, await evaluateTerm(space, term)));
    kept = not ? andNot(kept, set) : set;
  }
  return kept;
}

/** The documents that meet all clauses. */
export async function evaluate(space: Space, clauses: readonly Clause[]): Promise<Bitmap> {
  const indexed = clauses.filter(({ any }) => !any.some(isText));
  const [all, ...sets] = await Promise.all([
    everything(space),
    ...indexed.map(async ({ any }) => (await Promise.all(any.map((term) => evaluateTerm(space, term)))).reduce(or, emptyBitmap(space.size))),
  ]);
  const kept = sets.reduce((sofar, set, i) => (indexed[i]?.not ? andNot(sofar, set) : and(sofar, set)), all);
  return readingTexts(space, kept, clauses.filter(({ any }) => any.some(isText)));
}
