import type { OfficeKind } from '../../gazetteer/offices/heads.ts';
import { isState } from '../../gazetteer/offices/forms-of-state.ts';
import { keyOfOffice } from '../../gazetteer/offices/key.ts';
import { isHeld, personByName, termAt } from '../../gazetteer/holders/lookup.ts';
import { stateOfOutlet, stateOfOutletName } from '../../gazetteer/names/outlets.ts';
import { stateOfPlace } from '../../gazetteer/names/places.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { officeOf } from './office.ts';
import type { Title } from './types.ts';

/** What an article as a whole says about which state an office without one belongs to. */
export type Setting = { counts: Map<string, number>; total: number; outlet: string | null;
  /** The state that the outlet is named after, where its address does not say its home. */
  hinted: string | null; dateline: string | null; headline: Set<string>;
  /** States whose holder of an office the article names in words, by the office's key. */
  seated: Map<string, Set<string>>;
  /** States whose ambassadors or counterparts are received. */
  guests: Set<string>;
  /** States whose president or premier the article names without saying of which state: its own. */
  own: Set<string>;
  /** Folded names of those with titles. */
  names: string[][] };

/** Counts the states of an article and finds its outlet's and its dateline's. */
export function settingOf(doc: Document, named: readonly { title: Title; name: { first: number; last: number; state: string | null } }[]): Setting {
  const counts = new Map<string, number>();
  const headline = new Set<string>();
  let total = 0;
  for (const { mention, first } of doc.countries) {
    const { id } = mention.entity;
    if (!isState(id)) continue;
    const weight = mention.form === 'capital' ? 0.5 : 1;
    counts.set(id, (counts.get(id) ?? 0) + weight);
    total += weight;
    if (doc.sentenceOf[first] === 0) headline.add(id);
  }
  // "Scotland's First Minister": a title's words count where the countries pass marks no state.
  for (const { title } of named) for (const id of title.states) if (isState(id)) { counts.set(id, (counts.get(id) ?? 0) + 0.5); total += 0.5; }
  const seated = new Map<string, Set<string>>();
  const guests = new Set<string>();
  const own = new Set<string>();
  for (const { title, name } of named) {
    const state = title.former ? null : stateByWords(title);
    if (title.plural) continue;
    if (!state && !title.former && name.state === null && doc.publishedAt && (title.kind === 'head-of-state' || title.kind === 'head-of-government')) {
      const holders = personByName(doc.tokens.lower.slice(name.first, name.last), doc.publishedAt);
      const term = holders.length === 1 ? termAt(holders[0]!, doc.publishedAt, null) : null;
      // The whole world's press says plain "President Trump".
      if (term && term.country !== 'US' && isHeld(term, doc.publishedAt.slice(0, 10))) own.add(term.country);
    }
    if (!state) continue;
    if (title.kind === 'envoy' || title.kind === 'counterpart') guests.add(state);
    if (!GOVERNING.has(title.kind)) continue;
    const key = keyOfOffice(officeOf(doc, title));
    seated.set(key, (seated.get(key) ?? new Set()).add(state));
  }
  const outlet = stateOfOutlet(doc.url);
  const names = named.map(({ name }) => doc.tokens.lower.slice(name.first, name.last));
  return { counts, total, outlet, hinted: outlet ? null : stateOfOutletName(doc.url), names, dateline: datelineOf(doc), headline, seated, guests, own };
}

/** Families of offices that govern. */
export const GOVERNING = new Set<OfficeKind>(['minister', 'head-of-state', 'head-of-government']);

/** The state that an article is written in and mostly about: its outlet's, its dateline's, or the one it names most. */
export function stateOfSetting(setting: Setting): string | null {
  if (setting.outlet && isState(setting.outlet)) return setting.outlet;
  return setting.dateline ?? [...setting.counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The state of "BAKU, Azerbaijan, May 5 (Reuters) —": a country or capital within the first words of a line that a dash or bracket follows. */
function datelineOf(doc: Document): string | null {
  const t = doc.tokens;
  for (const placed of doc.countries.slice(0, 6)) {
    const sentence = doc.sentences[doc.sentenceOf[placed.first]!]!;
    if (placed.first - sentence.first > 3 || !isState(placed.mention.entity.id)) continue;
    // "ASTANA." and "Nairobi, 9 March 2022" open their lines.
    const opens = placed.first === sentence.first && (t.flags[placed.first]! & TokenFlag.line) !== 0;
    const dated = sentence.last - sentence.first <= 9 && t.flags.subarray(sentence.first, sentence.last).some((flags) => flags & TokenFlag.number);
    if (opens && (dated || (t.flags[placed.first]! & TokenFlag.allCaps && t.raw[placed.last] === '.'))) return placed.mention.entity.id;
    for (let i = placed.last; i < Math.min(sentence.last, placed.last + 9); i++) {
      if (/^[—–(:]$/.test(t.raw[i]!) || (t.raw[i] === '-' && t.flags[i]! & 32)) return placed.mention.entity.id;
    }
  }
  return placeLine(doc);
}

/** "RIO DE JANEIRO, May 5 (Xinhua) --": a place in capitals that opens one of the first lines. */
function placeLine(doc: Document): string | null {
  const t = doc.tokens;
  for (const sentence of doc.sentences.slice(0, 4)) {
    if (!(t.flags[sentence.first]! & TokenFlag.allCaps)) continue;
    for (let length = Math.min(3, sentence.last - sentence.first); length >= 1; length--) {
      const state = stateOfPlace(t.lower.slice(sentence.first, sentence.first + length).join(' '));
      if (state) return state;
    }
  }
  return null;
}

/** The state that a title's own words say; null where they say none. Several: see the comments at each case. */
export function stateByWords(title: Title): string | null {
  const { kind } = title;
  // "Minister for EU Integration" serves a state that is not said.
  const states = kind === 'minister' ? title.states.filter((id) => id !== 'EU' && id !== 'UN') : title.states;
  if (states.length < 2) return states[0] ?? null;
  const bloc = states.find((id) => !isState(id));
  // "Turkey's Minister for EU Affairs" serves Turkey; "the EU's envoy to Kosovo" serves the EU.
  if (kind === 'minister' || kind === 'head-of-state' || kind === 'head-of-government') return states.find(isState) ?? states[0]!;
  if (kind === 'envoy') return states[0]!;
  return bloc ?? states.at(-1)!;
}
