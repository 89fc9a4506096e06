import { PRIVATE_BODY, PUBLIC_BODY } from '../../gazetteer/offices/bodies.ts';
import type { OfficeKind } from '../../gazetteer/offices/heads.ts';
import { isState } from '../../gazetteer/offices/forms-of-state.ts';
import { LESSER_PORTFOLIO, PORTFOLIO } from '../../gazetteer/offices/portfolios.ts';
import { NOT_NAME } from '../../gazetteer/names/not-names.ts';
import { stateOfPlace } from '../../gazetteer/names/places.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { bodyAt, headAt } from './lexicon.ts';
import type { Evidence } from './types.ts';
import { readUnit } from './unit.ts';

/** Kinds of office that units have: commanders, chiefs of staff, spokesmen. */
const SERVING_UNIT = new Set<OfficeKind>(['military', 'executive', 'spokesperson']);
const PREPOSITIONS = new Set(['of', 'for', 'to', 'on', 'at', 'in', 'from', 'with']);
/** Prepositions after which a state is where someone is sent, not whom they serve. */
const SENT = new Set(['to', 'in', 'on', 'at', 'for', 'with']);
const SEATS = new Set(['government', 'ministry', 'department', 'republic', 'kingdom', 'parliament', 'embassy', 'state', 'office']);
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'a', 'an', 'that', 'this']);
const PERSONAL = new Set(['his', 'her', 'their', 'my', 'your']);
/** Words inside a complement after which an adjective of a state still belongs to it. */
const BEFORE_STATE = new Set(['the', '-', '–', '‑', 'and', ',', 'of']);
const LOCAL = new Set<OfficeKind>(['mayor', 'regional', 'legislator', 'law']);
/** A place may have this many words before a name must begin. */
const LONGEST_RUN = 8;

/** Reads "of X", "for Y", "to Z" after a head noun, as many as follow; gives the token after the last and fills in the evidence. */
export function readComplements(doc: Document, at: number, to: number, kind: OfficeKind, evidence: Evidence): number {
  const { lower } = doc.tokens;
  let end = SERVING_UNIT.has(kind) ? readUnit(doc, at, to, evidence) : at;
  for (let turns = 0; turns < 5 && end < to; turns++) {
    let j = end;
    if (lower[j] === 'responsible' && lower[j + 1] === 'for') j++;
    // "Minister for Trade, Government of South Australia".
    if (lower[j] === ',' && j + 2 < to && SEATS.has(lower[j + 1]!) && doc.tokens.flags[j + 1]! & TokenFlag.capital && lower[j + 2] === 'of') j += 2;
    const preposition = lower[j]!;
    if (!PREPOSITIONS.has(preposition)) break;
    const next = readComplement(doc, j + 1, to, kind, preposition, evidence);
    if (!next) break;
    // "Leader of the Bangladesh Nationalist Party": a party's. Secretaries may be those of a party that is the state.
    const party = endOfParty(doc, next, to);
    if (party && lower[at - 1] !== 'secretary') evidence.notPublic = true;
    end = party || next;
  }
  return end;
}

/** Token after "Nationalist Party" behind a state's name; 0 where no party's name goes on there. */
function endOfParty(doc: Document, at: number, to: number): number {
  const t = doc.tokens;
  if (at === 0 || doc.countryAt[at - 1]! < 0) return 0;
  for (let i = at; i < to && i < at + 6; i++) {
    if (!(t.flags[i]! & (TokenFlag.capital | TokenFlag.possessive)) || t.flags[i]! & TokenFlag.line) return 0;
    if (PARTIES.has(t.lower[i]!)) return i + 1;
  }
  return 0;
}
const PARTIES = new Set(['party', 'league', 'front', 'movement', 'alliance']);

