import { REGAL, STYLES } from '../../gazetteer/offices/modifiers.ts';
import { LEADING_PARTICLES, PARTICLES, SHORTENED_NAMES, SUFFIXES } from '../../gazetteer/names/parts.ts';
import { NOT_NAME, NOT_NAME_UNLESS_INSIDE, STATE_LIKE_NAMES, THING_AFTER_NAME } from '../../gazetteer/names/not-names.ts';
import { personByName } from '../../gazetteer/holders/lookup.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { headsFrom } from './lexicon.ts';

/** A name as read: tokens `first` to `last`, and how many of them are words (particles and initials not counted). */
export type NameRead = { first: number; last: number; words: number };

/** Longest name in words: "Mohammed bin Abdulrahman bin Jassim Al Thani" has seven. */
const LONGEST = 8;

const isHyphen = (raw: string): boolean => raw === '-' || raw === '‑' || raw === '‐' || raw === '–';

/** First token after styles such as "H.E. Mr." or "Dr."; `regal` is the last style when a given name alone may follow it. */
export function skipStyles(doc: Document, at: number, to: number): { at: number; regal: number } {
  const t = doc.tokens;
  let i = at, regal = -1;
  while (i < to) {
    const word = t.lower[i]!;
    if (word === 'the' && i + 1 < to && /^(?:hon|right|rt|honou?rable)$/.test(t.lower[i + 1]!) && t.flags[i + 1]! & TokenFlag.capital) { i++; continue; }
    if (!STYLES.has(word) || !(t.flags[i]! & TokenFlag.capital)) break;
    if (word === 'he' && t.raw[i] !== 'HE') break;
    if (i > at && t.flags[i]! & TokenFlag.line) break;
    if (word === 'rt' || word === 'hon' || word.length <= 4 || word === 'prof' || word === 'adm' || word === 'maj') {
      regal = REGAL.has(word) ? i : -1;
      i++;
      if (i < to && t.raw[i] === '.') i++;
    } else {
      regal = REGAL.has(word) ? i : -1;
      i++;
    }
    if (i < to && isHyphen(t.raw[i]!) && STYLES.has(t.lower[i + 1] ?? '')) i++;
  }
  return { at: i, regal };
}

/** Whether token `i` can be a word of a name. `opening`: it would be the first. */
function isNameWord(doc: Document, i: number, to: number, opening: boolean, headline: boolean): boolean {
  const t = doc.tokens;
  const flags = t.flags[i]!;
  if (!(flags & TokenFlag.word) || !(flags & TokenFlag.capital)) return false;
  const word = t.lower[i]!;
  if (flags & TokenFlag.dotted && t.raw[i]!.length > 6) return false;
  const country = doc.countryAt[i]!;
  if (country >= 0 && personByName(opening ? t.lower.slice(i, i + 2) : t.lower.slice(Math.max(0, i - 1), i + 1), doc.publishedAt).length === 0 && !(STATE_LIKE_NAMES.has(word) && doc.countries[country]!.last - doc.countries[country]!.first === 1)) return false;
  if (t.raw[i]!.length === 1 && t.raw[i + 1] === '.' && i + 2 < to && t.flags[i + 2]! & TokenFlag.capital && !(t.flags[i + 1]! & TokenFlag.spaced)) return true;
  if (NOT_NAME.has(word) && !opening && t.raw[i + 1] === '-' && !(t.flags[i + 1]! & TokenFlag.spaced)) return true;
  if (NOT_NAME.has(word)) return opening && !headline && isShortFamilyName(doc, i, to);
  if (MONTHS.has(word) && isDate(doc, i, to)) return false;
  if (NOUN_ENDING.test(word)) return false;
  if (NOT_NAME_UNLESS_INSIDE.has(word)) {
    const next = i + 1 < to && ((t.flags[i + 1]! & TokenFlag.capital) !== 0 ? !NOT_NAME.has(t.lower[i + 1]!) : t.lower[i + 1] === 'bin' || t.lower[i + 1] === 'al');
    return opening ? next : !headline;
  }
  return !(headline && !opening && doc.tokens.raw[i]!.length > 3 && isCommonWord(doc, word));
}

/** "Legislation", "Session", "Secretariat": no family name ends so. */
const NOUN_ENDING = /(?:[a-z]{2}[aeiu]tion|ssion|ariat|ology)s?$/;

