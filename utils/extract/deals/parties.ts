import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Clause } from './clauses.ts';
import { namesLender } from './lenders.ts';
import type { Principals } from './principals.ts';
import { onlySpeaks } from './speakers.ts';

/** Words before a state's name that make it a place or an enemy, not a party. */
const PLACE_BEFORE = new Set(['in', 'at', 'near', 'outside', 'across', 'throughout', 'inside', 'around', 'against', 'over', 'despite']);
const JOINTS = new Set(['and', ',', '-', '–', 'or', '&']);
const THEY = new Set(['they', 'both', 'leaders', 'sides', 'ministers', 'presidents']);

/** A state or bloc as a clause names it. */
type Named = { id: string; first: number; last: number; place: boolean; official: boolean; speaks: boolean };

/** Every state and bloc that a stretch of tokens names, itself or by its officials. */
function mentionsIn(doc: Document, first: number, last: number): Named[] {
  const found: Named[] = [];
  for (let i = first; i < last; ) {
    const country = doc.countryAt[i]!;
    const official = doc.officialAt[i]!;
    if (country >= 0) {
      const placed = doc.countries[country]!;
      found.push({ id: placed.mention.entity.id, first: placed.first, last: placed.last, place: isPlace(doc, placed.first, placed.last), official: false, speaks: onlySpeaks(doc, placed.first, placed.last) });
      i = Math.max(placed.last, i + 1);
    } else if (official >= 0) {
      const placed = doc.officials[official]!;
      const id = placed.mention.entity.country;
      if (id) found.push({ id, first: placed.first, last: placed.last, place: false, official: true, speaks: onlySpeaks(doc, placed.first, placed.last) });
      i = Math.max(placed.last, i + 1);
    } else i++;
  }
  return found;
}

/** What one has with a rival: "tensions with Turkey", "pressure from Australia". */
const RIVALRY = new Set('tension tensions standoff stand-off dispute disputes row war conflict rivalry spat feud threat threats pressure concern concerns fears aggression invasion fight confrontation hostility hostilities'.split(' '));
/** Who brings others together is no party to what they agree. */
const MEDIATES = new Set(['mediation', 'mediating', 'mediated', '-mediated', 'brokering', 'mediator', 'mediators']);
const TO_RIVAL = new Set(['with', 'from', 'of', 'between', 'by']);
const FACING = new Set(['counter', 'countering', 'deter', 'deterring', 'contain', 'containing', 'isolate', 'rival', 'rivals', 'neighboring', 'neighbouring', 'nearby', 'mediator', 'mediators']);

/** Whether a state stands there as a rival or a bystander: "tension with neighbouring Turkey", "to counter China". */
function isRival(doc: Document, before: number): boolean {
  const { lower } = doc.tokens;
  const at = FACING.has(lower[before]!) ? before - 1 : before;
  if (at < before && lower[before] !== 'neighboring' && lower[before] !== 'neighbouring' && lower[before] !== 'nearby') return true;
  return TO_RIVAL.has(lower[at] ?? '') && RIVALRY.has(lower[at - 1] ?? '');
}

function isPlace(doc: Document, first: number, last: number): boolean {
  let before = first - 1;
  if (before >= 0 && doc.tokens.lower[before] === 'the') before--;
  if (before > 0 && isRival(doc, before)) return true;
  if (MEDIATES.has(doc.tokens.lower[last] ?? '') || (doc.tokens.raw[last] === '-' && /^(mediated|brokered)$/.test(doc.tokens.lower[last + 1] ?? ''))) return true;
  if (doc.tokens.lower[before] === 'to' && doc.tokens.lower[before - 1] === 'according') return true;
  if (isAfterTown(doc, first, last)) return true;
  if (before < 0 || !PLACE_BEFORE.has(doc.tokens.lower[before]!)) return false;
  return doc.tokens.raw[last] !== "'s" && doc.tokens.raw[last] !== '’s';
}

