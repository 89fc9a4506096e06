import { FORMER, MODIFIERS, NOT_PUBLIC_BEFORE, POLITICAL } from '../../gazetteer/offices/modifiers.ts';
import { PRIVATE_BODY, PUBLIC_BODY } from '../../gazetteer/offices/bodies.ts';
import { PORTFOLIO } from '../../gazetteer/offices/portfolios.ts';
import type { OfficeKind } from '../../gazetteer/offices/heads.ts';
import { NOT_NAME } from '../../gazetteer/names/not-names.ts';
import { isCity, isDistrict, stateOfPlace } from '../../gazetteer/names/places.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { perDocument } from '../per-document.ts';
import { bodyAt, headAt, headsFrom, type Head } from './lexicon.ts';
import { personByName, termAt } from '../../gazetteer/holders/lookup.ts';
import type { Evidence } from './types.ts';

/** No title has more words than this before its head. */
const LONGEST = 14;
const LOCAL = new Set<OfficeKind>(['mayor', 'regional', 'legislator', 'law']);
const SERVING = new Set<OfficeKind>(['executive', 'spokesperson', 'envoy']);
/** Verbs of making someone something, with the name for their object. */
export const MADE = new Set(['elected', 'elects', 'elect', 'appointed', 'appoints', 'appoint', 'named', 'names', 'nominated', 'nominates', 'chose', 'made', 'reelected', 'naming', 'electing', 'appointing']);
const HONORIFICS = new Set(['majesty', 'highness', 'excellency', 'mr', 'mrs', 'ms', 'dr', 'holiness', 'sir', 'hon', 'honourable', 'honorable', 'hon\'ble', 'hon’ble', 'honble']);
const OWNS_NOTHING = new Set(['island', 'today', 'yesterday', 'tomorrow', 'year', 'week', 'month', 'day', 'night', 'continent', 'region', 'bloc', 'union', 'enclave', 'territory']);
const JOINS = new Set(['and', '&', ',']);


/**
 * Walks left from a head noun over modifiers, portfolio, state and body; gives the first token of the title and fills in the evidence.
 * `proper`: unknown proper nouns are taken in; not before "MP", which follows the name itself.
 * "Azerbaijani and Belarus Prime Ministers", "Poland's former deputy foreign minister", "Kansas City Mayor".
 */