/** Months and their short forms that are names too: "Jan Novak" but "Jan. 5". */
const MONTHS = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']);
const isDate = (doc: Document, i: number, to: number): boolean =>
  (i + 1 < to && (doc.tokens.flags[i + 1]! & TokenFlag.number) !== 0) || (i + 2 < to && doc.tokens.raw[i + 1] === '.' && (doc.tokens.flags[i + 2]! & TokenFlag.number) !== 0);

/** "He Lifeng", "To Lam", "An Tran": family names that are small English words need a capital word after them. */
const SHORT_FAMILY_NAMES = new Set(['he', 'to', 'do', 'an', 'so', 'on', 'in', 'no', 'you', 'her', 'we', 'say', 'see']);
function isShortFamilyName(doc: Document, i: number, to: number): boolean {
  const t = doc.tokens;
  if (!SHORT_FAMILY_NAMES.has(t.lower[i]!) || t.flags[i]! & TokenFlag.line || i + 1 >= to) return false;
  return (t.flags[i + 1]! & TokenFlag.capital) !== 0 && !NOT_NAME.has(t.lower[i + 1]!) && t.raw[i]!.length > 1;
}

/** Words that the document itself writes small somewhere; asked for only in headlines. */
const small = new WeakMap<Document, Set<string>>();
function isCommonWord(doc: Document, word: string): boolean {
  let set = small.get(doc);
  if (!set) {
    set = new Set<string>();
    const t = doc.tokens;
    for (let i = 0; i < t.count; i++) if ((t.flags[i]! & (TokenFlag.word | TokenFlag.capital)) === TokenFlag.word) set.add(t.lower[i]!);
    small.set(doc, set);
  }
  return set.has(word) || (word.endsWith('s') && set.has(word.slice(0, -1))) || set.has(`${word}d`) || set.has(`${word}ed`) || set.has(`${word}s`);
}

/** In a headline every word is capital: a name that the body or the table has ends where that one does. */
export function readHeadlineName(doc: Document, at: number, to: number, names: ReadonlyMap<string, readonly (readonly string[])[]>): NameRead | null {
  const t = doc.tokens;
  const read = readName(doc, at, to, true);
  if (!read) return null;
  const known = names.get(t.lower[at]!)?.filter((tokens) => tokens.every((token, i) => t.lower[at + i] === token));
  const longest = known?.toSorted((a, b) => b.length - a.length)[0];
  if (longest) return { first: at, last: at + longest.length, words: Math.max(2, Math.min(longest.length, read.words)) };
  let reach = at + 1;
  while (reach < Math.min(to, at + 8) && !/^[,;:()[\]]$/.test(t.raw[reach]!)) reach++;
  for (let last = reach; last > at + 1; last--) {
    if (t.flags[last - 1]! & TokenFlag.word && personByName(t.lower.slice(at, last), doc.publishedAt).length > 0) return { first: at, last, words: 2 };
  }
  return read;
}

