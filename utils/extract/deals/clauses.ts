import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { PlacedAmount } from './amounts.ts';
import { findCues, type Cue } from './cues.ts';

/**
 * A stretch of one sentence that can speak of one deal: tokens (half-open), its cues and sums, the sentence (or stretch of an
 * endless one) around it, and where its main part begins: after "Under the 2012 agreement,".
 */
export type Clause = { sentence: number; first: number; last: number; cues: Cue[]; amounts: PlacedAmount[]; within: { first: number; last: number }; main: number };

const JOINERS = new Set(['and', 'but', 'or', 'then', 'also', 'to', 'further', 'jointly', 'that', 'both', 'as', 'well', 'it', 'he', 'she', 'they', 'we']);
const OPENERS = new Set(['while', 'whereas', 'adding', 'although', 'though', 'besides', 'meanwhile']);
const AFTER_COMMA = new Set(['which', 'with', 'saying', 'noting', 'stressing', 'whereby', 'who', 'plus', 'on']);
/** Sentences longer than this are read in stretches, so that a text of one endless sentence costs no more than others. */
const MAX_SENTENCE = 300;

const BEARING = 0.25;
/** Whether a cue can be what a deal is about. */
const bears = (cue: Cue): boolean => (cue.noun !== undefined && cue.noun.strength >= BEARING) || cue.act !== undefined || cue.verb?.stage === 'sign';

/** Cuts a sentence into clauses that each can hold one deal; stretches that name none join their neighbour. */
export function clausesOf(doc: Document, number: number, amountsIn: (first: number, last: number) => PlacedAmount[]): Clause[] {
  const { first, last } = doc.sentences[number]!;
  const clauses: Clause[] = [];
  for (let from = first; from < last; from += MAX_SENTENCE) readStretch(doc, number, from, Math.min(last, from + MAX_SENTENCE), amountsIn, clauses);
  return clauses;
}

function readStretch(doc: Document, sentence: number, first: number, last: number, amountsIn: (first: number, last: number) => PlacedAmount[], clauses: Clause[]): void {
  const cues = findCues(doc.tokens, first, last);
  let bearing = 0, verbs = 0;
  for (const cue of cues) {
    if (bears(cue)) bearing++;
    if (cue.verb) verbs++;
  }
  if (bearing === 0 && verbs === 0) return;
  const amounts = amountsIn(first, last);
  const within = { first, last };
  if (bearing < 2 && amounts.length < 2) { clauses.push({ sentence, first, last, cues, amounts, within, main: mainOf(doc, first, last) }); return; }
  for (const [from, to] of pieceTogether(doc, boundaries(doc, first, last, cues, amounts), first, last, cues, amounts)) {
    clauses.push({
      sentence, first: from, last: to, within, main: mainOf(doc, from, to),
      cues: cues.filter((cue) => cue.first >= from && cue.first < to),
      amounts: amounts.filter((amount) => amount.first >= from && amount.first < to),
    });
  }
}

const PREFIXES = new Set(['under', 'following', 'after', 'pursuant', 'despite', 'besides', 'through']);
const LONGEST_PREFIX = 24;

/** Where a clause goes on after "Under the 2012 agreement,"; its first token where nothing is put before. */
function mainOf(doc: Document, first: number, last: number): number {
  const { lower, raw } = doc.tokens;
  const opens = PREFIXES.has(lower[first]!) || (lower[first] === 'as' && lower[first + 1] === 'part') || (lower[first] === 'in' && (lower[first + 1] === 'line' || lower[first + 1] === 'accordance' || lower[first + 1] === 'addition' || lower[first + 1] === 'exchange' || lower[first + 1] === 'case' || lower[first + 1] === 'return' || lower[first + 1] === 'response'));
  if (!opens) return first;
  for (let i = first + 1; i < last - 3 && i < first + LONGEST_PREFIX; i++) if (raw[i] === ',' && !(doc.tokens.flags[i + 1]! & TokenFlag.number)) return i + 1;
  return first;
}

/** The cue that begins at a token, found without a map: one scratch table serves every stretch. */
type CueIndex = { get(token: number): Cue | undefined };

const slots = new Int16Array(MAX_SENTENCE + 1);

function indexed(cues: readonly Cue[]): CueIndex {
  const base = cues[0]!.first;
  slots.fill(0);
  cues.forEach((cue, n) => { slots[cue.first - base] = n + 1; });
  return { get: (token) => (token < base || token - base > MAX_SENTENCE ? undefined : cues[slots[token - base]! - 1]) };
}

