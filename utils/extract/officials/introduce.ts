import { personByName } from '../../gazetteer/holders/lookup.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { note, type Document } from '../document.ts';
import { namesAfter, type Attached, type HeadlineNames } from './attach.ts';
import { nameBefore } from './name-before.ts';
import { whyNotPublic, whyNotRoyal } from './evidence.ts';
import { isHeadline } from './headline.ts';
import { headAt, headsFrom } from './lexicon.ts';
import { readTitle } from './title.ts';
import type { Title } from './types.ts';

/** A name with the title that makes it an official's; `index` and `of` its place in a list of names under one title. */
export type Introduction = { title: Title; also: Title[]; name: Attached; index: number; of: number; sentence: number };

/** Titles with their names, and public titles that stand without one. */
export type Introductions = { named: Introduction[]; bare: Title[];
  /** Those who serve somebody by name ("Okafor spokesman Ike Bello"), public where that is an official of the article. */
  serving: Introduction[] };

/** Words of a portfolio that the table lacks may stand between a name and what is read of its title. */
const MOST_UNREAD = 4;
const SERVING = new Set(['spokesperson', 'executive']);
const LINKS = new Set([',', 'and', '&', '/', '-', '–', 'as', 'well', 'also', 'concurrently', 'who', 'is']);

/** Finds every title of the document, and the names that stand with them. */
export function introduce(doc: Document): Introductions {
  const found: Introductions = { named: [], bare: [], serving: [] };
  const names = new Map<string, string[][]>();
  const headlines: [number, Title[]][] = [];
  doc.sentences.forEach((s, number) => {
    const titles = titlesOf(doc, s.first, s.last);
    if (titles.length === 0) return;
    if (isHeadline(doc, number)) headlines.push([number, titles]);
    else attachAll(doc, titles, number, found, null);
  });
  // Headlines last: where every word is a capital, the body says how long a name is.
  for (const { name } of headlines.length > 0 ? found.named : []) {
    const tokens = doc.tokens.lower.slice(name.first, name.last);
    const list = names.get(tokens[0]!) ?? [];
    if (list.length < 32) names.set(tokens[0]!, [...list, tokens]);
  }
  for (const [number, titles] of headlines) attachAll(doc, titles, number, found, names);
  return found;
}

function titlesOf(doc: Document, from: number, to: number): Title[] {
  const titles: Title[] = [];
  for (let i = from; i < to; i++) {
    if (!headsFrom(doc.tokens.lower[i]!) || isGivenName(doc, i)) continue;
    const before = titles.at(-1);
    // "Chief of Staff Adm. Y": a rank takes in no title before it.
    const reach = !before ? from : before.last > before.headLast ? before.last : isRank(doc, i, to) ? before.headLast : before.first;
    const title = readTitle(doc, i, Math.max(from, reach), to);
    if (!title) continue;
    // "Deputy" of "Deputy Prime Minister", "chief" of "chief negotiator" are no heads of their own.
    if (before && title.first <= before.headFirst) {
      titles.pop();
      // The one popped began where this one does, and has read what stands before both.
      if (title.first === before.first) title.determiner ??= before.determiner;
    }
    titles.push(title);
    i = Math.max(i, title.last - 1);
  }
  return titles;
}

/** Whether a general's or an admiral's rank begins at token `i`; a commander is no rank here. */
function isRank(doc: Document, i: number, to: number): boolean {
  const head = headAt(doc.tokens, i, to)?.head;
  return head?.kind === 'military' && RANK.test(head.office);
}
const RANK = /(?:General|Admiral|Marshal|Brigadier|Commodore)$/;

/** "Sultan bin Saad", "Prince Sultan": titles that are given names too. */
function isGivenName(doc: Document, i: number): boolean {
  const { lower, flags } = doc.tokens;
  if (lower[i] !== 'sultan' && lower[i] !== 'amir' && lower[i] !== 'emir') return false;
  const next = lower[i + 1];
  return next === 'bin' || next === 'ibn' || next === 'al' || (i > 0 && (flags[i - 1]! & TokenFlag.capital) !== 0 && (lower[i - 1] === 'prince' || lower[i - 1] === 'sheikh'));
}