/** Reads the name that begins at token `at`; null where none does or where it is the name of a thing. */
export function readName(doc: Document, at: number, to: number, headline: boolean): NameRead | null {
  const t = doc.tokens;
  let i = at, words = 0, end = at;
  while (i < to && words < LONGEST) {
    const flags = t.flags[i]!;
    const raw = t.raw[i]!;
    if (i > at && flags & TokenFlag.line) break;
    if (flags & (TokenFlag.possessive | TokenFlag.number)) {
      // "Peter O' Neill": an apostrophe that belongs to the name.
      if (t.raw[i - 1] === 'O' && i + 1 < to && t.flags[i + 1]! & TokenFlag.capital) { i++; continue; }
      break;
    }
    if (flags & TokenFlag.punct) {
      if (isGlottal(doc, i, to) && end === i) { i++; continue; }
      const nickname = words > 0 && end === i ? endOfNickname(doc, i, to) : 0;
      if (nickname) { i = nickname; continue; }
      const joins = isHyphen(raw) && i > at && i + 1 < to && (t.flags[i + 1]! & TokenFlag.word) !== 0 && !(flags & TokenFlag.spaced) && !(t.flags[i + 1]! & TokenFlag.spaced);
      if (joins && end === i && (t.flags[i + 1]! & TokenFlag.capital || words <= 3)) {
        if (headsFrom(t.lower[i + 1]!) && NOT_NAME.has(t.lower[i + 1]!)) break;
        if (doc.countryAt[i + 1]! >= 0) break;
        // "Al-Sudani": the family name is the word, not the particle.
        if (PARTICLES.has(t.lower[i - 1]!) && i - 1 > at && t.flags[i + 1]! & TokenFlag.capital) words++;
        i += 2;
        end = i;
        continue;
      }
      const spaced = isHyphen(raw) && end === i && words > 0 && i + 1 < to && (t.flags[i + 1]! & TokenFlag.capital) !== 0 && (flags & t.flags[i + 1]! & TokenFlag.spaced) !== 0;
      if (spaced && personByName(t.lower.slice(at, i + 2), doc.publishedAt).length > 0) { i += 2; end = i; continue; }
      const initial = raw === '.' && end === i && i > at && (t.raw[i - 1]!.length === 1 || SHORTENED_NAMES.has(t.lower[i - 1]!)) && i + 1 < to && (t.flags[i + 1]! & TokenFlag.capital) !== 0;
      if (initial) { i++; end = i; continue; }
      const suffixed = raw === ',' && i + 1 < to && (t.lower[i + 1] === 'jr' || t.lower[i + 1] === 'sr');
      if (suffixed) { i++; continue; }
      break;
    }
    if (!(flags & TokenFlag.capital)) {
      const inside = PARTICLES.has(raw) || PARTICLES.has(t.lower[i]!);
      const opens = i === at && LEADING_PARTICLES.has(t.lower[i]!);
      if (!(inside && (opens || end === i)) || !particleLeadsOn(doc, i, to)) break;
      i++;
      if (isHyphen(t.raw[i] ?? '')) i++;
      end = i;
      continue;
    }
    if (HONOURS.has(raw) && words > 1) break;
    if (SUFFIXES.has(t.lower[i]!) && words > 0 && (flags & TokenFlag.allCaps || raw.length > 1)) {
      i++;
      if (t.raw[i] === '.' && (t.lower[i - 1] === 'jr' || t.lower[i - 1] === 'sr')) i++;
      end = i;
      break;
    }
    if (THING_AFTER_NAME.has(t.lower[i]!)) {
      const nextCapital = i + 1 < to && (t.flags[i + 1]! & TokenFlag.capital) !== 0;
      if (!SURNAME_THINGS.has(t.lower[i]!) || (words > 0 ? nextCapital : !nextCapital)) return null;
    }
    if (!isNameWord(doc, i, to, i === at, headline)) break;
    if (!(PARTICLES.has(t.lower[i]!) && !(i === at)) && raw.length > 1) words++;
    i++;
    end = i;
    // A dotted token ("J.D.", "K.V.") is all initials.
    if (headline && words >= 3) break;
  }
  if (words === 0) return null;
  while (end > at + 1 && PARTICLES.has(t.lower[end - 1]!) && t.lower[end - 1]!.length < 5 && !SUFFIXES.has(t.lower[end - 1]!) && !(t.flags[end - 1]! & TokenFlag.capital)) end--;
  return { first: at, last: end, words };
}
const SURNAME_THINGS = new Set(['park', 'hall', 'field', 'house', 'street', 'lake', 'day', 'rivers', 'bridge', 'castle', 'beach', 'banks', 'church', 'order', 'mills']);

