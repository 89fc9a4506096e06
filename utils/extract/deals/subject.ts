import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import { words } from './words.ts';

const LEADS = words('on for of in regarding concerning about over to covering');
const ENDS = words(', ; : . — ( ) " ” “ ? ! which that who while when was were is are has have had will would could may during said following after before signed between worth with by until since as');
const EDGES = words('the a an in on of and for to with by from , as at or several some new more that into via through such under this these its their our his her least around nearly about over');
const PARTNER_WORDS = words('the and two countries sides governments nations of both our');
const FIELDS = words('field fields area areas sphere spheres number series');
const EMPTY = words('january february march april may june july august september october november december next last year years month months week weeks today monday tuesday wednesday thursday friday saturday sunday countries country sides peoples prosperity');
const GENERIC = words('cooperation agreement agreements deal deals memorandum document documents statement project projects contract contracts help support purchase import imports export exports tariff supply trade grant loan field fields communique alliance package pact treaty protocol declaration equipment visit investment partnership understanding market figure');
const TIMES = words('january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow');
const NO_SUBJECT = words('behalf cost costs order view line part terms basis time times way day days condition conditions case place result results fact end');
const LONGEST = 16;
const MOST_BEFORE = 3;

/** What a deal is about in the article's own words: a noun phrase, trimmed; null where the clause gives none. */
export function subjectOf(doc: Document, frame: Frame): string | null {
  const { clause, nucleus } = frame;
  const { lower, start, end } = doc.tokens;
  let from = afterSetting(doc, afterPartners(doc, frame), clause.last);
  if (from < clause.last && (LEADS.has(lower[from]!) || nucleus.noun === undefined)) {
    if (LEADS.has(lower[from]!)) from++;
    const sum = clause.amounts.find((amount) => amount.first <= from + 1 && from < amount.last);
    const phrase = phraseAt(doc, sum?.last ?? from, clause.last);
    if (phrase) return doc.text.slice(start[phrase.from], end[phrase.to - 1]);
  }
  if (nucleus.noun === undefined) return null;
  let first = nucleus.first;
  while (first > clause.first && first > nucleus.first - MOST_BEFORE && isPremodifier(doc, frame, first - 1)) first--;
  if (lower[first] === '-') first++;
  if (first === nucleus.first && nucleus.last === first + 1 && GENERIC.has(lower[first]!)) return null;
  return doc.text.slice(start[first], end[nucleus.last - 1]);
}

/** Where the first of these words stands between two tokens (half-open); -1 where none does. */
function indexIn(lower: readonly string[], from: number, to: number, list: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (list.has(lower[i]!)) return i;
  return -1;
}

/** "Beijing on …", "Germany of …": a state or a capitalised place, and then a preposition: no thing. */
function isPlaceAlone(doc: Document, from: number, to: number): boolean {
  const { lower, flags } = doc.tokens;
  let at = from;
  while (at < to && (doc.countryAt[at]! >= 0 || (at > from && flags[at]! & TokenFlag.capital))) at++;
  return at > from && at < to && EDGES.has(lower[at]!) && lower[at] !== 'and';
}

/** The noun phrase that begins about `from`, small words and sums trimmed; null where it names no thing. */
function phraseAt(doc: Document, begin: number, last: number): { from: number; to: number } | null {
  const { lower, flags } = doc.tokens;
  let from = begin;
  while (from < last && (EDGES.has(lower[from]!) || (FIELDS.has(lower[from]!) && lower[from + 1] === 'of'))) from++;
  let to = from;
  while (to < last && to < from + LONGEST && !ENDS.has(lower[to]!)) to++;
  const time = indexIn(lower, from, to, TIMES);
  if (time >= 0) to = time;
  while (to > from && EDGES.has(lower[to - 1]!)) to--;
  if (to > from && (NO_SUBJECT.has(lower[from]!) || isPlaceAlone(doc, from, to))) return null;
  if (to <= from || flags[from]! & (TokenFlag.number | TokenFlag.punct)) return null;
  for (let i = from; i < to; i++) {
    const plain = (flags[i]! & TokenFlag.word) !== 0 && lower[i]!.length > 3 && !EMPTY.has(lower[i]!);
    if (plain && doc.countryAt[i]! < 0 && doc.officialAt[i]! < 0) return { from, to };
  }
  return null;
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

const AT = words('in at on');

/** The token after "in Berlin" and "on Thursday" where the clause goes on with what the deal is about. */
function afterSetting(doc: Document, begin: number, last: number): number {
  const { lower } = doc.tokens;
  let from = begin;
  while (from + 1 < last && AT.has(lower[from]!) && (TIMES.has(lower[from + 1]!) || doc.countryAt[from + 1]! >= 0)) from += 2;
  return from > begin && LEADS.has(lower[from]!) ? from : begin;
}

/** A word before the noun that belongs to its name: "gas *supply* contract"; no verb, article or state. */
function isPremodifier(doc: Document, { clause }: Frame, i: number): boolean {
  const { lower, flags } = doc.tokens;
  if (EDGES.has(lower[i]!) || ENDS.has(lower[i]!) || doc.officialAt[i]! >= 0 || doc.countryAt[i]! >= 0) return false;
  if (lower[i] === '-') return true;
  if (!(flags[i]! & TokenFlag.word) || /(ed|ly)$/.test(lower[i]!)) return false;
  return !clause.cues.some((cue) => cue.first <= i && i < cue.last && (cue.verb !== undefined || cue.act !== undefined || cue.marker !== undefined) && cue.noun === undefined);
}
