import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';

const { word: WORD, capital: CAPITAL, spaced: SPACED, line: LINE, punct: PUNCT, allCaps: ALL_CAPS } = TokenFlag;

/** Marks that may stand before a sentence's first word; a text of nothing but brackets must stay linear. */
const MAX_OPENERS = 8;

/** Folded word right before token `i` with nothing but a space between, or ''. */
export function wordBefore(doc: Document, i: number): string {
  const { flags, lower } = doc.tokens;
  return i > 0 && flags[i - 1]! & WORD && !(flags[i]! & LINE) ? lower[i - 1]! : '';
}

/** Folded word at token `i` with nothing but a space before it, or ''. */
export function wordAt(doc: Document, i: number): string {
  const { flags, lower, count } = doc.tokens;
  return i < count && flags[i]! & WORD && !(flags[i]! & LINE) ? lower[i]! : '';
}

/** Whether token `i` is a capitalised word on the same line as the one before it. */
export function isCapitalWord(doc: Document, i: number): boolean {
  const flags = doc.tokens.flags[i] ?? 0;
  return i >= 0 && i < doc.tokens.count && (flags & (WORD | CAPITAL)) === (WORD | CAPITAL);
}

/** Whether token `i` opens its sentence, opening quotes and brackets left aside. */
export function opensSentence(doc: Document, i: number): boolean {
  const first = doc.sentences[doc.sentenceOf[i]!]!.first;
  if (i - first > MAX_OPENERS) return false;
  for (let at = first; at < i; at++) if (!(doc.tokens.flags[at]! & PUNCT)) return false;
  return true;
}

/** Whether the mark `sign` stands at token `i`, glued to the token before it or not. */
export const isSign = (doc: Document, i: number, sign: string): boolean => i >= 0 && i < doc.tokens.count && doc.tokens.raw[i] === sign;

/** Whether token `i` follows the one before it without a space. */
export const isGlued = (doc: Document, i: number): boolean => i < doc.tokens.count && !(doc.tokens.flags[i]! & (SPACED | LINE));

/** A line of its own, set as a headline: most of its longer words begin with a capital, and no full stop ends it. */
export function isTitleCase(doc: Document, sentenceNumber: number): boolean {
  const { first, last, block } = doc.sentences[sentenceNumber]!;
  const { flags, raw } = doc.tokens;
  if (raw[last - 1] === '.' || doc.sentences[sentenceNumber + 1]?.block === block || doc.sentences[sentenceNumber - 1]?.block === block) return false;
  let long = 0, capital = 0;
  for (let i = first; i < last; i++) {
    if (!(flags[i]! & WORD) || raw[i]!.length < 4) continue;
    long++;
    if (flags[i]! & CAPITAL) capital++;
  }
  return long >= 3 && capital >= long * 0.75;
}

/** A sentence set in capitals throughout, but for abbreviations that always are. */
export function isAllCaps(doc: Document, sentenceNumber: number): boolean {
  const { first, last } = doc.sentences[sentenceNumber]!;
  const { flags, raw } = doc.tokens;
  let words = 0, capitals = 0;
  for (let i = first; i < last; i++) {
    if (!(flags[i]! & WORD) || raw[i]!.length < 3) continue;
    words++;
    if (flags[i]! & ALL_CAPS) capitals++;
  }
  return words >= 2 && capitals >= words * 0.8;
}
