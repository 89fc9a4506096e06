import type { QuoteSelector } from '../model/clip.ts';
import type { Span } from '../model/span.ts';

/** Less context than this is found in too many places to hold a sentence's place for it. */
const LEAST_CONTEXT = 16;
/** Share of the quote's words that must still be there; below that it is another sentence. */
const SHARED_WORDS = 0.5;
/** How long the text between may be, as a share of the quote. */
const LENGTH = { least: 0.4, most: 2 };
const MAX_TRIES = 100;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function sharedWords(quote: string, text: string): number {
  const words = wordsOf(quote);
  const others = wordsOf(text);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / Math.max(1, words.size);
}

/** Where a reworded quote stands: between its two neighbours, both word for word, with at least half of its words. */
export function placeBetween(text: string, { exact, prefix, suffix }: QuoteSelector): Span | null {
  if (prefix.length < LEAST_CONTEXT || suffix.length < LEAST_CONTEXT) return null;
  let tries = 0;
  for (let at = text.indexOf(prefix); at >= 0 && tries < MAX_TRIES; at = text.indexOf(prefix, at + 1), tries++) {
    const start = at + prefix.length;
    const within = text.slice(start, start + exact.length * LENGTH.most + suffix.length);
    const length = within.indexOf(suffix);
    if (length < exact.length * LENGTH.least) continue;
    if (sharedWords(exact, within.slice(0, length)) >= SHARED_WORDS) return { start, end: start + length };
  }
  return null;
}