function readComplement(doc: Document, at: number, to: number, kind: OfficeKind, preposition: string, evidence: Evidence): number {
  const t = doc.tokens;
  let j = at;
  // "Alam, MP, at his office": where someone was, not what they are.
  if ((preposition === 'at' || preposition === 'in') && PERSONAL.has(t.lower[j]!)) return 0;
  while (j < to && DETERMINERS.has(t.lower[j]!)) j++;
  const start = j;
  const strict = preposition === 'in' || preposition === 'at' || preposition === 'on' || preposition === 'with' || preposition === 'to' || preposition === 'from';
  while (j < to) {
    const word = t.lower[j]!;
    const flags = t.flags[j]!;
    if (j > start && flags & TokenFlag.line) break;
    if (flags & TokenFlag.possessive) { j++; continue; }
    const country = doc.countryAt[j]!;
    if (country >= 0) {
      const placed = doc.countries[country]!;
      if (j > start && placed.mention.form === 'demonym' && !BEFORE_STATE.has(t.lower[j - 1]!)) break;
      // "The minister at Colombo airport".
      if (preposition === 'at' && j === start && placed.mention.form === 'capital') return 0;
      addState(evidence, placed.mention.entity.id, kind, preposition);
      j = placed.last;
      if (LOCAL.has(kind) && placed.mention.form === 'capital') evidence.publicBody = true;
      // "Armenian-Turkish": the next state follows the hyphen.
      if (j + 1 < to && /^[-–‑]$/.test(t.raw[j]!) && doc.countryAt[j + 1]! >= 0) { j++; continue; }
      if (j < to && t.flags[j]! & TokenFlag.possessive) j++;
      const run = endOfRun(doc, j, to);
      if (run) { evidence.publicBody = true; j = run; if (!continues(doc, j, to, false)) break; continue; }
      // "negotiations" of "for Armenian-Turkish negotiations": an adjective needs its noun.
      if (placed.mention.form === 'demonym' && j < to && isSmallNoun(doc, j) && !PORTFOLIO.has(t.lower[j]!) && !PUBLIC_BODY.has(t.lower[j]!) && !PRIVATE_BODY.has(t.lower[j]!)) { j++; break; }
      if (!continues(doc, j, to, true)) break;
      continue;
    }
    // "Brazil's central bank": a body of several words needs no capital.
    const body = bodyAt(t, j, to);
    if (body && (flags & TokenFlag.capital || body.end > j + 1)) {
      evidence.publicBody = evidence.namedBody = true;
      if (body.state && preposition !== 'to') addState(evidence, body.state, kind, 'of');
      j = body.end;
      if (!continues(doc, j, to, false)) break;
      continue;
    }
    if (flags & TokenFlag.capital && j === start) {
      const run = endOfRun(doc, j, to);
      if (run && !PRIVATE_BODY.has(t.lower[run - 1]!)) {
        evidence.publicBody = true;
        // "Chief of the Royal Australian Navy".
        for (let k = j; k < run; k++) if (doc.countryAt[k]! >= 0) addState(evidence, doc.countries[doc.countryAt[k]!]!.mention.entity.id, kind, preposition);
        j = run;
        if (!continues(doc, j, to, false)) break;
        continue;
      }
    }
    if (PRIVATE_BODY.has(word) && !PORTFOLIO.has(word)) { evidence.privateBody = true; j++; continue; }
    if (word === 'state' && t.raw[j + 1] === '-' && /^(?:run|owned|backed|controlled)$/.test(t.lower[j + 2] ?? '')) {
      evidence.privateBody = true;
      j += 3;
      continue;
    }
    if (PUBLIC_BODY.has(word) && (j > start || !strict || PUBLIC_BODY.has(word))) { evidence.publicBody = true; j++; if (!continues(doc, j, to, false)) break; continue; }
    const region = flags & TokenFlag.capital ? placeAt(doc, j, to) : null;
    if (region && region.end - j > 1) { addState(evidence, region.state, kind, preposition); evidence.publicBody ||= !evidence.privateBody; j = region.end; if (!continues(doc, j, to, false)) break; continue; }
    if (kind === 'minister' && LESSER_PORTFOLIO.has(word) && !strict) { j++; continue; }
    if (PORTFOLIO.has(word)) {
      if (strict && j === start && preposition !== 'on') return 0;
      evidence.portfolio = true;
      j++;
      continue;
    }
    if (j > start && (word === 'and' || word === '&' || word === ',' || word === 'of' || word === 'the' || word === '-' || word === '/' || word === 'for')) {
      const next = afterJoin(doc, j, to, word);
      if (!next) break;
      j = next;
      continue;
    }
    const inner = headAt(t, j, to);
    if (inner && j === start) {
      if (inner.head.grade === 'body' && preposition !== 'to') return 0;
      evidence.publicBody = true;
      return inner.end;
    }
    if (j > start && t.lower[j - 1] !== 'and' && t.lower[j - 1] !== ',') break;
    if (flags & TokenFlag.capital && !NOT_NAME.has(word)) {
      const place = placeAt(doc, j, to);
      if (place) { addState(evidence, place.state, kind, preposition); evidence.publicBody ||= !evidence.privateBody; j = place.end; if (!continues(doc, j, to, false)) break; continue; }
      if (strict && !LOCAL.has(kind)) return j > start ? j : 0;
      if (j > start) { if (t.flags[j + 1]! & TokenFlag.capital) break; j++; continue; }
      const end = pastHyphens(doc, endOfOrganisation(doc, j, to), to);
      if (!LOCAL.has(kind)) evidence.unknownOrg = true;
      j = end;
      continue;
    }
    if (strict || !(flags & TokenFlag.word) || j > start || headAt(t, j, to)) break;
    j++;
    break;
  }
  while (j > start && (t.lower[j - 1] === 'and' || t.lower[j - 1] === ',' || t.lower[j - 1] === 'the' || t.lower[j - 1] === 'of' || t.flags[j - 1]! & TokenFlag.possessive)) j--;
  return j > start ? j : 0;
}