/** Whether a quotation mark stands for the glottal stop that a name begins with: "Samiu ‘Akilisi". */
function isGlottal(doc: Document, i: number, to: number): boolean {
  const t = doc.tokens;
  if (!/^[‘'`]$/.test(t.raw[i]!) || i + 1 >= to || t.flags[i + 1]! & TokenFlag.spaced || !(t.flags[i + 1]! & TokenFlag.capital)) return false;
  for (let k = i + 1; k < to && k < i + 5; k++) if (/^["”’']$/.test(t.raw[k]!)) return false;
  return true;
}

/** Letters of honours and degrees behind a name. */
const HONOURS = new Set('GCFR GCON CFR CON MFR OON OFR OBE CBE MBE KBE DBE KCMG GCMG QC KC SC FRS AO AC AM PhD MHR MHA MNI FNSE'.split(' '));

/** Token after a nickname in quotes that stands inside a name: Joko "Jokowi" Widodo; 0 where none does. */
function endOfNickname(doc: Document, i: number, to: number): number {
  const t = doc.tokens;
  if (!/^["“‘']$/.test(t.raw[i]!)) return 0;
  // Two single marks do for a double one.
  const opens = t.raw[i + 1] === t.raw[i] ? i + 1 : i;
  for (let k = opens + 1; k < to && k < opens + 4; k++) {
    if (opens > i && t.raw[k] === t.raw[i] && t.raw[k + 1] === t.raw[i]) return k + 2 < to && (t.flags[k + 2]! & TokenFlag.capital) !== 0 ? k + 2 : 0;
    if (/^["”’']$/.test(t.raw[k]!)) return k > i + 1 && k + 1 < to && (t.flags[k + 1]! & TokenFlag.capital) !== 0 && !NOT_NAME.has(t.lower[k + 1]!) ? k + 1 : 0;
    if (!(t.flags[k]! & TokenFlag.capital)) return 0;
  }
  return 0;
}

/** Whether capitals follow a particle, a second one perhaps between: "van der Bellen", "bin al-Hussein". */
function particleLeadsOn(doc: Document, i: number, to: number): boolean {
  const t = doc.tokens;
  for (let k = i + 1; k < to && k < i + 5; k++) {
    if (t.flags[k]! & TokenFlag.line) return false;
    if (t.flags[k]! & TokenFlag.capital) return !NOT_NAME.has(t.lower[k]!) && doc.countryAt[k]! < 0;
    if (!isHyphen(t.raw[k]!) && !PARTICLES.has(t.lower[k]!)) return false;
  }
  return false;
}

/** Reads the name that ends before token `end`, back to `from` at most; null where none does. */
export function readNameBack(doc: Document, end: number, from: number): NameRead | null {
  const t = doc.tokens;
  let i = end - 1, first = end, words = 0;
  while (i >= from && words < LONGEST) {
    const flags = t.flags[i]!;
    const raw = t.raw[i]!;
    if (flags & (TokenFlag.possessive | TokenFlag.number)) break;
    if (flags & TokenFlag.punct) {
      if (raw === '.' && i > from && (t.raw[i - 1]!.length === 1 || SUFFIXES.has(t.lower[i - 1]!) || SHORTENED_NAMES.has(t.lower[i - 1]!)) && t.flags[i - 1]! & TokenFlag.capital) { i--; continue; }
      if (isHyphen(raw) && first === i + 1 && !(flags & TokenFlag.spaced) && !(t.flags[i + 1]! & TokenFlag.spaced)) { i--; continue; }
      if (raw === ',' && first === i + 1 && SUFFIXES.has(t.lower[i + 1]!)) { i--; continue; }
      break;
    }
    if (!(flags & TokenFlag.capital)) {
      const word = t.lower[i]!;
      const hyphened = isHyphen(t.raw[i + 1] ?? '');
      if (!(PARTICLES.has(word) && first <= i + 2 && (hyphened || words > 0)) && !(hyphened && first === i + 1)) {
        if (!(flags & TokenFlag.word && first === i + 1 && isHyphen(t.raw[i - 1] ?? '') && !(flags & TokenFlag.spaced))) break;
      }
      if (i === from || !(t.flags[i]! & TokenFlag.word)) break;
      const opens = !(t.flags[i - 1]! & TokenFlag.capital) && !PARTICLES.has(t.lower[i - 1]!) && !isHyphen(t.raw[i - 1]!);
      if (opens && !LEADING_PARTICLES.has(word)) break;
      first = i;
      i--;
      continue;
    }
    if (SUFFIXES.has(t.lower[i]!) && words === 0) { first = i; i--; continue; }
    // "ADNOC CEO Sultan Al Jaber": an acronym before a name in small letters is no part of it.
    if (words >= 2 && raw.length > 2 && flags & TokenFlag.allCaps && !(t.flags[first]! & TokenFlag.allCaps) && !(t.flags[end - 1]! & TokenFlag.allCaps)) break;
    if (!isNameWord(doc, i, end, i + 1 < end && first === i, false) || STYLES.has(t.lower[i]!) && words > 0) break;
    first = i;
    if (raw.length > 1) words++;
    if (flags & TokenFlag.line) break;
    i--;
  }
  if (words === 0) return null;
  // "D Purandeswari": an initial makes a name whole.
  const initial = words === 1 && t.raw[first]!.length === 1 && !ARTICLES.has(t.lower[first]!);
  return { first, last: end, words: initial ? 2 : words };
}
const ARTICLES = new Set(['a', 'i']);
