import search from 'approx-string-match';
import type { Span } from '../model/span.ts';

/** A place in the text that reads nearly like the quote, `errors` edits away. */
export type Candidate = { span: Span; errors: number };

/** Share of the quote's length that may differ. */
const TOLERANCE = 0.1;
/** Shorter quotes are found word for word or not at all: a tenth of a short name is another name. */
const MIN_LENGTH = 20;
/** Bounds the search on whole-paragraph quotes, whose cost grows with the number of errors allowed. */
const MAX_ERRORS = 48;
const MAX_CANDIDATES = 50;

/** All places where `quote` stands with at most a tenth of it changed, fewest changes first. */
export function fuzzyCandidates(text: string, quote: string): Candidate[] {
  if (quote.length < MIN_LENGTH || text.length < quote.length / 2) return [];
  const allowed = Math.min(MAX_ERRORS, Math.floor(quote.length * TOLERANCE));
  return search(text, quote, allowed)
    .map(({ start, end, errors }) => ({ span: { start, end }, errors }))
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, MAX_CANDIDATES);
}
