import type { Document } from '../document.ts';
import type { Clause } from './clauses.ts';
import type { Principals } from './principals.ts';

/** Words before a state's name that make it a place, not a party. */
const PLACE_BEFORE = new Set(['in', 'at', 'near', 'outside', 'across', 'throughout', 'inside', 'around', 'against', 'over']);

/** Ids of states and blocs that a stretch of tokens names, those that are only places left out. */
export function namedIn(doc: Document, first: number, last: number): { parties: string[]; places: string[] } {
  const parties = new Set<string>();
  const places = new Set<string>();
  for (let i = first; i < last; ) {
    const country = doc.countryAt[i]!;
    const official = doc.officialAt[i]!;
    if (country >= 0) {
      const placed = doc.countries[country]!;
      (isPlace(doc, placed.first, placed.last) ? places : parties).add(placed.mention.entity.id);
      i = Math.max(placed.last, i + 1);
    } else if (official >= 0) {
      const placed = doc.officials[official]!;
      const state = placed.mention.entity.country;
      if (state) parties.add(state);
      i = Math.max(placed.last, i + 1);
    } else i++;
  }
  return { parties: [...parties], places: [...places].filter((id) => !parties.has(id)) };
}

function isPlace(doc: Document, first: number, last: number): boolean {
  let before = first - 1;
  if (before >= 0 && doc.tokens.lower[before] === 'the') before--;
  if (before < 0 || !PLACE_BEFORE.has(doc.tokens.lower[before]!)) return false;
  return doc.tokens.raw[last] !== "'s" && doc.tokens.raw[last] !== '’s';
}

/** The parties of the deal that a clause speaks of: from the clause, then its sentence, then the article. */
export function partiesOf(doc: Document, clause: Clause, principals: Principals): { ids: string[]; named: number } {
  const { pair } = principals;
  const { parties, places } = namedIn(doc, clause.first, clause.last);
  const named = parties.length;
  const both = clause.cues.some((cue) => cue.marker === 'both');
  const ofPair = (ids: string[]) => ids.every((id) => pair.includes(id));
  if (named >= 2 && !(both && ofPair(parties))) return { ids: parties, named };
  if (named === 0 || ofPair(parties)) {
    if (named === 0 && !both) {
      const sentence = doc.sentences[clause.sentence]!;
      const around = namedIn(doc, sentence.first, sentence.last).parties;
      if (around.length >= 2 && !ofPair(around)) return { ids: around, named };
    }
    return { ids: pair.length >= 2 ? [...pair] : [...new Set([...pair, ...parties, ...places])], named };
  }
  const sentence = doc.sentences[clause.sentence]!;
  const before = namedIn(doc, sentence.first, clause.first).parties;
  const partner = before[0] ?? pair.find((id) => !parties.includes(id));
  return { ids: partner === undefined ? parties : [partner, ...parties.filter((id) => id !== partner)], named };
}
