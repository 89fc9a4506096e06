import { STYLES } from '../../gazetteer/offices/modifiers.ts';
import { PORTFOLIO } from '../../gazetteer/offices/portfolios.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { CLOSING_DASH, type Attached } from './attach.ts';
import { isHeadline } from './headline.ts';
import { headsFrom } from './lexicon.ts';
import { MADE } from './left.ts';
import { readName, readNameBack, skipStyles, type NameRead } from './name.ts';
import type { Title } from './types.ts';

const COPULAS = new Set(['who', 'is', 'was', 'has', 'had', 'been', 'be', 'being', 'as', 'serves', 'served', 'serving', 'currently', 'now', 'then', 'became', 'becomes', 'become',
  'appointed', 'elected', 'named', 'nominated', 'confirmed', 'reelected', 're', '-', 'the', 'a', 'an', 'also', 'sworn', 'in', 'previously', 'both', 'formerly', 'once', 'will', 'would', 'could', 'set', 'due', 'to', 'expected', 'likely', 'tipped', 'poised', 'made', 'serve', 'next', 'on', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'officially', 'formally', 'recently', 'acting', 'works', 'worked', 'designated', 'reappointed', 'chosen', 'his', 'her', 'new']);
const VERBS = new Set(['is', 'was', 'serves', 'served', 'became', 'becomes', 'appointed', 'elected', 'named', 'nominated', 'confirmed', 'sworn', 'who', 'as', 'reappointed', 'designated', 'chosen', 'been', 'be', 'become', 'serve']);
const ONCE = new Set(['formerly', 'once', 'previously', 'currently', 'now', 'then', 'also', 'until']);
const PASSIVES = new Set(['was', 'were', 'is', 'been', 'being', 'be']);
const POSTNOMINAL = new Set(['mp', 'mep', 'td', 'mla', 'msp']);

/** The name that a title stands in apposition to, or is predicated of; null where there is none. */
export function nameBefore(doc: Document, title: Title, from: number): Attached | null {
  const t = doc.tokens;
  let i = title.first - (title.determiner ? 2 : 1);
  if (i < from) return onLineAbove(doc, title);
  if (title.abbreviated && !title.determiner && POSTNOMINAL.has(t.lower[title.headFirst]!) && title.first === title.headFirst && t.flags[i]! & TokenFlag.word) return named(doc, readNameBack(doc, i + 1, from), 'officials/post-nominal');
  if (!title.determiner && (t.flags[i]! & TokenFlag.capital || t.raw[i - 1] === '-')) {
    const object = readNameBack(doc, i + 1, from);
    if (object && object.first > from && MADE.has(t.lower[object.first - 1]!)) return named(doc, object, 'officials/predicate');
  }
  // "Nils Aho, the Secretary-General's envoy": the comma stands before the owner.
  if (t.flags[i]! & TokenFlag.possessive) i = beforeOwner(doc, i, from);
  // "Robert Braith, formerly ambassador to Moscow".
  if (ONCE.has(t.lower[i]!) && t.raw[i - 1] === ',') i--;
  const mark = t.raw[i]!;
  if (mark === '(' && i > from) return named(doc, readNameBack(doc, i, from), 'officials/title-in-brackets');
  const spacedDash = CLOSING_DASH.has(mark) && (t.flags[i]! & TokenFlag.spaced) !== 0;
  // "Norway to buy drones - Minister": in a headline the dash says who says so.
  if (spacedDash && isHeadline(doc, doc.sentenceOf[i]!) && !isAllName(doc, from, i)) return null;
  if (mark === ',' || spacedDash) {
    i--;
    if (t.flags[i]! & TokenFlag.number && t.raw[i - 1] === ',') i -= 2;
    if (POSTNOMINAL.has(t.lower[i]!)) i--;
    if (t.raw[i] === ')') while (i > from && t.raw[i] !== '(') i--;
    if (t.raw[i] === '(') i--;
    return named(doc, readNameBack(doc, i + 1, from), 'officials/apposition');
  }
  const career = beforeCareer(doc, i, from);
  let verb = career !== i;
  i = career;
  const stop = Math.max(from, i - 10);
  while (i > stop && COPULAS.has(t.lower[i]!)) {
    if (VERBS.has(t.lower[i]!)) verb = true;
    // "was made minister", but not "made the minister resign".
    if (t.lower[i] === 'made' && !PASSIVES.has(t.lower[i - 1]!)) return null;
    i--;
  }
  if (!verb) return null;
  if (t.raw[i] === ',') i = beforeAside(doc, i, from) - 1;
  return named(doc, readNameBack(doc, beforeHome(doc, i, from) + 1, from), 'officials/predicate');
}

