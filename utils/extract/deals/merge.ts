import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import { isInDateline } from './dateline.ts';
import { nameOf, sameCount, sameGoods, sameName, samePackage, tellsTerms } from './same.ts';
import { WEEKDAYS } from './times.ts';
import { THRESHOLD } from './weights.ts';

/** A frame that was accepted, with how sure that is. */
export type Accepted = Frame & { confidence: number };
/** One deal: the frame that tells it best, and every frame that tells it. */
export type Group = { main: Accepted; frames: Accepted[]; words: Set<string>; name: Set<string> };

const GENERIC = new Set(['agreement', 'deal', 'contract', 'memorandum', 'document', 'documents', 'treaty', 'pact', 'accord', 'protocol', 'package of documents', 'framework', 'arrangement']);
const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'both']);
const MIN_WORD = 4;
/** Share of the shorter frame's words that a repeat has in common with the first telling. */
const SAME = 0.6;
const SAME_HEADLINE = 0.4;
/** Repeats are looked for among this many deals before. */
const WINDOW = 24;

/** Joins frames that tell the same deal. Each frame is compared with a bounded number of deals. */
export function joinRepeats(doc: Document, frames: readonly Accepted[]): Group[] {
  const groups: Group[] = [];
  const heads: Accepted[] = [];
  const above: Accepted[] = [];
  const doubtful: Accepted[] = [];
  const lead = leadOf(doc);
  for (const frame of frames) {
    if (frame.headline) { heads.push(frame); continue; }
    if (frame.clause.sentence < lead && frame.confidence >= THRESHOLD) { above.push(frame); continue; }
    if (frame.confidence < THRESHOLD) { doubtful.push(frame); continue; }
    const words = wordsOf(doc, frame);
    const home = groups.slice(-WINDOW).reverse().find((group) => repeats(doc, group, frame, words));
    if (!home) { groups.push({ main: frame, frames: [frame], words, name: nameOf(doc, frame) }); continue; }
    home.frames.push(frame);
    for (const word of words) home.words.add(word);
    for (const word of nameOf(doc, frame)) home.name.add(word);
    if (home.main.amount === null && frame.amount !== null && frame.type === home.main.type && frame.status === home.main.status) home.main = frame;
  }
  for (const frame of above.toReversed()) {
    const words = wordsOf(doc, frame);
    const home = groups.find((group) => isSummed(group.main, frame)) ?? groups.find((group) => repeats(doc, group, frame, words));
    if (home) home.frames.unshift(frame);
    else groups.unshift({ main: frame, frames: [frame], words, name: nameOf(doc, frame) });
  }
  for (const frame of doubtful) {
    const words = wordsOf(doc, frame);
    groups.slice(-WINDOW).reverse().find((group) => repeats(doc, group, frame, words))?.frames.push(frame);
  }
  for (const frame of heads) placeHeadline(groups, frame, wordsOf(doc, frame));
  return groups;
}

/** The sentence that a dateline opens, where lines stand above it; 0 where there is none. */
function leadOf(doc: Document): number {
  for (let n = 1; n < doc.sentences.length && n <= MOST_ABOVE; n++) if (isInDateline(doc, doc.sentences[n]!.first)) return n;
  return 0;
}
/** Most sentences of a headline and its standfirst. */
const MOST_ABOVE = 4;

/** Whether the line above the dateline sums up what the body tells: the same parties sign a document at the same stage. */
const isSummed = (main: Accepted, frame: Accepted): boolean =>
  main.type === 'agreement' && frame.type === 'agreement' && main.status === frame.status && isDocument(main) && isDocument(frame) && !main.listed &&
  main.parties.length === frame.parties.length && main.parties.every((id) => frame.parties.includes(id)) &&
  !(main.amount && frame.amount && !same(main.amount.value, frame.amount.value));

/** A headline repeats what the body tells: it joins the deal most like it, and is a deal of its own only where there is none. */
function placeHeadline(groups: Group[], frame: Accepted, words: Set<string>): void {
  let best: Group | null = null;
  let most = SAME_HEADLINE;
  for (const group of groups) {
    const likeness = overlapOf(group.words, words, 2) + (group.main.type === frame.type ? 0.1 : 0);
    if (likeness >= most && shareParties(group.main.parties, frame.parties)) { best = group; most = likeness; }
  }
  if (best) best.frames.unshift(frame);
  else if (groups.length === 0 && frame.confidence >= THRESHOLD) groups.push({ main: frame, frames: [frame], words, name: new Set() });
}

