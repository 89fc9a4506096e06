import type { Document } from '../document.ts';
import type { Clause } from './clauses.ts';
import type { Principals } from './principals.ts';

/** Words before a state's name that make it a place or an enemy, not a party. */
const PLACE_BEFORE = new Set(['in', 'at', 'near', 'outside', 'across', 'throughout', 'inside', 'around', 'against', 'over', 'despite']);
const LENDERS = new Set(['imf', 'ifc', 'ebrd', 'adb', 'aiib', 'afdb', 'eib', 'idb']);
const JOINTS = new Set(['and', ',', '-', '–', 'or', '&']);
const THEY = new Set(['they', 'both', 'leaders', 'sides', 'ministers', 'presidents']);

/** A state or bloc as a clause names it. */
type Named = { id: string; first: number; last: number; place: boolean; official: boolean };

/** Every state and bloc that a stretch of tokens names, itself or by its officials. */
function mentionsIn(doc: Document, first: number, last: number): Named[] {
  const found: Named[] = [];
  for (let i = first; i < last; ) {
    const country = doc.countryAt[i]!;
    const official = doc.officialAt[i]!;
    if (country >= 0) {
      const placed = doc.countries[country]!;
      found.push({ id: placed.mention.entity.id, first: placed.first, last: placed.last, place: isPlace(doc, placed.first, placed.last), official: false });
      i = Math.max(placed.last, i + 1);
    } else if (official >= 0) {
      const placed = doc.officials[official]!;
      const id = placed.mention.entity.country;
      if (id) found.push({ id, first: placed.first, last: placed.last, place: false, official: true });
      i = Math.max(placed.last, i + 1);
    } else i++;
  }
  return found;
}