function attachAll(doc: Document, titles: Title[], sentence: number, found: Introductions, names: HeadlineNames): void {
  const { first: from, last: to } = doc.sentences[sentence]!;
  const taken: Attached[] = [];
  for (let n = 0; n < titles.length; n++) {
    // "Prime Minister and Minister of Finance X": the names behind the last of a chain belong to all of it.
    let end = n;
    while (end + 1 < titles.length && linked(doc, titles[end]!, titles[end + 1]!) && !parts(doc, titles[n]!, titles[end + 1]!, from, to)) end++;
    const chain = titles.slice(n, end + 1);
    n = end;
    const last = chain.at(-1)!;
    // "Sens." may end a sentence for the splitter; its names are in the next.
    const reach = last.abbreviated && last.last >= to ? doc.sentences[sentence + 1]?.last ?? to : to;
    const after = namesAfter(doc, last, reach, names).filter((name) => !taken.slice(-6).some((other) => other.first < name.last && name.first < other.last && other.first !== name.first));
    const owned = after.length === 1 && !after[0]!.direct && isOfNext(doc, after[0]!, titles[end + 1]) && !alternates(taken, nameBefore(doc, chain[0]!, from));
    const afterWhy = owned ? 'the next title is the name’s' : whyNotAfter(doc, titles[n - chain.length], chain, after[0]);
    if (afterWhy === null) {
      const also = chain.slice(0, -1).filter((title) => title.determiner === last.determiner || last.determiner === null);
      after.forEach((name, index) => found.named.push({ title: last, also, name, index, of: after.length, sentence }));
      taken.push(...after);
      for (const title of chain) if (title !== last && !also.includes(title)) found.bare.push(title);
      if (after[0]!.direct) continue;
    } else if (after.length > 0 && SERVING.has(last.kind) && last.first < last.headFirst) found.serving.push({ title: last, also: [], name: after[0]!, index: 0, of: 1, sentence });
    if (afterWhy !== null && after.length > 0) note(doc, last.first, after[0]!.last, 'officials/title-before', false, afterWhy);
    const first = chain[0]!;
    // "Ari Budi, President's Special Staff": the title is of whom he serves.
    const owns = (doc.tokens.flags[last.last] ?? 0) & TokenFlag.possessive;
    const read = owns && !first.determiner ? null : nameBefore(doc, first, from);
    // A name that a title before it has cut out is that long and no longer.
    const cut = read ? taken.slice(-6).find((other) => other.first > read.first && other.last === read.last) : undefined;
    const before = read && cut ? { ...read, first: cut.first, words: cut.words } : read;
    const beforeWhy = before ? whyNot(doc, first, before, 'after') : 'no name before it';
    if (before && beforeWhy === null) {
      found.named.push({ title: first, also: chain.slice(1), name: before, index: 0, of: 1, sentence });
      taken.push(before);
    } else if (before) note(doc, before.first, first.last, before.rule, false, beforeWhy!);
    if (afterWhy !== null && beforeWhy !== null) {
      for (const title of chain) if (whyNotPublic(doc, title, 'after') === null) found.bare.push(title);
    }
  }
}

/** Why the name behind a chain of titles is no official's by them; null where it is. */
function whyNotAfter(doc: Document, before: Title | undefined, chain: readonly Title[], name: Attached | undefined): string | null {
  if (name === undefined) return 'no name after it';
  if (sharesHouse(doc, before, chain[0]!, name)) return 'of the house of the one before it';
  return whyNot(doc, chain.at(-1)!, name, 'before');
}