export function readLeft(doc: Document, head: number, from: number, { kind, grade }: Pick<Head, 'kind' | 'grade'>, evidence: Evidence, proper: boolean): number {
  const t = doc.tokens;
  const stop = Math.max(from, head - LONGEST);
  let first = head, k = head - 1, unknown = 0, listed = false;
  while (k >= stop) {
    const word = t.lower[k]!;
    const flags = t.flags[k]!;
    if (flags & TokenFlag.possessive) {
      if (k - 1 < stop) break;
      const served = kind === 'counterpart' ? null : servedBy(doc, k - 1, from);
      if (served) {
        evidence.publicBody = true;
        if (served.state && evidence.states.length === 0) evidence.states.push(served.state);
        break;
      }
      if (!ownsTitle(doc, k - 1)) {
        // "The panel's president" is no state's; "the island's" and "today's" say nothing of whose.
        if (kind === 'head-of-state' && !OWNS_NOTHING.has(t.lower[k - 1]!)) evidence.unknownOrg = true;
        break;
      }
      k--;
      continue;
    }
    const country = doc.countryAt[k]!;
    if (country >= 0) {
      const placed = doc.countries[country]!;
      if (placed.first < stop) break;
      evidence.states.unshift(placed.mention.entity.id);
      if (placed.mention.form === 'capital') evidence.publicBody = true;
      first = placed.first;
      k = placed.first - 1;
      continue;
    }
    const named = namedBodyEndingAt(doc, k, stop);
    if (named) {
      evidence.publicBody = evidence.namedBody = true;
      if (named.state && evidence.states.length === 0) evidence.states.push(named.state);
      first = k = named.first;
      k--;
      continue;
    }
    if (NOT_PUBLIC_BEFORE.has(word)) {
      evidence.notPublic = true;
      first = k--;
      continue;
    }
    // In India "Congress general secretary" and "Congress president" are a party's.
    if (word === 'congress' && first === k + 1 && (kind === 'executive' || kind === 'head-of-state' || kind === 'spokesperson') && namesIndia(doc)) evidence.notPublic = true;
    if (HONORIFICS.has(word)) break;
    // "elected Jan Novotny president": the capitals belong to the name, not to the office.
    if (unknown >= 2 && MADE.has(word)) {
      evidence.unknownOrg = false;
      return head;
    }
    if (POLITICAL.has(word) && kind === 'head-of-state' && grade === 'body') evidence.notPublic = true;
    // "ties grew under President Otieno".
    if (word === 'under' && !(flags & TokenFlag.capital) && t.lower[k + 1] !== 'secretary' && t.raw[k + 1] !== '-') break;
    if (FORMER.has(word)) evidence.former = true;
    if (MODIFIERS.has(word) || PORTFOLIO.has(word) || PUBLIC_BODY.has(word)) {
      if (PUBLIC_BODY.has(word) && !(word === 'state' && kind === 'executive')) evidence.publicBody = true;
      if (PRIVATE_BODY.has(word)) evidence.privateBody = true;
      else if (PORTFOLIO.has(word) && !MODIFIERS.has(word)) evidence.portfolio = true;
      first = k--;
      continue;
    }
    if (PRIVATE_BODY.has(word)) {
      evidence.privateBody = true;
      first = k--;
      continue;
    }
    if ((word === '-' || word === '/' || word === '–' || word === '‑') && first === k + 1 && k > stop) {
      // "PANAMA CITY – Jamaica's minister": a dash with space about it parts.
      if (flags & TokenFlag.spaced && t.flags[k + 1]! & TokenFlag.spaced) break;
      // "Self-Defense Force".
      const joined = doc.countryAt[k - 1]! >= 0 || t.lower[k - 1] === 'self' || MODIFIERS.has(t.lower[k - 1]!) || PORTFOLIO.has(t.lower[k - 1]!);
      if (!joined) break;
      k--;
      continue;
    }
    if (JOINS.has(word) && first === k + 1 && k > stop) {
      const prior = t.lower[k - 1]!;
      // "Fisheries and Seaweed Development": a word that the table lacks, between two that it has.
      const between = unknown === 1 && first + 1 < head && PORTFOLIO.has(t.lower[first + 1]!);
      const portfolioPair = (PORTFOLIO.has(t.lower[first]!) || between) && PORTFOLIO.has(prior) && !MODIFIERS.has(prior);
      const countryPair = doc.countryAt[first]! >= 0 && doc.countryAt[k - 1]! >= 0;
      if (!(portfolioPair || countryPair) || (word === ',' && !listed)) break;
      listed = true;
      k--;
      continue;
    }
    // "the office of President Okoro": the title begins at its head.
    if (word === 'of' && first === k + 1 && !(first === head && kind === 'head-of-state') && k > stop && (PUBLIC_BODY.has(t.lower[k - 1]!) || PRIVATE_BODY.has(t.lower[k - 1]!))) {
      k--;
      continue;
    }
    if (word === 'of' && first === k + 2) break;
    if (word === ')' && first === k + 1 && k - 2 >= stop && t.raw[k - 2] === '(') {
      if (bodyAt(t, k - 1, k)) evidence.publicBody = evidence.namedBody = true;
      k -= 3;
      first = k + 1;
      continue;
    }
    if (!proper || !(flags & TokenFlag.capital) || NOT_NAME.has(word) || unknown >= 4) break;
    const place = placeEndingAt(doc, k, stop, kind);
    if (place?.city && !LOCAL.has(kind) && grade === 'state') evidence.unknownOrg = true;
    if (place && (!place.city || LOCAL.has(kind) || t.lower[head] === 'ruler')) {
      evidence.states.unshift(place.state);
      evidence.publicBody ||= LOCAL.has(kind);
      first = place.first;
      k = place.first - 1;
      continue;
    }
    // "Putin aide Yuri Ushakov": a holder's name stands as an adjective.
    const served = SERVING.has(kind) && first === k + 1 ? servedBy(doc, k, from) : null;
    if (served?.state) {
      evidence.publicBody = true;
      if (evidence.states.length === 0) evidence.states.push(served.state);
      break;
    }
    if (k === from && !(flags & TokenFlag.allCaps) && unknown === 0 && (/(?:ly|ing|ed)$/.test(word) || LOCAL.has(kind))) break;
    unknown++;
    if (!LOCAL.has(kind)) evidence.unknownOrg = true;
    first = k--;
  }
  return first;
}

