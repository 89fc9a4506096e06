import { CharClass, charClass } from './char-class.ts';
import { fold } from './fold.ts';

/** Bits that say what a token is and what stood before it. */
export const TokenFlag = {
  /** Letters (and what is glued into them: O'Brien, U.S.). */
  word: 1,
  /** Begins with an upper-case letter. */
  capital: 2,
  /** Two or more letters, all upper case. */
  allCaps: 4,
  /** Digits, with their separators: 1,234.5 */
  number: 8,
  /** One mark of punctuation or a symbol. */
  punct: 16,
  /** White space stood before it. */
  spaced: 32,
  /** A line break stood before it. */
  line: 64,
  /** Dotted abbreviation such as U.S. or U.A.E., its last dot included. */
  dotted: 128,
  /** The 's, ’s or bare apostrophe of a possessive. */
  possessive: 256,
} as const;

/**
 * A text as tokens, in parallel arrays. `start` and `end` are UTF-16 offsets into the text; `raw` is the exact slice,
 * `lower` its folded form (see `fold`). Hyphens are tokens of their own; so is a possessive 's.
 */
export type Tokens = {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint16Array;
  readonly raw: string[];
  readonly lower: string[];
};

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x2018, 0x60, 0xb4, 0x2bb]);
const DOT = 46;
const COMMA = 44;

const isLetter = (k: number) => k === CharClass.lower || k === CharClass.upper || k === CharClass.mark;

/** Short words met so far with their folded forms: articles share most of their words. Emptied when it holds too many. */
const folded = new Map<string, string>();
const MAX_FOLDED = 20_000;
/** From this length on an engine may keep a slice as a view of its text, which a kept word would then keep alive. */
const VIEW_LENGTH = 13;

function foldKnown(word: string): string {
  if (word.length >= VIEW_LENGTH) return fold(word);
  let low = folded.get(word);
  if (low === undefined) folded.set(word, (low = fold(word)));
  return low;
}

/** Cuts a text into tokens in one pass; linear in its length, for any text. */
export function tokenize(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let start = new Int32Array(capacity), end = new Int32Array(capacity), flags = new Uint16Array(capacity);
  const raw: string[] = [], lower: string[] = [];
  if (folded.size > MAX_FOLDED) folded.clear();
  let count = 0, i = 0;
  let before: number = TokenFlag.line;
  const n = text.length;

  const push = (from: number, to: number, bits: number) => {
    if (count === capacity) {
      capacity *= 2;
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      flags = grow(flags, new Uint16Array(capacity));
    }
    const slice = text.slice(from, to);
    const low = foldKnown(slice);
    start[count] = from; end[count] = to; flags[count] = bits | before;
    raw.push(slice); lower.push(low);
    count++; before = 0; i = to;
  };

  while (i < n) {
    const kind = charClass(text.charCodeAt(i));
    if (kind === CharClass.space) { before |= TokenFlag.spaced; i++; continue; }
    if (kind === CharClass.newline) { before |= TokenFlag.spaced | TokenFlag.line; i++; continue; }
    if (kind === CharClass.digit) { push(i, endOfNumber(text, i), TokenFlag.number); continue; }
    if (kind === CharClass.other) { push(i, i + (isPair(text, i) ? 2 : 1), TokenFlag.punct); continue; }
    const dotted = endOfDotted(text, i);
    if (dotted) { push(i, dotted, TokenFlag.word | TokenFlag.capital | TokenFlag.allCaps | TokenFlag.dotted); continue; }
    const { stop, bits } = endOfWord(text, i);
    push(i, stop, bits);
    if (i < n && APOSTROPHES.has(text.charCodeAt(i))) {
      const length = possessiveLength(text, i);
      if (length) push(i, i + length, TokenFlag.possessive);
    }
  }
  return { count, start, end, flags, raw, lower };
}

function grow<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function isPair(text: string, i: number): boolean {
  const a = text.charCodeAt(i), b = text.charCodeAt(i + 1);
  return a >= 0xd800 && a <= 0xdbff && b >= 0xdc00 && b <= 0xdfff;
}

function endOfNumber(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (charClass(code) === CharClass.digit) continue;
    const separator = code === DOT || code === COMMA;
    if (!(separator && i + 1 < text.length && charClass(text.charCodeAt(i + 1)) === CharClass.digit)) break;
  }
  return i;
}

/** End of U.S., U.A.E., D.C. and the like (two or more capital-and-dot pairs, or one and a last capital: "U.S"); 0 where there is none. */
function endOfDotted(text: string, from: number): number {
  let i = from, pairs = 0;
  while (charClass(text.charCodeAt(i)) === CharClass.upper && text.charCodeAt(i + 1) === DOT) {
    i += 2;
    pairs++;
  }
  if (pairs === 0) return 0;
  const next = i < text.length ? charClass(text.charCodeAt(i)) : 0;
  const after = i + 1 < text.length ? charClass(text.charCodeAt(i + 1)) : 0;
  if (next === CharClass.upper && !isLetter(after)) return i + 1;
  if (pairs >= 2) return i;
  return 0;
}

function endOfWord(text: string, from: number): { stop: number; bits: number } {
  let i = from, letters = 0, uppers = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (isLetter(kind)) {
      letters++;
      if (kind === CharClass.upper) uppers++;
      continue;
    }
    // An apostrophe inside a word belongs to it (O'Brien, Sana'a, d'Ivoire) unless it opens a possessive.
    if (APOSTROPHES.has(code) && i + 1 < text.length && isLetter(charClass(text.charCodeAt(i + 1))) && !possessiveLength(text, i)) continue;
    // G7, Covid19: digits glued to letters stay with them.
    if (kind === CharClass.digit) continue;
    break;
  }
  let bits: number = TokenFlag.word;
  if (charClass(text.charCodeAt(isOkina(text, from) ? from + 1 : from)) === CharClass.upper) bits |= TokenFlag.capital;
  if (letters > 1 && uppers === letters) bits |= TokenFlag.allCaps;
  // "Rs1,500", "RM1.2": a short form of money glued to its number keeps all of it.
  if (letters > 1 && letters < 5 && i < text.length && isDigit(text, i - 1) && isDigit(text, i + 1) && (text.charCodeAt(i) === DOT || text.charCodeAt(i) === COMMA)) i = endOfNumber(text, i - 1);
  return { stop: i, bits };
}

/** Polynesian and Arabic names may begin with a letter that has no case: "ʻAkilisi", "ʿAbbas". */
const isOkina = (text: string, i: number): boolean => text.charCodeAt(i) >= 0x2bb && text.charCodeAt(i) <= 0x2bf;

const isDigit = (text: string, i: number): boolean => i < text.length && charClass(text.charCodeAt(i)) === CharClass.digit;

/** Length of a possessive at `i` ("'s" before a word's end, or a bare apostrophe); 0 where it is part of the word. */
function possessiveLength(text: string, i: number): number {
  const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
  const kind = charClass(next);
  if (next === 115 || next === 83) {
    const after = i + 2 < text.length ? charClass(text.charCodeAt(i + 2)) : CharClass.space;
    return isLetter(after) || after === CharClass.digit ? 0 : 2;
  }
  return isLetter(kind) || kind === CharClass.digit ? 0 : 1;
}