/** Tokens at which a new clause may begin, ascending. */
function boundaries(doc: Document, first: number, last: number, cues: readonly Cue[], amounts: readonly PlacedAmount[]): number[] {
  const { lower, raw, flags } = doc.tokens;
  const cueAt = indexed(cues);
  const cuts = new Set<number>();
  for (let n = 1; n < amounts.length; n++) {
    if (lower[amounts[n - 1]!.first - 1] === 'between' && amounts[n]!.first === amounts[n - 1]!.last + 1) continue;
    const cut = betweenAmounts(amounts[n - 1]!.last, amounts[n]!.first, lower);
    if (cut > 0) cuts.add(cut);
  }
  const signed = cues.find((cue) => cue.verb?.stage === 'sign')?.first ?? last;
  for (let i = first + 1; i < last; i++) {
    const mark = raw[i - 1]!;
    if ((mark === ';' && !isBracketed(i - 1, first, raw)) || mark === '—' || mark === '•') { cuts.add(i); continue; }
    if (OPENERS.has(lower[i]!)) { cuts.add(i); continue; }
    if (subordinates(doc, i, last, cueAt)) { cuts.add(i); continue; }
    if (OPENING_QUOTES.has(raw[i]!) && flags[i + 1]! & TokenFlag.capital && SAYING.has(lower[mark === ',' || mark === ':' ? i - 2 : i - 1] ?? '')) { cuts.add(i); continue; }
    if ((mark === ',' || lower[i - 1] === 'and' || lower[i] === 'and') && opensDocument(i, lower, cueAt, signed)) { cuts.add(i); continue; }
    if (mark === ',' && AFTER_COMMA.has(lower[i]!) && (lower[i] !== 'which' || leadsToDeal(i, last, cues))) { cuts.add(i); continue; }
    if (mark !== ',' && lower[i] !== 'and' && lower[i] !== 'but') continue;
    if (mark === ',' || !(flags[i]! & TokenFlag.punct)) {
      if (mark === ',' && (lower[i] === 'and' || lower[i] === 'but') && hasSubject(doc, i + 1, last, cueAt)) { cuts.add(i); continue; }
      const verb = verbAfter(i, last, lower, cueAt);
      if (verb && startsClause(verb, mark === ',', lower[i] === 'and' || lower[i] === 'but')) cuts.add(i);
    }
  }
  return [...cuts].sort((a, b) => a - b);
}

/** "($8.7bn; £6.7bn)": a semicolon inside brackets parts nothing. */
function isBracketed(at: number, first: number, raw: readonly string[]): boolean {
  for (let i = at - 1; i >= first && i > at - MOST_IN_BRACKETS; i--) {
    if (raw[i] === ')') return false;
    if (raw[i] === '(') return true;
  }
  return false;
}
const MOST_IN_BRACKETS = 12;

/** Whether a relative clause tells of a thing of its own: a strong noun not far off. */
const leadsToDeal = (i: number, last: number, cues: readonly Cue[]): boolean => cues.some((cue) => cue.first > i && cue.first < Math.min(last, i + 14) && cue.noun?.strength === 1);

const ARTICLES = new Set(['a', 'an', 'another', 'the', 'one', 'two', 'three', 'four', 'five', 'six', 'several']);

const LONGEST_SUBJECT = 9;

/** Whether "…, and" goes on with a subject of its own and its verb: "the two countries aimed", "Ghana will". */
function hasSubject(doc: Document, from: number, last: number, cueAt: CueIndex, present = false): boolean {
  const { flags, lower } = doc.tokens;
  let named = false;
  for (let i = from; i < last && i < from + LONGEST_SUBJECT; i++) {
    const cue = cueAt.get(i);
    if (named && cue && i > from && (cue.marker === 'will' || cue.marker === 'would' || cue.verb?.form === 'past' || cue.act === 'past')) return true;
    if (present && named && cue && i > from && (cue.verb?.form ?? cue.act) === 'base') return true;
    if (doc.countryAt[i]! >= 0 || doc.officialAt[i]! >= 0 || cue?.marker === 'both') named = true;
    else if (!(flags[i]! & TokenFlag.capital) && lower[i] !== 'the' && lower[i] !== 'that' && !SUBJECT_NOUNS.has(lower[i]!)) return false;
  }
  return false;
}
const SUBJECT_NOUNS = new Set(['two', 'countries', 'sides', 'government', 'president', 'minister', 'prime', 'foreign', 'parties', 'both', 'leaders', 'ministers', 'also', 'have', 'has', 'had', 'side', "'s", '’s', 'company', 'companies', 'parliament']);

