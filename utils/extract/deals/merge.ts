import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import { THRESHOLD } from './weights.ts';

/** A frame that was accepted, with how sure that is. */
export type Accepted = Frame & { confidence: number };
/** One deal: the frame that tells it best, and every frame that tells it. */
export type Group = { main: Accepted; frames: Accepted[]; words: Set<string> };

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
  for (const frame of frames) {
    if (frame.headline) { heads.push(frame); continue; }
    const words = wordsOf(doc, frame);
    const home = groups.slice(-WINDOW).reverse().find((group) => repeats(doc, group, frame, words));
    if (!home) { groups.push({ main: frame, frames: [frame], words }); continue; }
    home.frames.push(frame);
    for (const word of words) home.words.add(word);
    if (home.main.amount === null && frame.amount !== null && frame.type === home.main.type && frame.status === home.main.status) home.main = frame;
  }
  for (const frame of heads) placeHeadline(groups, frame, wordsOf(doc, frame));
  return groups;
}

/** A headline repeats what the body tells: it joins the deal most like it, and is a deal of its own only where there is none. */
function placeHeadline(groups: Group[], frame: Accepted, words: Set<string>): void {
  let best: Group | null = null;
  let most = SAME_HEADLINE;
  for (const group of groups) {
    const likeness = overlapOf(group.words, words, 2) + (group.main.type === frame.type ? 0.1 : 0);
    if (likeness >= most && shareParties(group.main.parties, frame.parties)) { best = group; most = likeness; }
  }
  if (best) best.frames.unshift(frame);
  else if (groups.length === 0 && frame.confidence >= THRESHOLD) groups.push({ main: frame, frames: [frame], words });
}

function repeats(doc: Document, group: Group, frame: Accepted, words: ReadonlySet<string>): boolean {
  const { main } = group;
  const amounts = main.amount && frame.amount ? same(main.amount.value, frame.amount.value) && main.amount.currency === frame.amount.currency : null;
  if (amounts === false) return false;
  if (!shareParties(main.parties, frame.parties)) return false;
  const likeness = overlapOf(group.words, words);
  if (main.type !== frame.type) return likeness >= 0.8;
  if (amounts && likeness >= 0.3) return true;
  // "Its largest partner, with trade of $4 billion": one measure, told in two clauses.
  if (main.type === 'trade' && main.clause.sentence === frame.clause.sentence && (main.amount === null) !== (frame.amount === null)) return true;
  if (pointsBack(doc, group, frame)) return true;
  return likeness >= SAME;
}

/** "The agreement", "this memorandum": a document named before and not signed anew. */
function pointsBack(doc: Document, group: Group, frame: Accepted): boolean {
  const noun = frame.nucleus.noun;
  const term = group.main.nucleus.noun?.term;
  if (!noun || term === undefined || noun.type !== 'agreement' || frame.listed || (frame.amount !== null && group.main.amount !== null)) return false;
  const { lower } = doc.tokens;
  const at = frame.nucleus.first;
  if (!POINTING.has(lower[at - 1] ?? '') && !(lower[at - 2] === 'the' && /(ed|ing|al)$/.test(lower[at - 1] ?? ''))) return false;
  if (doc.tokens.flags[frame.nucleus.first]! & TokenFlag.capital && frame.nucleus.first > frame.clause.first + 1 && term !== noun.term) return false;
  const next = doc.tokens.lower[frame.nucleus.last] ?? '';
  if (next === 'on' || next === 'for' || next === 'between' || next === 'of') return false;
  return term === noun.term || ((noun.term === 'agreement' || noun.term === 'deal' || noun.term === 'document') && GENERIC.has(term));
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

const DULL = new Set('said that this with from which their will would have been were also more than into between both they other over under about after during president minister prime foreign countries country sides leaders government including new two three part bilateral'.split(' '));