/** Token before "stepped down as the" or "remains" where those end at token `i`; `i` itself where they do not. */
function beforeCareer(doc: Document, i: number, from: number): number {
  const { lower } = doc.tokens;
  let k = i;
  while (k > from && DETERMINERS.has(lower[k]!)) k--;
  if (REMAINS.has(lower[k]!)) return k - 1;
  if (lower[k] !== 'as') return i;
  k--;
  while (k > from && k > i - 6 && BETWEEN_CAREER.has(lower[k]!)) k--;
  return CAREER.has(lower[k]!) ? k - 1 : i;
}
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'new', 'acting', 'its', 'their']);
const REMAINS = new Set(['remains', 'remained', 'remain', 'stays', 'stayed']);
const BETWEEN_CAREER = new Set(['down', 'over', 'out', 'on', 'office', 'up', 'back', 'charge', 'oath', 'the', 'power', 'early', 'abruptly', 'last', 'this', 'week', 'month', 'year', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday']);
/** Verbs that, with "as", say what office someone takes, holds or leaves. */
const CAREER = new Set(['stepped', 'steps', 'stepping', 'step', 'stood', 'stand', 'stands', 'standing', 'bowed', 'resigned', 'resigns', 'resigning', 'resign', 'quit', 'quits', 'quitting', 'retired', 'retires', 'retiring', 'retire',
  'took', 'takes', 'taking', 'take', 'taken', 'returned', 'returns', 'returning', 'return', 'continues', 'continued', 'continuing', 'continue', 'stays', 'stayed', 'stay', 'staying', 'remains', 'remained',
  'replaced', 'removed', 'sacked', 'fired', 'dismissed', 'ousted', 'installed', 'reinstated', 'retained', 'picked', 'selected', 'tapped', 'introduced', 'unveiled', 'promoted', 'acts', 'acted', 'began', 'begins', 'begun', 'started', 'starts', 'left', 'inaugurated', 'proclaimed', 'declared', 'recalled', 'suspended']);

/** The comma before the owner whose possessive stands at token `i`; `i` itself where no comma stands there. */
function beforeOwner(doc: Document, i: number, from: number): number {
  const t = doc.tokens;
  let k = i - 1;
  while (k > from && k > i - 8 && (t.flags[k]! & TokenFlag.capital || t.lower[k] === 'the' || t.raw[k] === '-' || headsFrom(t.lower[k]!))) k--;
  return t.raw[k] === ',' ? k : i;
}

/** The comma that opens the aside ", who has sat for Brno since 2015," which ends with the comma at `i`; `i` itself where none does. */
function beforeAside(doc: Document, i: number, from: number): number {
  const t = doc.tokens;
  for (let k = i - 1; k > from && k > i - LONGEST_ASIDE; k--) if (t.lower[k] === 'who' && t.raw[k - 1] === ',') return k - 1;
  return i;
}
const LONGEST_ASIDE = 30;

/** Whether nothing but a name with its style stands from `from` to `to`: a line of a list, "Mr Tom Berg – Minister of Health". */
function isAllName(doc: Document, from: number, to: number): boolean {
  const read = readName(doc, skipStyles(doc, from, to).at, to, false);
  return read !== null && read.words > 1 && read.last === to;
}

/** Token before "of Liberia" where that ends at token `i`: where somebody is from, not whom they serve; `i` itself where it does not. */
function beforeHome(doc: Document, i: number, from: number): number {
  const country = doc.countryAt[i]!;
  if (country < 0) return i;
  let k = doc.countries[country]!.first - 1;
  while (k > from && doc.tokens.lower[k] === 'the') k--;
  return k > from && (doc.tokens.lower[k] === 'of' || doc.tokens.lower[k] === 'from') ? k - 1 : i;
}

function named(doc: Document, read: NameRead | null, rule: string): Attached | null {
  const before = read ? (doc.tokens.raw[read.first - 1] === '.' ? read.first - 2 : read.first - 1) : -1;
  const styled = before >= 0 && STYLES.has(doc.tokens.lower[before]!) && (doc.tokens.flags[before]! & TokenFlag.capital) !== 0;
  // "Urban Wellbeing, Housing and Local Government Minister": more of the portfolio.
  if (read && doc.tokens.lower.slice(read.first, read.last).every((word) => PORTFOLIO.has(word))) return null;
  return read && (read.words >= 2 || styled) ? { ...read, rule, state: null, direct: false } : null;
}

/** A line of its own with a name, and the title on the next: signatures and captions. */
function onLineAbove(doc: Document, title: Title): Attached | null {
  const t = doc.tokens;
  const start = title.determiner ? title.first - 1 : title.first;
  if (!(t.flags[start]! & TokenFlag.line) || start === 0) return null;
  const above = doc.sentences[doc.sentenceOf[start - 1]!]!;
  if (above.last !== start || above.last - above.first > 7) return null;
  const styled = skipStyles(doc, above.first, above.last);
  const read = readName(doc, styled.at, above.last, false);
  const ends = read && (read.last === above.last || (read.last === above.last - 1 && t.raw[read.last] === ','));
  return read && ends && read.words >= 2 ? { ...read, rule: 'officials/signature', state: null, direct: false } : null;
}
