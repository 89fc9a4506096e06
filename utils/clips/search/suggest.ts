import type { Suggestion } from '../../model/clip-filter.ts';
import { DEAL_STATUSES, DEAL_TYPES, SECTORS } from '../../model/deal.ts';
import { store } from '../db.ts';
import { topFacets } from '../facets.ts';
import type { FacetRow } from '../rows.ts';
import { CLIP_KINDS, FIELDS, REVIEW_STATES } from './fields.ts';
import { foldText } from './fold.ts';
import { lex } from './lex.ts';
import { wordsOf } from './words.ts';

const MOST = 8;
const FIXED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['type', DEAL_TYPES], ['status', DEAL_STATUSES], ['sector', SECTORS], ['kind', CLIP_KINDS], ['review', REVIEW_STATES], ['is', ['starred']], ['amount', ['>1bn', '>100m', '<1m']],
]);
const LOOKED_UP: ReadonlySet<string> = new Set(['country', 'official', 'site', 'tag', 'instrument']);

const quote = (value: string): string => (/[\s,"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

async function facetsLike(kind: string, typed: string): Promise<FacetRow[]> {
  const [first, ...others] = wordsOf(typed);
  const db = store();
  if (first === undefined) return topFacets(db, kind, MOST);
  const rows = await db.facets.where('keys').startsWith(`${kind} ${first}`).limit(200).toArray();
  const unique = [...new Map(rows.map((row) => [row.key, row])).values()];
  return unique
    .filter(({ keys }) => others.every((word) => keys.some((key) => key.startsWith(`${kind} ${word}`))))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

async function valuesOf(field: string, typed: string): Promise<{ text: string; label: string; count: number | null }[]> {
  const fixed = FIXED.get(field);
  if (fixed) return fixed.filter((value) => value.startsWith(typed.toLowerCase())).slice(0, MOST).map((value) => ({ text: value, label: value, count: null }));
  if (field === 'project') {
    const projects = await store().projects.toArray();
    return projects.filter(({ name }) => foldText(name).includes(foldText(typed))).slice(0, MOST).map(({ name }) => ({ text: name, label: name, count: null }));
  }
  if (!LOOKED_UP.has(field)) return [];
  const rows = await facetsLike(field, typed);
  // An id of a country is short and sure; people and tags are known by their names.
  return rows.map(({ id, name, count }) => ({ text: field === 'country' || field === 'site' ? id : name, label: name, count }));
}

/** What the piece of the query before the cursor could become: values of its field, or fields, countries, people and tags that begin like the word. */
export async function suggest(query: string, cursor: number): Promise<Suggestion[]> {
  const piece = lex(query.slice(0, cursor)).at(-1);
  if (!piece || piece.end < cursor) return [];
  const from = piece.start + (piece.not ? 1 : 0);
  if (piece.field !== null && FIELDS.has(piece.field)) {
    const { field } = piece;
    const parts = piece.quoted ? [piece.value] : piece.value.split(',');
    const before = parts.slice(0, -1).map((part) => `${part},`).join('');
    return (await valuesOf(field, parts.at(-1) ?? '')).map(({ text, label, count }) => ({ insert: `${field}:${before}${quote(text)} `, from, label, count }));
  }
  if (piece.quoted || piece.value.length < 2) return [];
  const typed = piece.value.toLowerCase();
  const fields = [...FIELDS.keys()].filter((field) => field.startsWith(typed)).map((field): Suggestion => ({ insert: `${field}:`, from, label: `${field}:`, count: null }));
  const found = await Promise.all(['country', 'official', 'tag'].map(async (field) =>
    (await valuesOf(field, piece.value)).slice(0, 4).map(({ text, label, count }): Suggestion => ({ insert: `${field}:${quote(text)} `, from, label: `${field}: ${label}`, count }))));
  return [...fields, ...found.flat()].slice(0, MOST);
}