function repeats(doc: Document, group: Group, frame: Accepted, words: ReadonlySet<string>): boolean {
  const { main } = group;
  const amounts = main.amount && frame.amount ? same(main.amount.value, frame.amount.value) && main.amount.currency === frame.amount.currency : null;
  if (amounts === false || (amounts && isAnother(doc, frame))) return false;
  if (frame.amount === null && tellsTerms(doc, frame) && isDocument(main) && main.parties.some((id) => frame.parties.includes(id))) return true;
  if (!shareParties(main.parties, frame.parties)) return false;
  if (frame.listed && main.listed) return false;
  const likeness = overlapOf(group.words, words);
  if (frame.type !== 'trade' && main.type === 'finance' && isThatDeal(doc, main, frame)) return true;
  // "Agreements worth $371 million" after "will lend $371 million": one sum, told as paper and as money.
  if (amounts && main.type !== frame.type && main.type !== 'trade' && frame.type !== 'trade') return true;
  if (main.type !== frame.type) return likeness >= 0.8;
  if (amounts && (likeness >= 0.3 || main.type === 'finance')) return true;
  // "Its largest partner, with trade of $4 billion": one measure, told in two clauses.
  if (main.type === 'trade' && main.clause.sentence === frame.clause.sentence && (main.amount === null) !== (frame.amount === null)) return true;
  if (pointsBack(doc, group, frame) || samePackage(doc, main, frame) || sameGoods(doc, main, frame) || (main.type !== 'trade' && sameCount(doc, main, frame))) return true;
  if (sameName(group.name, nameOf(doc, frame))) return true;
  return likeness >= SAME;
}

/** "Another $40 million": as much again, and not the same sum told twice. */
function isAnother({ tokens: { lower } }: Document, { clause: { amounts, first } }: Accepted): boolean {
  return amounts.some((sum) => {
    for (let i = sum.first - 1; i >= first && i >= sum.first - MOST_BEFORE_SUM; i--) if (ANOTHER.has(lower[i]!)) return true;
    return false;
  });
}
const ANOTHER = new Set(['another', 'additional', 'further', 'second', 'extra']);
const MOST_BEFORE_SUM = 3;

/** Whether a deal is a document, or money that one promises. */
const isDocument = ({ type, nucleus }: Accepted): boolean => (type === 'agreement' || type === 'finance') && nucleus.noun !== undefined && nucleus.noun.strength >= PLAIN;
const PLAIN = 0.6;

/** "The agreement", "this Mercosur-EU pact": a document named before and not signed anew. */
function pointsBack(doc: Document, group: Group, frame: Accepted): boolean {
  const noun = frame.nucleus.noun;
  const term = group.main.nucleus.noun?.term;
  if (!noun || term === undefined || noun.type !== 'agreement' || frame.listed || (frame.amount !== null && group.main.amount !== null)) return false;
  if (!isPointed(doc, frame)) return false;
  const next = doc.tokens.lower[frame.nucleus.last] ?? '';
  if (OWN_SUBJECT.has(next) && !((term === noun.term || (GENERIC.has(term) && GENERIC.has(noun.term))) && sharesWord(doc, group, frame))) return false;
  if (isEarlier(doc, frame)) return false;
  return term === noun.term || GENERIC.has(noun.term) || (GENERIC.has(term) && group.main.type !== 'project');
}
/** "The air services agreement signed in December 2018": another one, of its own day. */
function isEarlier({ tokens: { lower, raw } }: Document, { nucleus, clause }: Accepted): boolean {
  if (lower[nucleus.last] !== 'signed' && lower[nucleus.last] !== 'concluded') return false;
  for (let i = nucleus.last + 1; i < clause.last && i <= nucleus.last + 3; i++) if (YEAR.test(raw[i]!)) return true;
  return false;
}
const YEAR = /^(19|20)\d\d$/;

