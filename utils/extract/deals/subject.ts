import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';

const LEADS = new Set(['on', 'for', 'of', 'in', 'regarding', 'concerning', 'about', 'over', 'to', 'covering']);
const ENDS = new Set([',', ';', ':', '.', '—', '(', ')', '"', '”', '“', '?', '!', 'which', 'that', 'who', 'while', 'when', 'was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would', 'during', 'said', 'following', 'after', 'before', 'signed', 'between', 'worth', 'with']);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'these', 'its', 'their', 'our', 'his', 'her', 'of', 'and', 'in', 'on', 'for', 'to', 'with', 'by', 'from', ',', 'as', 'at', 'or', '"', '“', 'several', 'some', 'new', 'more', 'that', 'into', 'via', 'through', 'such', 'under']);
const LONGEST = 16;

/** What a deal is about in the article's own words: a noun phrase, trimmed; null where the clause gives none. */
export function subjectOf(doc: Document, frame: Frame): string | null {
  const { clause, nucleus } = frame;
  const { lower, start, end, raw } = doc.tokens;
  let from = afterPartners(doc, frame);
  const led = LEADS.has(lower[from] ?? '') && from < clause.last;
  if (led || nucleus.noun === undefined) {
    if (led) from++;
    let to = from;
    while (to < clause.last && to < from + LONGEST && !ENDS.has(lower[to]!)) to++;
    while (to > from && DETERMINERS.has(lower[to - 1]!)) to--;
    while (from < to && (DETERMINERS.has(lower[from]!) || ((lower[from] === 'field' || lower[from] === 'fields' || lower[from] === 'area' || lower[from] === 'areas' || lower[from] === 'sphere') && lower[from + 1] === 'of'))) from++;
    if (to - from >= 1 && raw[from] !== undefined) return doc.text.slice(start[from], end[to - 1]);
  }
  if (nucleus.noun === undefined) return null;
  let first = nucleus.first;
  while (first > clause.first && first > nucleus.first - 4 && isPremodifier(doc, first - 1)) first--;
  return doc.text.slice(start[first], end[nucleus.last - 1]);
}

/** The token after the nucleus and after "between the two countries" or "with Ghana" behind it. */
function afterPartners(doc: Document, { clause, nucleus }: Frame): number {
  const { lower } = doc.tokens;
  let at = nucleus.last;
  if (lower[at] !== 'between' && lower[at] !== 'with') return at;
  for (at++; at < clause.last && at < nucleus.last + 10; at++) {
    if (doc.countryAt[at]! < 0 && !PARTNER_WORDS.has(lower[at]!)) return LEADS.has(lower[at]!) ? at : nucleus.last;
  }
  return nucleus.last;
}
const PARTNER_WORDS = new Set(['the', 'and', 'two', 'countries', 'sides', 'governments', 'nations', 'of', 'both', 'our']);

function isPremodifier(doc: Document, i: number): boolean {
  const { lower, flags } = doc.tokens;
  if (DETERMINERS.has(lower[i]!) || ENDS.has(lower[i]!) || doc.officialAt[i]! >= 0 || doc.countryAt[i]! >= 0) return false;
  if (lower[i] === '-') return true;
  return (flags[i]! & TokenFlag.word) !== 0 && !/(ed|ly)$/.test(lower[i]!);
}
