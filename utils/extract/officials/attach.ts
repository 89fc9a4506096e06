import { PUBLIC_BODY } from '../../gazetteer/offices/bodies.ts';
import { REGAL } from '../../gazetteer/offices/modifiers.ts';
import { PORTFOLIO } from '../../gazetteer/offices/portfolios.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { readHeadlineName, readName, skipStyles, type NameRead } from './name.ts';
import { statesFrom } from './state-list.ts';
import type { Title } from './types.ts';

/** A name that a title was found for. `state`: given with the name itself ("Wang Yi of China"); `regal`: style inside the span. */
export type Attached = NameRead & { rule: string; state: string | null; direct: boolean };

/** Dashes that part a title and its name where space stands about them. */
export const CLOSING_DASH = new Set(['—', '–', '-']);

/** Names of the body by their first token, when a headline is read; null in running text. */
export type HeadlineNames = ReadonlyMap<string, readonly (readonly string[])[]> | null;

/** Names after a title, directly or behind a comma, a colon or a dash; several where the title is plural or lists follow. */
export function namesAfter(doc: Document, title: Title, to: number, headline: HeadlineNames): Attached[] {
  const t = doc.tokens;
  let at = title.plural ? title.last : pastAside(doc, title.last, to), rule = 'officials/title-before', direct = true;
  if (at >= to) return [];
  const listed = title.plural ? toldList(doc, at, to) : 0;
  if (listed > 0) { at = listed; direct = false; rule = 'officials/title-list'; }
  const mark = t.raw[at]!;
  const spacedDash = CLOSING_DASH.has(mark) && (t.flags[at]! & TokenFlag.spaced) !== 0;
  if (mark === '(' && title.plural) { at++; direct = false; rule = 'officials/title-list'; }
  else if ((mark === ',' || mark === ':' || spacedDash) && at + 1 < to) {
    direct = false;
    rule = 'officials/title-comma';
    at++;
    if (t.lower[at] === 'namely') at++;
  }
  const conjunct = !title.plural && direct && t.lower[at] === 'and' ? pastConjunct(doc, at, to) : 0;
  if (conjunct) { at = conjunct; direct = false; rule = 'officials/title-comma'; }
  const found: Attached[] = [];
  // In "ambassadors of Chile, Julio Sanz, Ghana, Kofi Mensah" the complement's state is the first one's only.
  let realmOf: string | null = title.plural && title.states.length === 1 ? title.states[0]! : null;
  for (let turns = 0; turns < 12; turns++) {
    const styled = skipStyles(doc, at, to);
    const read = styled.at < to && !(styled.at > title.last && t.flags[styled.at]! & TokenFlag.line && headline) ? (headline ? readHeadlineName(doc, styled.at, to, headline) : readName(doc, styled.at, to, false)) : null;
    if (!read || (t.flags[read.first]! & TokenFlag.line && direct)) break;
    if (!direct && read.words < 2 && styled.at === at) break;
    const post = stateAfter(doc, read.last, to);
    if (!direct && found.length === 0 && !title.plural && !closes(doc, post.end, to)) break;
    const name = withStyle(doc, read, styled.regal, title);
    found.push({ ...name, rule: found.length > 0 ? 'officials/title-list' : rule, state: post.state ?? realmOf, direct });
    if (!title.plural && found.length > 0) break;
    const next = nextOfList(doc, title.plural && post.end === read.last ? pastPlace(doc, read.last, to) : post.end, to);
    if (!next) break;
    const realm = title.kind === 'envoy' || title.kind === 'minister' || title.kind === 'head-of-state' ? pastState(doc, next, to) : null;
    realmOf = realm?.state ?? null;
    at = realm ? realm.end : (title.kind === 'minister' || title.kind === 'executive' || title.kind === 'military') ? pastPortfolio(doc, next, to) || next : next;
  }
  const last = found.at(-1);
  if (title.plural && title.states.length === 0 && found.length > 1 && last) {
    const states = statesAfter(doc, last.last, to);
    if (states.length === found.length) return found.map((name, index) => ({ ...name, state: states[index] ?? null }));
  }
  return found;
}