/** The official who ends at token `k`, with the state served where the table knows it: "President Zeman's spokesman", "Putin's aide"; null where none does. */
function servedBy(doc: Document, k: number, from: number): { state: string | null } | null {
  const t = doc.tokens;
  // "The Secretary-General's envoy".
  if (t.lower[k] === 'general' && t.lower[t.raw[k - 1] === '-' ? k - 2 : k - 1] === 'secretary') return { state: 'UN' };
  if (headsFrom(t.lower[k]!) && t.lower[k] !== 'general' && endsHead(doc, k)) return { state: null };
  let i = k;
  while (i >= from && i > k - 4 && t.flags[i]! & TokenFlag.capital && !headsFrom(t.lower[i]!) && doc.countryAt[i]! < 0) i--;
  const holder = i < k ? personByName(t.lower.slice(i + 1, k + 1), doc.publishedAt)[0] : undefined;
  if (holder) return { state: (termAt(holder, doc.publishedAt, null) ?? holder.terms.at(-1)!).country };
  return i < k && i >= from && headsFrom(t.lower[i]!) ? { state: null } : null;
}

/** Whether a head noun ends at token `k`: "president", but not the "party" of "party leader". */
function endsHead(doc: Document, k: number): boolean {
  for (let i = k; i >= 0 && i > k - 4; i--) if (headAt(doc.tokens, i, k + 1)?.end === k + 1) return true;
  return false;
}

/** Whether what a possessive hangs on belongs to the title: a state, a body, a place, "the country's". */
function ownsTitle(doc: Document, k: number): boolean {
  const t = doc.tokens;
  return doc.countryAt[k]! >= 0 || PUBLIC_BODY.has(t.lower[k]!) || PRIVATE_BODY.has(t.lower[k]!) || (t.flags[k]! & TokenFlag.capital) !== 0;
}

const namesIndia = perDocument((doc) => {
  const names = (id: string): boolean => doc.countries.some(({ mention }) => mention.entity.id === id);
  return names('IN') && !names('US');
});

function namedBodyEndingAt(doc: Document, k: number, stop: number): { first: number; state: string | null } | null {
  for (let length = Math.min(4, k - stop + 1); length >= 1; length--) {
    const first = k - length + 1;
    if (length === 1 && !(doc.tokens.flags[first]! & TokenFlag.capital)) continue;
    const body = bodyAt(doc.tokens, first, k + 1);
    if (body?.end === k + 1) return { first, state: body.state };
  }
  return null;
}

function placeEndingAt(doc: Document, k: number, stop: number, kind: OfficeKind): { first: number; state: string; city: boolean } | null {
  // "Mecklenburg County": named after the place, and not there.
  if (doc.tokens.lower[k + 1] === 'county') return null;
  for (let length = Math.min(3, k - stop + 1); length >= 1; length--) {
    // "Charlotte-Mecklenburg": the end of a longer name.
    if (/^[-–‑]$/.test(doc.tokens.raw[k - length] ?? '') && !(doc.tokens.flags[k - length + 1]! & TokenFlag.spaced)) continue;
    const name = doc.tokens.lower.slice(k - length + 1, k + 1).join(' ');
    const state = stateOfPlace(name);
    if (state) return { first: k - length + 1, state, city: isCity(name) || (kind === 'head-of-state' && isDistrict(name)) };
  }
  return null;
}