/** "In Marrakech, Morocco, …": the state of a town. */
function isAfterTown({ tokens: { raw, lower, flags }, countryAt, officialAt, sentences, sentenceOf }: Document, first: number, last: number): boolean {
  if (raw[first - 1] !== ',' || !(raw[last] === ',' || raw[last] === '–' || raw[last] === '—' || raw[last] === '-' || raw[last] === '.')) return false;
  let town = first - 2;
  if (town < 0 || countryAt[town]! >= 0 || officialAt[town]! >= 0 || !(flags[town]! & TokenFlag.capital)) return false;
  while (town > 0 && town > first - 5 && flags[town - 1]! & TokenFlag.capital && sentenceOf[town - 1] === sentenceOf[first]) town--;
  return town === sentences[sentenceOf[first]!]!.first || PLACE_BEFORE.has(lower[town - 1] ?? '') || lower[town - 1] === 'from';
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The parties of the deal that a clause speaks of: from its words, then its sentence, then the article. */
export function partiesOf(doc: Document, clause: Clause, principals: Principals): { ids: string[]; named: number } {
  const { pair } = principals;
  const all = mentionsIn(doc, clause.first, clause.last);
  const present = all.filter((mention) => !mention.place && !cites(doc, mention));
  // Who only tells of a deal of others is no party to it.
  const others = present.filter((mention) => !mention.speaks);
  const here = new Set(others.map((mention) => mention.id)).size >= 2 ? others : present;
  const tied = pairedIn(doc, here);
  // "Turkey offered to build a railway in Niger": the one other state named is where it happens, and so a party.
  const where = unique(all.filter((mention) => mention.place && !mention.official).map((mention) => mention.id)).filter((id) => pair.includes(id));
  const spoken = unique(here.map((mention) => mention.id));
  const named = spoken.length === 1 && where.length === 1 ? unique([...spoken, ...where]) : spoken;
  if (tied.length >= 2) return { ids: tied, named: named.length };
  const states = unique(here.filter((mention) => !mention.official).map((mention) => mention.id));
  const inPair = (id: string) => pair.includes(id);
  if (states.length < 2 && namesLender(doc.tokens, clause.first, clause.last)) {
    const borrower = states[0] ?? pair.find((id) => id.length === 2 && id !== 'EU');
    if (borrower !== undefined) return { ids: [borrower], named: states.length };
  }
  const counted = countedIn(doc, clause);
  if (counted > 2 && named.length < counted) {
    const present = new Set(doc.officials.map(({ mention }) => mention.entity.country));
    const rank = ([id, weight]: readonly [string, number]) => weight + (present.has(id) ? PRESENT : 0);
    const heaviest = [...principals.weight].filter(([id]) => id.length === 2 && id !== 'EU').sort((a, b) => rank(b) - rank(a)).slice(0, counted).map(([id]) => id);
    if (heaviest.length === counted) return { ids: heaviest, named: named.length };
  }
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
  if (pair.length === 2 && clause.cues.some((cue) => cue.marker === 'both')) return { ids: unique([...pair, ...chosen]), named: named.length };
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
/** "The three countries", "the four heads of state": how many the clause speaks of; 0 where it counts none. */
function countedIn({ tokens: { lower } }: Document, clause: Clause): number {
  for (let i = clause.first + 1; i + 1 < clause.last; i++) {
    const n = COUNTS.indexOf(lower[i]!);
    if (n > 0 && (lower[i - 1] === 'the' || lower[i - 1] === 'all') && (COUNTED.has(lower[i + 1]!) || COUNTED.has(lower[i + 2] ?? ''))) return n;
  }
  return 0;
}
/** A state whose minister or president is named is there before one that is only spoken of. */
const PRESENT = 100;
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const COUNTED = new Set(['countries', 'nations', 'states', 'leaders', 'presidents', 'ministers', 'governments', 'sides', 'heads', 'parties', 'neighbours', 'neighbors']);
const STRONG_BOTH = new Set(['sides', 'countries', 'nations', 'parties', 'leaders', 'presidents', 'ministers', 'governments', 'states', 'two']);

const MEMBERS = new Set(['country', 'countries', 'member', 'members', 'nation', 'nations', 'state', 'states']);

/** A body that is only quoted, "United Nations' database", or one of whose members is meant, "the first EU country". */
const cites = (doc: Document, mention: Named): boolean => (mention.id === 'EU' && MEMBERS.has(doc.tokens.lower[mention.last] ?? '') && doc.tokens.lower[mention.last] !== 'countries') || mention.id === 'UN' && /^(database|data|figures|report|estimates|agency|resolution|general|security|charter|comtrade|secretary)$/.test(doc.tokens.lower[mention.last + (doc.tokens.lower[mention.last] === "'" || doc.tokens.lower[mention.last] === "'s" ? 1 : 0)] ?? '');
