import type { Document } from '../document.ts';
import { factsOf } from './facts.ts';
import { groupsOf, type Group } from './joint.ts';
import { isMoneyName } from './words.ts';

/**
 * Whom the article is about: the states of the meeting, visit or deal that it tells of, heaviest first; `present` are those whose
 * officials it names, `groups` the states that its words list together, `two` the pair that its first sentences are about.
 */
export type Principals = { pair: string[]; weight: ReadonlyMap<string, number>; publisher: string | null; bloc: boolean; groups: readonly Group[]; present: ReadonlySet<string>; two: readonly string[] };

/** A state beside a bloc that the article is about must weigh this much. */
const BESIDE_BLOC = 0.45;
const LISTING_SENTENCES = 6;
const OPENING_SENTENCES = 3;
/** A state named this early in its sentence is likely to be its subject. */
const SUBJECT_TOKENS = 12;
const PLACE_WORDS = new Set(['in', 'at', 'near', 'outside', 'around', 'across']);
/** A second state this light beside the first is only mentioned. */
const SECOND = 0.22;
/** A third state belongs to the meeting where it weighs nearly as much as the second. */
const THIRD = 0.8;

/** A third state that the first sentences list with both others belongs to them where it weighs this much of the second. */
const IN_LEAD = 0.4;

/** Weighs every state and bloc by where and how often it and its officials are named. Linear in the mentions. */
export function findPrincipals(doc: Document): Principals {
  const weight = new Map<string, number>();
  const publisher = publisherOf(doc.url);
  const present = new Set<string>();
  const add = (id: string, by: number) => weight.set(id, (weight.get(id) ?? 0) + by);
  for (const [index, placed] of doc.countries.entries()) {
    const opening = doc.sentenceOf[placed.first]! < OPENING_SENTENCES;
    if (isMoneyName(doc.tokens, placed.mention.entity.id, placed.first, placed.last)) continue;
    const facts = factsOf(doc, index);
    const place = PLACE_WORDS.has(doc.tokens.lower[placed.first - 1] ?? '') || doc.tokens.raw[placed.last] === ',' && placed.mention.form === 'capital' || facts.dateline || facts.aside;
    const early = placed.first - doc.sentences[doc.sentenceOf[placed.first]!]!.first < SUBJECT_TOKENS;
    add(placed.mention.entity.id, (opening ? (early ? 3 : 2) : 1) * (place ? 0.3 : facts.speaks ? 0.6 : 1));
  }
  for (const placed of doc.officials) {
    const state = placed.mention.entity.country;
    if (!state) continue;
    present.add(state);
    add(state, doc.sentenceOf[placed.first]! < OPENING_SENTENCES ? 2 : placed.mention.form === 'full' ? 1 : 0.5);
  }
  if (publisher) add(publisher, 6);
  const pair = chooseOf(weight);
  const circle = circleOf(doc);
  const lead = pair[0];
  if (lead !== undefined && circle.length >= 5 && circle.includes(lead) && pair.every((id) => circle.includes(id))) pair.splice(0, pair.length, ...circle);
  const groups = groupsOf(doc);
  const few = groups[0];
  if (few && pair.length === 2 && few.sentence < 2 && few.ids.length >= 3 && few.ids.length <= 4 && pair.every((id) => few.ids.includes(id)) && few.ids.every((id) => weight.get(id)! >= IN_LEAD * weight.get(pair[1]!)!)) pair.splice(0, 2, ...few.ids);
  return { pair, weight, publisher, bloc: isBloc(pair[0] ?? ''), groups, present, two: twoOf(doc, pair) };
}

const isBloc = (id: string) => id.length > 2 || id === 'EU';

function chooseOf(weight: ReadonlyMap<string, number>): string[] {
  const ranked = [...weight].sort((a, b) => b[1] - a[1]);
  const pair: string[] = [];
  const [first] = ranked;
  if (!first) return pair;
  for (const [id, w] of ranked) {
    const least = isBloc(first[0]) && first[0] !== 'EU' ? BESIDE_BLOC : SECOND;
    if (pair.length === 0 || (pair.length === 1 && w >= least * first[1])) pair.push(id);
    else if (pair.length >= 2 && pair.length < 4 && w >= THIRD * weight.get(pair[1]!)!) pair.push(id);
    else break;
  }
  return pair;
}

/** The two of several principals that one of the first sentences names without another state; the heaviest where none does. */
function twoOf(doc: Document, pair: readonly string[]): string[] {
  for (let n = 0; pair.length > 2 && n < Math.min(doc.sentences.length, OPENING_SENTENCES); n++) {
    const ids = idsIn(doc, n);
    if (ids.length === 2 && ids.every((id) => pair.includes(id))) return ids;
  }
  return pair.slice(0, 2);
}

function idsIn(doc: Document, sentence: number): string[] {
  const ids = new Set<string>();
  for (let i = doc.sentences[sentence]!.first; i < doc.sentences[sentence]!.last; i++) {
    const country = doc.countryAt[i]!;
    if (country >= 0) ids.add(doc.countries[country]!.mention.entity.id);
  }
  return [...ids];
}

/** The states of a meeting that one of the first sentences lists, five or more; empty where none does. */
function circleOf(doc: Document): string[] {
  for (let n = 0; n < Math.min(doc.sentences.length, LISTING_SENTENCES); n++) {
    const { first, last } = doc.sentences[n]!;
    const ids = idsIn(doc, n);
    if (ids.length >= 5 && (n === 0 || meets(doc, first, last))) return ids;
  }
  return [];
}

/** A list later on is of those who met, where it says so; else it may be of anything: customers, member states. */
function meets(doc: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(leaders|ministers|presidents|heads|summit|meeting|met|meet|attended|representatives|talks|delegations|signed|signatories)$/.test(doc.tokens.lower[i]!)) return true;
  return false;
}

const GOVERNMENT_HOSTS: readonly [RegExp, string | null][] = [
  [/(^|\.)europa\.eu$/, 'EU'], [/(^|\.)(nato\.int)$/, 'NATO'], [/(^|\.)(un\.org)$/, 'UN'], [/(^|\.)kremlin\.ru$/, 'RU'], [/(^|\.)government\.ru$/, 'RU'],
  [/(^|\.)(gov|mil)$/, 'US'], [/(^|\.)gc\.ca$/, 'CA'], [/(^|\.)archives\.gov$/, 'US'],
];

/** State whose government publishes the address, told by its host; null for everyone else. */
export function publisherOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname;
  for (const [pattern, id] of GOVERNMENT_HOSTS) if (pattern.test(host)) return id;
  const code = /(?:^|\.)(?:gov|go|gob|gouv|govt|gub|mfa|mofa|pm|president|government)\.(?:[a-z-]+\.)?([a-z]{2})$/.exec(host)?.[1] ?? /(?:^|\.)(?:mfa|mofa|president|primeminister|government)\.[a-z]*\.?([a-z]{2})$/.exec(host)?.[1];
  if (!code) return null;
  return code === 'uk' ? 'GB' : code.toUpperCase();
}