function addState(evidence: Evidence, id: string, kind: OfficeKind, preposition: string): void {
  if (kind === 'envoy' && SENT.has(preposition)) return;
  if (SENT.has(preposition) && evidence.states.length > 0) return;
  if (kind !== 'counterpart' && preposition === 'for' && isState(id) && evidence.publicBody) return;
  if (!evidence.states.includes(id)) evidence.states.push(id);
}

/** Whether, after a state or body, the complement goes on: another joined one, a body word, a portfolio. */
function continues(doc: Document, j: number, to: number, afterCountry: boolean): boolean {
  const t = doc.tokens;
  if (j >= to) return false;
  const word = t.lower[j]!;
  if (t.flags[j]! & TokenFlag.possessive) return true;
  if (PORTFOLIO.has(word) || PUBLIC_BODY.has(word) || PRIVATE_BODY.has(word) || LESSER_PORTFOLIO.has(word)) return !(t.flags[j]! & TokenFlag.capital) || !headAt(t, j, to);
  if (word === 'of' || word === 'for') return !afterCountry && afterJoin(doc, j, to, word) > 0;
  if (word === 'and' || word === '&' || word === ',') return afterJoin(doc, j, to, word) > 0;
  return false;
}

/** Token at which a complement goes on after a joining word; 0 where it does not. */
function afterJoin(doc: Document, j: number, to: number, word: string): number {
  const t = doc.tokens;
  let k = j + 1;
  while (k < to && (t.lower[k] === 'the' || ((t.lower[k] === 'and' || t.lower[k] === '&') && word === ','))) k++;
  if (k >= to || t.flags[k]! & TokenFlag.line) return 0;
  const next = t.lower[k]!;
  if (opensTitle(doc, k, to)) return 0;
  const wasCountry = doc.countryAt[j - 1]! >= 0;
  if (doc.countryAt[k]! >= 0) return wasCountry || word === 'of' || word === 'the' || word === '-' ? (word === ',' && !listGoesOn(doc, k, to) ? 0 : k) : 0;
  if (wasCountry) return PUBLIC_BODY.has(next) && word === 'the' ? k : 0;
  if (word === ',') return (PORTFOLIO.has(next) || LESSER_PORTFOLIO.has(next)) && ((t.lower[j + 1] === 'and') || listGoesOn(doc, k, to)) ? k : 0;
  if (PORTFOLIO.has(next) || PUBLIC_BODY.has(next) || PRIVATE_BODY.has(next) || LESSER_PORTFOLIO.has(next)) return k;
  const capital = (t.flags[k]! & TokenFlag.capital) !== 0;
  if (word === 'of' || word === 'for') return capital && !NOT_NAME.has(next) ? k : 0;
  // "Minister of Defence and Ven-Tek founder A".
  if (isHyphen(t.raw[k + 1]) && !(t.flags[k + 1]! & TokenFlag.spaced)) return 0;
  if (word === 'and' || word === '&') return capital && !NOT_NAME.has(next) && k + 1 < to && !(t.flags[k + 1]! & TokenFlag.capital) && PORTFOLIO.has(t.lower[j - 1]!) ? k : 0;
  return 0;
}

/** Whether an "and" follows within the list whose next member stands at `k`: "Industry, Mining and Trade". */
function listGoesOn(doc: Document, k: number, to: number): boolean {
  const t = doc.tokens;
  for (let i = k; i < to && i < k + 10; i++) {
    const word = t.lower[i]!;
    if (word === 'and' || word === '&') return true;
    if (!(PORTFOLIO.has(word) || LESSER_PORTFOLIO.has(word) || word === ',' || doc.countryAt[i]! >= 0)) return false;
  }
  return false;
}