/** Token at which the list begins in "the senators who left were A, B and C" or "ministers present included A and B"; 0 where none does. */
function toldList(doc: Document, at: number, to: number): number {
  const t = doc.tokens;
  if (!LEADS_TO_LIST.has(t.lower[at]!) && !TELLS_LIST.has(t.lower[at]!)) return 0;
  for (let i = at; i + 1 < to && i < at + MOST_TO_LIST; i++) {
    if (!TELLS_LIST.has(t.lower[i]!)) continue;
    const start = t.raw[i + 1] === ':' ? i + 2 : i + 1;
    const first = start < to ? readName(doc, skipStyles(doc, start, to).at, to, false) : null;
    const next = first && first.words > 1 ? nextOfList(doc, stateAfter(doc, first.last, to).end, to) : 0;
    const second = next > 0 ? readName(doc, skipStyles(doc, next, to).at, to, false) : null;
    if (first && second && second.words > 1) return start;
  }
  return 0;
}
const LEADS_TO_LIST = new Set(['who', 'present', 'attending', 'participating', 'in', 'from', 'at', 'on', 'for', 'against', 'involved']);
const TELLS_LIST = new Set(['were', 'are', 'include', 'included', 'including', 'namely']);
/** Most words between the title and its list. */
const MOST_TO_LIST = 24;

/** The states of "of Kenya, Uganda and Rwanda" behind a list of names: one for each, in their order. */
function statesAfter(doc: Document, at: number, to: number): string[] {
  const { raw, lower } = doc.tokens;
  const of = raw[at] === ',' ? at + 1 : at;
  if (of >= to || (lower[of] !== 'of' && lower[of] !== 'from')) return [];
  const states = statesFrom(doc, of + 1, to);
  const demonym = states.findIndex(({ mention }) => mention.form === 'demonym');
  return (demonym < 0 ? states : states.slice(0, demonym)).map(({ mention }) => mention.entity.id);
}

/** Token after the comma behind "and founding member of the party,", where a full name follows; 0 where none does. */
function pastConjunct(doc: Document, at: number, to: number): number {
  const t = doc.tokens;
  // "High Commissioner to Barbados and the Eastern Caribbean, Simon Mills".
  let region = t.lower[at + 1] === 'the' ? at + 2 : to;
  while (region < to && t.flags[region]! & TokenFlag.capital) region++;
  if (region > at + 2 && region < to && t.raw[region] === ',') {
    const read = readName(doc, skipStyles(doc, region + 1, to).at, to, false);
    return read && read.words > 1 ? region + 1 : 0;
  }
  if (t.flags[at + 1]! & TokenFlag.capital) return 0;
  for (let i = at + 1; i + 1 < to && i < at + LONGEST_CONJUNCT; i++) {
    if (t.raw[i] === '.' || t.raw[i] === ';') return 0;
    if (t.raw[i] !== ',') continue;
    const read = readName(doc, skipStyles(doc, i + 1, to).at, to, false);
    return read && read.words > 1 && t.raw[read.last] === ',' ? i + 1 : 0;
  }
  return 0;
}
const LONGEST_CONJUNCT = 16;

/** Token after "(resident in New Delhi, India)" or "(West)" that stands between a title and its name; `at` itself where none does. */
function pastAside(doc: Document, at: number, to: number): number {
  const t = doc.tokens;
  if (t.raw[at] !== '(') return at;
  for (let k = at + 1; k < to && k < at + 10; k++) {
    if (t.raw[k] !== ')') continue;
    if (k + 1 < to && t.flags[k + 1]! & TokenFlag.capital) return k + 1;
    // "The Housing Minister (Basri Hadi) signed".
    const read = readName(doc, at + 1, k, false);
    return read && read.words > 1 && read.last === k ? at + 1 : at;
  }
  return at;
}

/** Token after "of Lagos" behind a name in a list of governors or mayors; `at` itself where no list goes on behind it. */
function pastPlace(doc: Document, at: number, to: number): number {
  const t = doc.tokens;
  if (t.lower[at] !== 'of') return at;
  let i = at + 1;
  while (i < to && i < at + 4 && t.flags[i]! & TokenFlag.capital) i++;
  return i > at + 1 && i < to && (t.raw[i] === ',' || t.lower[i] === 'and') ? i : at;
}

/** The state and the token after "Chile," or "of Chile," where another of a list follows it; null where none stands there. */
function pastState(doc: Document, at: number, to: number): { state: string; end: number } | null {
  const t = doc.tokens;
  let i = at;
  while (i < to && (BEFORE_PORTFOLIO.has(t.lower[i]!) || t.lower[i] === 'and')) i++;
  const country = i < to ? doc.countryAt[i]! : -1;
  const placed = country >= 0 ? doc.countries[country]! : null;
  if (!placed || placed.last >= to || t.raw[placed.last] !== ',') return null;
  return { state: placed.mention.entity.id, end: placed.last + 1 };
}

