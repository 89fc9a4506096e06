import type { MeetingTold } from '../model/catalogue.ts';
import type { ClipOfficial } from '../model/clip.ts';
import { sentenceAround } from './sentence-around.ts';

type Named = { id: string; start: number; end: number };

/** Said between the two: "A met B", "A held talks with B", "A was received by B". */
const BETWEEN = /\b(?:met(?: with)?|meets(?: with)?|received(?: by)?|receives|hosted(?: by)?|hosts|sat down with|conferred with|(?:held|holds|had|began|opened|concluded|wrapped up|led) (?:[\p{L}-]+ ){0,4}(?:talks|meetings?|negotiations|consultations|discussions) with|(?:after|during|following|in|at) (?:[\p{L}-]+ ){0,3}(?:talks|meetings?|negotiations) with)\b/giu;
/** Said before both: "talks between A and B". */
const BEFORE = /\b(?:talks|meeting|negotiations|summit|consultations|discussions)\b[^.;]{0,30}\bbetween\b/giu;
/** Said after both: "A and B met in …". */
const AFTER = /\b(?:met|meet|held (?:[\p{L}-]+ ){0,4}(?:talks|meeting|negotiations)|sat down together|shook hands|discussed)\b/giu;

const FROM_AFAR = /\b(?:telephone|phone|video|virtual|online)\b/iu;

/** What makes of it a plan, a wish or a denial. */
const NOT_SO = /\b(?:will|would|not|never|n['’]t|to|be|refus\p{L}*|declin\p{L}*|plan\p{L}*|expect\p{L}*|schedul\p{L}*|hop\p{L}*|may|might|could|should|cancel\p{L}*|ahead of|before|prior to|upcoming|possible|planned|if|proposed|next)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
/** Between the word and the name: what was received was a thing, or another spoke. */
const OTHER_THING = /[;:“”"()]|\b(?:from|letters?|messages?|awards?|calls?|invitations?|credentials|condolences|said|says|that|who|which|over|about)\b/iu;

/** Furthest that a name stands from the word that joins it to another, in characters: an office and an aside fit in. */
const REACH = 110;
const SHORTEST_NAME = 3;
/** Where the family's name comes first. */
const FAMILY_FIRST = new Set(['CN', 'KR', 'KP', 'VN', 'TW']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How an article names each of them again: in full or by the family's name, where no other has the same. */
function namesOf(officials: readonly ClipOfficial[]): { id: string; pattern: RegExp }[] {
  const short = ({ name, country }: ClipOfficial): string => {
    const words = (name ?? '').split(/\s+/);
    return (country !== null && FAMILY_FIRST.has(country) ? words[0] : words.at(-1)) ?? '';
  };
  const counts = new Map<string, number>();
  for (const official of officials) counts.set(short(official), (counts.get(short(official)) ?? 0) + 1);
  return officials.flatMap((official) => {
    if (official.name === null || official.name.trim() === '') return [];
    const own = short(official);
    const forms = [official.name, ...(own.length >= SHORTEST_NAME || FAMILY_FIRST.has(official.country ?? '') ? (counts.get(own) === 1 ? [own] : []) : [])];
    return [{ id: official.id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu') }];
  });
}

function namedIn(sentence: string, names: ReturnType<typeof namesOf>): Named[] {
  return names
    .flatMap(({ id, pattern }) => [...sentence.matchAll(pattern)].map((match) => ({ id, start: match.index, end: match.index + match[0].length })))
    .sort((a, b) => a.start - b.start);
}

/** Names that follow each other as a list: "B and C", "B, the minister of D, and C". */
function listFrom(sentence: string, named: readonly Named[], first: number): Named[] {
  const list: Named[] = [];
  for (let i = first; i < named.length; i++) {
    const [before, one] = [list.at(-1), named[i]];
    if (!one || (before && !/^[^;:“”"]{0,70}(?:,|\band\b)[^;:“”"]{0,40}$/u.test(sentence.slice(before.end, one.start)))) break;
    list.push(one);
  }
  return list;
}

/** The longest list of names that ends with the last of them. */
function listTo(sentence: string, named: readonly Named[]): Named[] {
  for (let first = 0; first < named.length; first++) {
    const list = listFrom(sentence, named, first);
    if (list.at(-1) === named.at(-1)) return list;
  }
  return [];
}

function* pairsIn(sentence: string, named: readonly Named[]): Generator<[string, string]> {
  const so = (at: number): boolean => !NOT_SO.test(sentence.slice(Math.max(0, at - 50), at));
  for (const match of sentence.matchAll(BETWEEN)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!so(start) || FROM_AFAR.test(match[0])) continue;
    const left = named.findLast((one) => one.end <= start && start - one.end <= REACH);
    const right = named.findIndex((one) => one.start >= end && one.start - end <= REACH && !OTHER_THING.test(sentence.slice(end, one.start)));
    if (left && right >= 0) for (const other of listFrom(sentence, named, right)) yield [left.id, other.id];
  }
  for (const match of sentence.matchAll(BEFORE)) {
    const [one, other] = named.filter((name) => name.start >= match.index + match[0].length);
    if (one && other && so(match.index)) yield [one.id, other.id];
  }
  for (const match of sentence.matchAll(AFTER)) {
    const list = listTo(sentence, named.filter((name) => name.end <= match.index));
    const [one, other] = list.slice(-2);
    if (!one || !other || match.index - other.end > REACH || !so(match.index) || FROM_AFAR.test(match[0])) continue;
    if (!/\band\b/u.test(sentence.slice(one.end, other.start)) || OTHER_THING.test(sentence.slice(one.end, match.index))) continue;
    for (const [i, { id }] of list.entries()) for (const later of list.slice(i + 1)) yield [id, later.id];
  }
}

/** Where a text may tell of a meeting at all. */
const WORTH_READING = /\b(?:met|meets?|talks|meetings?|received?s?|hosted|hosts|negotiations|consultations|discussions|discussed|summit|conferred|sat down|shook hands)\b/giu;

/**
 * The meetings of officials that an article's text tells as having happened: each pair once, with the first sentence that says so. A
 * meeting that is planned, refused or called off is none.
 */
export function meetingsTold(text: string, officials: readonly ClipOfficial[]): MeetingTold[] {
  const names = namesOf(officials);
  if (names.length < 2) return [];
  const told = new Map<string, MeetingTold>();
  let read = 0;
  for (const { index } of text.matchAll(WORTH_READING)) {
    if (index < read) continue;
    const { start, end } = sentenceAround(text, { start: index, end: index + 1 });
    read = end;
    const quote = text.slice(start, end);
    const named = namedIn(quote, names);
    if (named.length < 2) continue;
    for (const people of pairsIn(quote, named)) {
      const key = people.toSorted().join('|');
      if (people[0] !== people[1] && !told.has(key)) told.set(key, { people, quote });
    }
  }
  return [...told.values()];
}