/** Whether another title begins at `k`: "and Minister of Finance", "and First Deputy Prime Minister". */
function opensTitle(doc: Document, k: number, to: number): boolean {
  const t = doc.tokens;
  for (let i = k; i < to && i < k + 5; i++) {
    if (headAt(t, i, to)) return true;
    if (!PORTFOLIO.has(t.lower[i]!) && doc.countryAt[i]! < 0 && !OPENERS.has(t.lower[i]!) && !(t.flags[i]! & TokenFlag.possessive)) return false;
  }
  return false;
}
const OPENERS = new Set(['first', 'deputy', 'vice', 'acting', 'former', 'senior', 'special', 'assistant', 'interim', 'chief', 'under', '-']);

function placeAt(doc: Document, j: number, to: number): { state: string; end: number } | null {
  for (let length = Math.min(3, to - j); length >= 1; length--) {
    const state = stateOfPlace(doc.tokens.lower.slice(j, j + length).join(' '));
    if (state) return { state, end: j + length };
  }
  return null;
}

/** End of a capitalised body's name that ends in a public body's noun: "Small and Medium Enterprises Development Organization (KOSGEB)"; 0 where there is none. */
function endOfRun(doc: Document, j: number, to: number): number {
  const t = doc.tokens;
  let end = 0;
  for (let i = j; i < to && i < j + 12; i++) {
    const word = t.lower[i]!;
    const capital = (t.flags[i]! & TokenFlag.capital) !== 0;
    if (!capital && word !== 'and' && word !== '&' && word !== 'of' && word !== 'for' && word !== 'on' && word !== '-') break;
    if (capital && PRIVATE_RUN.has(word)) return 0;
    if (capital && (ORGANISATIONS.has(word) || PUBLIC_BODY.has(word)) && !headAt(t, i, to)) end = i + 1;
    else if (capital && headAt(t, i, to)) break;
  }
  if (end && t.raw[end] === '(' && t.raw[end + 2] === ')') end += 3;
  return end;
}
/** In the name of a body these say that it is its members' and no state's: "Private Sector Organization of Jamaica". */
const PRIVATE_RUN = new Set(['private', 'employers', 'manufacturers', 'exporters', 'importers', 'farmers', 'bankers', 'traders', 'journalists', 'teachers', 'nurses', 'doctors', 'lawyers', 'bar']);
const ORGANISATIONS = new Set(['organization', 'organisation', 'agency', 'authority', 'administration', 'service', 'commission', 'committee', 'council', 'office', 'bureau', 'department', 'ministry']);

const isHyphen = (raw: string | undefined): boolean => raw === '-' || raw === '‑' || raw === '–';

/** Token after "-under-Lyne" behind a place's first word; `end` itself where no hyphen joins more on. */
function pastHyphens(doc: Document, end: number, to: number): number {
  const t = doc.tokens;
  let i = end;
  while (i + 1 < to && isHyphen(t.raw[i]) && !((t.flags[i]! | t.flags[i + 1]!) & TokenFlag.spaced) && t.flags[i + 1]! & TokenFlag.word) i += 2;
  return i;
}

const isSmallNoun = (doc: Document, j: number): boolean => (doc.tokens.flags[j]! & (TokenFlag.word | TokenFlag.capital)) === TokenFlag.word && !NOT_NAME.has(doc.tokens.lower[j]!);

/** End of an unknown proper noun after "of": all of it where punctuation or a small word follows, else leaving two words for the name. */
function endOfOrganisation(doc: Document, j: number, to: number): number {
  const t = doc.tokens;
  let end = j;
  while (end < to && end < j + LONGEST_RUN && t.flags[end]! & TokenFlag.capital && !NOT_NAME.has(t.lower[end]!) && !(end > j && t.flags[end]! & TokenFlag.line) && !(end > j && headAt(t, end, to)?.head.kind === 'military')) end++;
  const length = end - j;
  const boundary = end >= to || (t.flags[end]! & TokenFlag.word) === 0 || t.lower[end] === 'of' || t.lower[end] === 'for' || t.lower[end] === 'and';
  if (boundary || length < 3) return length < 3 || boundary ? Math.max(end, j + 1) : end;
  return end - 2;
}