/** Token after "of Government," or "Economy," that gives the next of a list its own portfolio; 0 where none stands there. */
function pastPortfolio(doc: Document, at: number, to: number): number {
  const t = doc.tokens;
  let i = at, words = 0;
  while (i < to && i < at + 12 && (PORTFOLIO.has(t.lower[i]!) || PUBLIC_BODY.has(t.lower[i]!) || (words > 0 ? INSIDE_PORTFOLIO : BEFORE_PORTFOLIO).has(t.lower[i]!))) {
    if (PORTFOLIO.has(t.lower[i]!) || PUBLIC_BODY.has(t.lower[i]!)) words++;
    i++;
  }
  return words > 0 && i + 1 < to && (t.raw[i] === ',' || t.raw[i] === ':') ? i + 1 : 0;
}
const BEFORE_PORTFOLIO = new Set(['of', 'for', 'the', 'from']);
const INSIDE_PORTFOLIO = new Set(['and', '&', 'of', 'the']);

/** A given name after "King" or "Prince" is one name with it. */
function withStyle(doc: Document, read: NameRead, regal: number, title: Title): NameRead {
  if (read.words > 1) return read;
  if (regal >= 0 && regal === read.first - 1) return { ...read, first: regal };
  const before = read.first - 1;
  // "Finance Minister Sri Wulandari": before one word it is a given name, not a style.
  if (doc.tokens.lower[before] === 'sri' && doc.tokens.flags[before]! & TokenFlag.capital) return { ...read, first: before, words: 2 };
  const own = title.kind === 'royal' || title.kind === 'cleric';
  if (own && before === title.headLast - 1 && REGAL.has(doc.tokens.lower[before]!) && doc.tokens.flags[before]! & TokenFlag.capital) return { ...read, first: before };
  return read;
}

/** "of Ghana", "from Ghana", "(Ghana)" after a name. */
export function stateAfter(doc: Document, at: number, to: number): { state: string | null; end: number } {
  const t = doc.tokens;
  let i = at;
  if (i >= to) return { state: null, end: at };
  const bracket = t.raw[i] === '(';
  if (bracket || t.lower[i] === 'of' || t.lower[i] === 'from') {
    i++;
    while (i < to && t.lower[i] === 'the') i++;
    const country = i < to ? doc.countryAt[i]! : -1;
    const placed = country >= 0 ? doc.countries[country]! : null;
    const thing = placed?.mention.form === 'capital' && placed.last < to && (t.flags[placed.last]! & TokenFlag.capital) !== 0;
    if (placed && placed.mention.form !== 'demonym' && !thing) {
      const end = bracket ? (t.raw[placed.last] === ')' ? placed.last + 1 : at) : placed.last;
      if (end > at) return { state: placed.mention.entity.id, end };
    }
    if (bracket) {
      for (let k = i; k < to && k < i + 8; k++) if (t.raw[k] === ')') return { state: partyState(doc, i, k), end: k + 1 };
    }
  }
  return { state: null, end: at };
}

/** "(R-SC)", "(D-Mass.)": a party's letter and a state say that a member of Congress is meant. */
function partyState(doc: Document, from: number, to: number): string | null {
  const first = doc.tokens.raw[from];
  return to - from >= 3 && (first === 'R' || first === 'D' || first === 'I') && /^[-–]$/.test(doc.tokens.raw[from + 1]!) ? 'US' : null;
}

function nextOfList(doc: Document, at: number, to: number): number {
  const t = doc.tokens;
  let i = at;
  if (i < to && (t.raw[i] === ',' || t.raw[i] === ';')) i++;
  if (i < to && (t.lower[i] === 'and' || t.lower[i] === '&')) i++;
  if (i < to && t.raw[i] === ',') i++;
  return i > at && i < to ? i : 0;
}

/** Whether a name behind a comma ends as an apposition does: at punctuation, a verb or the sentence's end. */
function closes(doc: Document, at: number, to: number): boolean {
  if (at >= to) return true;
  const flags = doc.tokens.flags[at]!;
  return (flags & TokenFlag.punct) !== 0 || (flags & TokenFlag.capital) === 0;
}
