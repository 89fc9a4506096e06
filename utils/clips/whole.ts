import type { ClipRow } from './rows.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const LISTS = ['officials', 'countries', 'deals', 'tags', 'projects'] as const;

/**
 * Whether a stored row has what every page relies on. A disk may give back less than was written; such a row is left
 * out of lists, and comes with a backup as it is.
 */
export function isWhole(row: unknown): row is ClipRow {
  if (!isObject(row) || !isText(row.id) || !isText(row.kind) || typeof row.n !== 'number' || !isText(row.createdAt) || !isText(row.note)) return false;
  const { source, anchor } = row;
  if (!isObject(source) || !isText(source.url) || !isText(source.canonicalUrl) || !isText(source.title) || !isText(source.site)) return false;
  if (!isObject(anchor) || !isObject(anchor.quote) || !isText(anchor.quote.exact) || !isObject(anchor.position)) return false;
  return LISTS.every((list) => Array.isArray(row[list])) && (row.deals as unknown[]).every((deal) => isObject(deal) && Array.isArray(deal.evidence) && Array.isArray(deal.parties) && Array.isArray(deal.sectors));
}

/** The row where it is whole, else null: as if there were none. */
export const wholeOrNone = (row: ClipRow | undefined): ClipRow | null => (isWhole(row) ? row : null);