/** "They finally inked the deal" after "signed a contract for the delivery of jets": what was bought is the deal. */
function isThatDeal(doc: Document, main: Accepted, frame: Accepted): boolean {
  const noun = frame.nucleus.noun;
  if (!noun || !(frame.type === 'agreement' ? GENERIC : MONEY).has(noun.term) || frame.amount !== null || frame.listed || !isDocument(main)) return false;
  if (Math.abs(frame.clause.sentence - main.clause.sentence) > NEAR_SENTENCES) return false;
  return isPointed(doc, frame) && !OWN_SUBJECT.has(doc.tokens.lower[frame.nucleus.last] ?? '');
}
const NEAR_SENTENCES = 5;
const MONEY = new Set(['purchase', 'sale', 'loan', 'grant', 'contract', 'deal', 'package', 'donation', 'order', 'credit line', 'acquisition', 'procurement', 'financing', 'funding']);
const OWN_SUBJECT = new Set(['on', 'for', 'of', 'to', 'under']);
const MOST_ADJECTIVES = 4;

/** Whether "the" or "this" stands before the nucleus and its adjectives and states. */
function isPointed(doc: Document, { nucleus, clause }: Accepted): boolean {
  const { lower, flags } = doc.tokens;
  for (let i = nucleus.first - 1; i >= clause.first && i >= nucleus.first - 1 - MOST_ADJECTIVES; i--) {
    if (POINTING.has(lower[i]!)) return true;
    // "Friday's deal".
    if (flags[i]! & TokenFlag.possessive && LATELY.has(lower[i - 1]!)) return true;
    if (!(flags[i]! & TokenFlag.word) && lower[i] !== '-' && lower[i] !== '–') return false;
    if (SMALL.has(lower[i]!)) return false;
  }
  return false;
}
const LATELY = new Set([...WEEKDAYS.keys(), 'today', 'yesterday']);
const SMALL = new Set(['a', 'an', 'of', 'to', 'on', 'in', 'for', 'and', 'or', 'with', 'another', 'new', 'other', 'first', 'second', 'third', 'signed', 'sign', 'that']);

/** Whether a subject behind the nucleus has a word of the deals before. */
function sharesWord(doc: Document, group: Group, { nucleus, clause }: Accepted): boolean {
  for (let i = nucleus.last + 1; i < clause.last && i < nucleus.last + 8; i++) if (group.words.has(stemOf(doc.tokens.lower[i]!)) && doc.countryAt[i]! < 0) return true;
  return false;
}

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(a, b);
const shareParties = (a: readonly string[], b: readonly string[]) => a.length === 0 || b.length === 0 || a.filter((id) => b.includes(id)).length >= Math.min(a.length, b.length, 2);

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>, fewest = 3): number {
  let common = 0;
  for (const word of b) if (a.has(word)) common++;
  const least = Math.min(a.size, b.size);
  return least < fewest ? 0 : common / least;
}

/** The words that tell one deal from another: long ones that are neither names of states nor cue verbs. */
function wordsOf(doc: Document, frame: Accepted): Set<string> {
  const { tokens } = doc;
  const words = new Set<string>();
  const skip = new Set(frame.clause.cues.filter((cue) => cue.verb !== undefined || cue.marker !== undefined).map((cue) => cue.first));
  for (let i = frame.clause.first; i < frame.clause.last && words.size < 60; i++) {
    if (doc.countryAt[i]! >= 0 || doc.officialAt[i]! >= 0 || skip.has(i)) continue;
    const word = tokens.lower[i]!;
    if (tokens.flags[i]! & TokenFlag.number || (tokens.flags[i]! & TokenFlag.word && word.length >= MIN_WORD && !DULL.has(word))) words.add(stemOf(word));
  }
  return words;
}

function stemOf(word: string): string {
  if (!word.endsWith('s')) return word;
  return word.slice(0, word.endsWith('ies') ? -3 : word.endsWith('es') ? -2 : -1);
}

const DULL = new Set('said that this with from which their will would have been were also more than into between both they other over under about after during president minister prime foreign countries country sides leaders government including new two three part bilateral also agreement agreements deal deals'.split(' '));