/** "Festival Director A and President B", "chief executive A and President B": a bare president beside somebody of no public office is of the same house. */
function sharesHouse(doc: Document, before: Title | undefined, title: Title, name: Attached): boolean {
  if (!before || !OF_HOUSES.test(before.office) || whyNotPublic(doc, before, 'before') === null) return false;
  const bare = title.kind === 'head-of-state' && title.grade === 'state' && title.states.length === 0 && !title.publicBody && title.first === title.headFirst;
  if (!bare || doc.tokens.lower[title.first - 1] !== 'and' || title.first - before.last > MOST_TO_SHARE) return false;
  return name.state === null && personByName(doc.tokens.lower.slice(name.first, name.last), doc.publishedAt).length === 0;
}
const OF_HOUSES = /Director|Chair|Chief$|Executive|Manager/;
/** Most words from one title, over its name, to the other. */
const MOST_TO_SHARE = 6;

/** Whether two titles are two people's: "Omid Rahimi, the foreign minister, and President Karim Azad". */
function parts(doc: Document, first: Title, next: Title, from: number, to: number): boolean {
  if (next.states.length > 0 || (next.kind === first.kind && next.office === first.office)) return false;
  return namesAfter(doc, next, to, null)[0]?.direct === true && nameBefore(doc, first, from) !== null;
}

/** Whether the name before a title is missing, or was given to a title before it already: "the minister of oil, A, the minister of health, B". */
const alternates = (taken: readonly Attached[], before: Attached | null): boolean =>
  before === null || taken.slice(-3).some((name) => name.first === before.first && name.rule === 'officials/title-comma');

/** Whether a name is followed by a title of its own: the second of "X, President of Kenya, Y, President of Djibouti". */
function isOfNext(doc: Document, name: Attached, next: Title | undefined): boolean {
  if (next === undefined || doc.tokens.raw[name.last] !== ',') return false;
  const begins = next.first - (next.determiner ? 1 : 0);
  for (let i = name.last + 1; i < begins; i++) if (!(doc.tokens.flags[i]! & TokenFlag.capital) && doc.tokens.lower[i] !== 'and' && doc.tokens.lower[i] !== '&') return false;
  return begins > name.last && begins <= name.last + MOST_UNREAD;
}

function whyNot(doc: Document, title: Title, name: Attached, position: 'before' | 'after'): string | null {
  const told = name.state ? { ...title, states: [...title.states, name.state] } : title;
  const owned = title.determiner === 'its' || title.determiner === 'their' || title.determiner === 'our';
  if (owned && title.grade === 'state' && told.states.length === 0 && !title.publicBody && personByName(doc.tokens.lower.slice(name.first, name.last), doc.publishedAt).length === 0) return 'of an organisation';
  // "Judge Dredd": one name is a stage's or a character's.
  if (title.office === 'Judge' && name.words < 2 && told.states.length === 0) return 'a judge by one name';
  return whyNotPublic(doc, told, position) ?? whyNotRoyal(doc, title, doc.tokens.lower.slice(name.first, name.last), name.state);
}

/** Whether nothing but joining words stands between two titles, so that one person may hold both. */
function linked(doc: Document, a: Title, b: Title): boolean {
  if (a.plural || b.plural || b.first - a.last > 4 || b.first < a.last) return false;
  const t = doc.tokens;
  const until = b.determiner ? b.first - 1 : b.first;
  // "Military Secretary Air Vice Marshal T": a rank needs no joining word.
  if (until < a.last || (until === a.last && b.kind !== 'military')) return false;
  for (let i = a.last; i < until; i++) if (!LINKS.has(t.lower[i]!)) return false;
  // "the new ambassador of Mali, and Ambassador Lenka Horak": somebody else's.
  if (a.office === b.office && b.first === b.headFirst && b.last === b.headLast) return false;
  if (b.determiner || whyNotPublic(doc, b, 'before') !== null) return false;
  if (a.determiner === 'the' && !b.determiner && t.flags[a.headFirst]! & 2 && a.kind !== b.kind && a.grade === 'always' && b.grade === 'always' && isTop(a) && isTop(b)) return false;
  return !(b.states.length > 0 && a.states.length > 0 && !a.states.some((id) => b.states.includes(id)));
}
const isTop = (title: Title): boolean => title.kind === 'head-of-state' || title.kind === 'head-of-government' || title.kind === 'royal';