const SUBORDINATORS = new Set(['as', 'after', 'because', 'since', 'before', 'until', 'amid', 'despite', 'following']);
const NOT_AS = new Set(['such', 'well', 'part', 'far', 'soon', 'same', 'just', 'long']);

/** "…, as Athens seeks", "after Australia cancelled": a conjunction with a subject and a verb of its own behind it. */
function subordinates(doc: Document, i: number, last: number, cueAt: CueIndex): boolean {
  const { lower } = doc.tokens;
  if (!SUBORDINATORS.has(lower[i]!)) return false;
  if (lower[i] === 'as' && (NOT_AS.has(lower[i - 1]!) || NOT_AS.has(lower[i + 1] ?? ''))) return false;
  return hasSubject(doc, i + 1, last, cueAt, true);
}

const OPENING_QUOTES = new Set(['"', '“', '«', '‘']);
const SAYING = new Set(['said', 'says', 'added', 'saying', 'stated', 'noted', 'told', 'stressed', 'declared']);

/** Where the second of two sums begins to be spoken of: the last "and" or comma before it. */
function betweenAmounts(from: number, to: number, lower: readonly string[]): number {
  for (let i = to - 1; i >= from && i >= to - 12; i--) {
    if (lower[i] === '(') return 0;
    if (lower[i] === 'and') return i;
    if (lower[i] === ',' && i > from) return i + 1;
  }
  return 0;
}

/** Whether a further document of a signing sentence begins at `i`: "…, a protocol on", "and a memorandum of". */
function opensDocument(i: number, lower: readonly string[], cueAt: CueIndex, signed: number): boolean {
  if (i <= signed) return false;
  const start = lower[i] === 'and' || lower[i] === 'also' ? i + 1 : i;
  if (!ARTICLES.has(lower[start]!)) return false;
  for (let at = start + 1; at < start + 6; at++) {
    const noun = cueAt.get(at)?.noun;
    if (noun) return noun.type === 'agreement' || noun.term === 'loan' || noun.term === 'grant' || noun.term === 'cooperation programme';
    if (lower[at] === ',' || lower[at] === 'of') return false;
  }
  return false;
}

/** The verb cue that a clause beginning at `i` would begin with, small words skipped. */
function verbAfter(i: number, last: number, lower: readonly string[], cueAt: CueIndex): Cue | null {
  for (let at = i; at < last && at < i + 4; at++) {
    const cue = cueAt.get(at);
    if (cue && (cue.verb || cue.act || cue.marker === 'will' || cue.marker === 'would')) return cue;
    if (!JOINERS.has(lower[at]!) && !lower[at]!.endsWith('ly')) return null;
  }
  return null;
}

function startsClause(cue: Cue, comma: boolean, and: boolean): boolean {
  const form = cue.verb?.form ?? cue.act;
  if (cue.marker === 'will' || cue.marker === 'would') return true;
  if (form === 'ing') return false;
  if (comma) return and || form === 'base';
  return cue.verb !== undefined && cue.noun === undefined && form === 'past';
}

/** Flows of goods, told by a verb: "and imported $1.1 billion". */
const TRADES = new Set(['import', 'export']);

/** Joins the stretches between cuts so that each names a deal; what a conjunction adds to one and names none is left out. */
function pieceTogether(doc: Document, cuts: readonly number[], first: number, last: number, cues: readonly Cue[], amounts: readonly PlacedAmount[]): [number, number][] {
  const pieces: [number, number][] = [];
  let from = first, at = 0, previousBears = false;
  for (const to of [...cuts, last]) {
    let noun = false, bearing = false, dealt = false;
    const beside = from > first && SUBORDINATORS.has(doc.tokens.lower[from]!) && !amounts.some((sum) => sum.first >= from && sum.first < to);
    for (; at < cues.length && cues[at]!.first < to; at++) {
      noun ||= (cues[at]!.noun?.strength ?? 0) >= BEARING || TRADES.has(cues[at]!.base ?? '');
      bearing ||= bears(cues[at]!);
      dealt ||= cues[at]!.noun !== undefined || cues[at]!.verb !== undefined;
    }
    const previous = pieces.at(-1);
    if (beside && previous && previousBears && (!bearing || !dealt)) { from = to; continue; }
    if (previous && (!noun || !previousBears)) {
      previous[1] = to;
      previousBears ||= bearing;
    } else {
      pieces.push([from, to]);
      previousBears = bearing;
    }
    from = to;
  }
  return pieces;
}