function isPlace(doc: Document, first: number, last: number): boolean {
  let before = first - 1;
  if (before >= 0 && doc.tokens.lower[before] === 'the') before--;
  if (doc.tokens.lower[before] === 'to' && doc.tokens.lower[before - 1] === 'according') return true;
  if (before < 0 || !PLACE_BEFORE.has(doc.tokens.lower[before]!)) return false;
  return doc.tokens.raw[last] !== "'s" && doc.tokens.raw[last] !== '’s';
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The parties of the deal that a clause speaks of: from its words, then its sentence, then the article. */
export function partiesOf(doc: Document, clause: Clause, principals: Principals): { ids: string[]; named: number } {
  const { pair } = principals;
  const all = mentionsIn(doc, clause.first, clause.last);
  const here = all.filter((mention) => !mention.place && !cites(doc, mention));
  const tied = pairedIn(doc, here);
  // "Turkey offered to build a railway in Niger": the one other state named is where it happens, and so a party.
  const where = unique(all.filter((mention) => mention.place && !mention.official).map((mention) => mention.id)).filter((id) => pair.includes(id));
  const spoken = unique(here.map((mention) => mention.id));
  const named = spoken.length === 1 && where.length === 1 ? unique([...spoken, ...where]) : spoken;
  if (tied.length >= 2) return { ids: tied, named: named.length };
  const states = unique(here.filter((mention) => !mention.official).map((mention) => mention.id));
  const inPair = (id: string) => pair.includes(id);
  if (lendsFromOutside(doc, clause) && states.length === 1) return { ids: states, named: 1 };
  const both = speaksOfBoth(doc, clause);
  if (both && pair.length >= 2) {
    const blocs = named.filter((id) => !inPair(id) && id.length > 2 && id !== 'UN');
    return { ids: unique([...pair, ...blocs]), named: named.length };
  }
  const chosen = states.length >= 2 && states.some(inPair) ? states : named;
  if (chosen.length >= 2) return { ids: withoutBystanders(doc, here, chosen, pair), named: named.length };
  if (chosen.length === 0 || inPair(chosen[0]!)) {
    if (chosen.length === 0) {
      const sentence = clause.within;
      const around = unique(mentionsIn(doc, sentence.first, sentence.last).filter((mention) => !mention.place).map((mention) => mention.id));
      if (around.length >= 2 && !around.every(inPair)) return { ids: withoutBystanders(doc, [], around, pair), named: 0 };
    }
    if (pair.length >= 2) return { ids: [...pair], named: named.length };
    return { ids: unique([...pair, ...chosen, ...(principals.bloc ? [] : all.map((mention) => mention.id))]), named: named.length };
  }
  const sentence = clause.within;
  const before = mentionsIn(doc, sentence.first, clause.first).find((mention) => !mention.place && !chosen.includes(mention.id));
  const partner = before?.id ?? pair.find((id) => !chosen.includes(id));
  return { ids: partner === undefined ? chosen : [partner, ...chosen], named: named.length };
}

const SIGNED = new Set(['signed', 'inked', 'concluded', 'sealed', 'reached', 'initialled', 'initialed', 'negotiated', 'struck']);

/** States tied to each other by the words themselves: "between A and B", "signed by A and B", "A-B". */
function pairedIn(doc: Document, here: readonly Named[]): string[] {
  const { lower, raw } = doc.tokens;
  for (let n = 0; n + 1 < here.length; n++) {
    const a = here[n]!;
    const b = here[n + 1]!;
    if (a.id === b.id) continue;
    const before = lower[a.first - 1] === 'the' ? a.first - 2 : a.first - 1;
    const hyphen = b.first - a.last === 1 && (raw[a.last] === '-' || raw[a.last] === '–');
    const signers = lower[before] === 'by' && SIGNED.has(lower[before - 1] ?? '') && b.first - a.last <= 2 && JOINTS.has(lower[a.last]!);
    if (!hyphen && !signers && !(lower[before] === 'between' && b.first - a.last <= 8)) continue;
    const ids = [a.id, b.id];
    if (hyphen) return ids;
    for (let m = n + 2; m < here.length && here[m]!.first - here[m - 1]!.last <= 2 && JOINTS.has(lower[here[m - 1]!.last]!); m++) ids.push(here[m]!.id);
    return unique(ids);
  }
  return [];
}

/** Drops a third state that the clause only mentions beside both of the article's own. */
function withoutBystanders(doc: Document, here: readonly Named[], ids: readonly string[], pair: readonly string[]): string[] {
  if (pair.length < 2 || !pair.every((id) => ids.includes(id))) return [...ids];
  return ids.filter((id) => pair.includes(id) || here.some((mention) => mention.id === id && isJoined(doc, here, mention)));
}

/** Whether a state stands in a list with another: "A, B and C". */
function isJoined(doc: Document, here: readonly Named[], mention: Named): boolean {
  const { lower } = doc.tokens;
  return here.some((other) => {
    if (other === mention) return false;
    const [left, right] = other.first < mention.first ? [other, mention] : [mention, other];
    return right.first - left.last <= 3 && JOINTS.has(lower[left.last]!);
  });
}

/** "The two sides", "they", "both leaders" before anything else in the clause or at the head of its sentence. */
function speaksOfBoth(doc: Document, clause: Clause): boolean {
  const { lower } = doc.tokens;
  if (clause.cues.some((cue) => cue.marker === 'both' && STRONG_BOTH.has(lower[cue.last - 1]!))) return true;
  const { first } = clause.within;
  for (let i = first; i < first + 3 && i < clause.last; i++) if (THEY.has(lower[i]!)) return true;
  return false;
}
const STRONG_BOTH = new Set(['sides', 'countries', 'nations', 'parties', 'leaders', 'presidents', 'ministers', 'governments', 'states', 'two']);

/** A body that is only quoted: "United Nations' database". */
const cites = (doc: Document, mention: Named): boolean => mention.id === 'UN' && /^(database|data|figures|report|estimates|agency|resolution|general|security|charter|comtrade|secretary)$/.test(doc.tokens.lower[mention.last + (doc.tokens.lower[mention.last] === "'" || doc.tokens.lower[mention.last] === "'s" ? 1 : 0)] ?? '');

/** The IMF and its like are no state: their loans have one party. */
function lendsFromOutside(doc: Document, clause: Clause): boolean {
  const { lower } = doc.tokens;
  for (let i = clause.first; i < clause.last; i++) {
    if (LENDERS.has(lower[i]!) || (lower[i] === 'world' && lower[i + 1] === 'bank') || (lower[i] === 'monetary' && lower[i + 1] === 'fund')) return true;
  }
  return false;
}
