import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';

/** A dateline is no longer than this: "MARRAKECH, Morocco, Saturday, 14 October 2023 (Agency) –". */
const LONGEST = 20;
const DASHES = new Set(['–', '—', '―', '-', ':']);
const LOWER_INSIDE = new Set(['of', 'the', 'de', 'al', 'el', 'th', 'st', 'nd', 'rd']);

/** Whether a token stands before the dash of its paragraph's dateline: "NAIROBI, Kenya, March 3 (Agency) -- …". */
export function isInDateline(doc: Document, token: number): boolean {
  const { raw, lower, flags } = doc.tokens;
  let start = token;
  while (start > 0 && start > token - LONGEST && !(flags[start]! & TokenFlag.line)) start--;
  if (!(flags[start]! & TokenFlag.line)) return false;
  let marked = false;
  for (let i = start; i < doc.tokens.count && i < start + LONGEST; i++) {
    if (i > start && flags[i]! & TokenFlag.line) return false;
    if (raw[i] === ',' || raw[i] === '(') marked = true;
    else if (DASHES.has(raw[i]!)) {
      // "Baden-Baden", "Trade: …": a dash inside a word, or a headline's, is no dateline's.
      if (raw[i] === '-' && raw[i + 1] !== '-' && !(flags[i]! & TokenFlag.spaced)) continue;
      return i > token && (marked || isOneInCapitals(raw, start, i));
    } else if (!(flags[i]! & (TokenFlag.capital | TokenFlag.number | TokenFlag.punct)) && !LOWER_INSIDE.has(lower[i]!)) return false;
  }
  return false;
}

const isOneInCapitals = (raw: readonly string[], first: number, last: number): boolean => last - first <= 2 && raw[first] === raw[first]!.toUpperCase();
