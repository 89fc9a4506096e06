import type { OfficeKind } from '../../gazetteer/offices/heads.ts';
import { stateOfOutlet } from '../../gazetteer/names/outlets.ts';
import type { Document } from '../document.ts';
import type { Title } from './title.ts';

/** What an article as a whole says about which state an office without one belongs to. */
export type Setting = { counts: Map<string, number>; total: number; outlet: string | null; dateline: string | null; headline: Set<string> };

const isState = (id: string): boolean => id.length === 2;

/** Counts the states of an article and finds its outlet's and its dateline's. */
export function settingOf(doc: Document): Setting {
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
  return { counts, total, outlet: stateOfOutlet(doc.url), dateline: datelineOf(doc), headline };
}

/** The state of "BAKU, Azerbaijan, May 5 (Reuters) —": a country or capital within the first words of a line that a dash or bracket follows. */
function datelineOf(doc: Document): string | null {
  const t = doc.tokens;
  for (const placed of doc.countries.slice(0, 6)) {
    const sentence = doc.sentences[doc.sentenceOf[placed.first]!]!;
    if (placed.first - sentence.first > 3 || !isState(placed.mention.entity.id)) continue;
    for (let i = placed.last; i < Math.min(sentence.last, placed.last + 9); i++) {
      if (/^[—–(]$/.test(t.raw[i]!) || (t.raw[i] === '-' && t.flags[i]! & 32)) return placed.mention.entity.id;
    }
  }
  return null;
}

/** Titles that are at home in one state where nothing else is said. */
const HOME: Readonly<Record<string, string>> = {
  sen: 'US', sens: 'US', rep: 'US', reps: 'US', gov: 'US', congressman: 'US', congresswoman: 'US', congressmen: 'US', assemblyman: 'US', assemblywoman: 'US',
  sheriff: 'US', taoiseach: 'IE', tanaiste: 'IE', pope: 'VA', eam: 'IN', district: 'US', mep: 'EU', meps: 'EU', alderman: 'US', councilman: 'US',
};

/** State of a title that names none: what the article is mostly about, where it was written, what stands near. Null where nothing speaks. */
export function stateByContext(doc: Document, setting: Setting, title: Title, at: number): { id: string; weight: number } | null {
  const home = HOME[doc.tokens.lower[title.headFirst]!];
  const scores = new Map<string, number>();
  const add = (id: string | null, weight: number): void => {
    if (id) scores.set(id, (scores.get(id) ?? 0) + weight);
  };
  if (home) add(home, home === 'US' ? 4 : 9);
  if (isAmerican(title.kind, doc.tokens.lower[title.headLast - 1]!)) add(setting.counts.has('US') || setting.outlet === 'US' || setting.total === 0 ? 'US' : null, 1.5);
  for (const [id, count] of setting.counts) add(id, (3 * count) / setting.total);
  if (setting.outlet && (isState(setting.outlet) || title.kind !== 'head-of-state')) add(setting.outlet, 1.6);
  add(setting.dateline, 0.8);
  const sentence = doc.sentenceOf[at]!;
  let near: string | null = null, block: string | null = null;
  for (const { mention, first } of doc.countries) {
    if (first > at) break;
    if (!isState(mention.entity.id)) continue;
    if (doc.sentenceOf[first] === sentence) near = mention.entity.id;
    else if (sentence - doc.sentenceOf[first]! <= 2) block = mention.entity.id;
  }
  add(near, 1);
  add(block, 0.6);
  let best: { id: string; weight: number } | null = null;
  for (const [id, weight] of scores) if (!best || weight > best.weight) best = { id, weight };
  return best;
}

const isAmerican = (kind: OfficeKind, head: string): boolean => head === 'senator' || head === 'secretary' || (kind === 'law' && head === 'general') || head === 'governor' || head === 'speaker';

/** The state that a title's own words say; null where they say none. Several: see the comments at each case. */
export function stateByWords(title: Title): string | null {
  const { states, kind } = title;
  if (states.length < 2) return states[0] ?? null;
  const bloc = states.find((id) => id.length > 2);
  // "Turkey's Minister for EU Affairs" serves Turkey; "the EU's envoy to Kosovo" serves the EU.
  if (kind === 'minister' || kind === 'head-of-state' || kind === 'head-of-government') return states.find(isState) ?? states[0]!;
  if (kind === 'envoy') return states[0]!;
  return bloc ?? states.at(-1)!;
}
