import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { isAfterLargest, type Where } from './aside.ts';
import { isAfterTown, isRival } from './bystanders.ts';
import { factsOf, officialSpeaks } from './facts.ts';
import { regionAt } from './regions.ts';
import { beforeName } from './words.ts';

/**
 * A state or bloc as a clause names it, itself or by its official: tokens (half-open), whether it only says where, whether it
 * only says who told the news, and whether the words around it make it no party at all.
 */
export type Named = { id: string; first: number; last: number; place: boolean; official: boolean; teller: boolean; aside: boolean };

/** Words before a state's name that make it a place or an enemy, not a party. */
const PLACE_BEFORE = new Set(['in', 'at', 'near', 'outside', 'across', 'throughout', 'inside', 'around', 'against', 'over', 'despite', 'amid']);
const TOWNS = new Set(['city', 'town', 'port', 'capital', 'resort', 'suburb']);
const AND = new Set(['and', 'or', '&']);

/** Every state and bloc that a stretch of tokens names, in order. */
export function namedIn(doc: Document, first: number, last: number): Named[] {
  const found: Named[] = [];
  for (let i = first; i < last; ) {
    const country = doc.countryAt[i]!;
    const official = doc.officialAt[i]!;
    if (country >= 0) {
      const placed = doc.countries[country]!;
      const mention = { id: placed.mention.entity.id, first: placed.first, last: placed.last };
      const previous = found.at(-1);
      const joined = previous !== undefined && AND.has(doc.tokens.lower[beforeName(doc.tokens.lower, mention.first)] ?? '') && mention.first - previous.last <= 2;
      const facts = factsOf(doc, country);
      found.push({ ...mention, official: false, place: facts.dateline || isPlace(doc, mention, found.at(-1)), teller: facts.speaks || tells(doc, mention, last), aside: facts.aside || (joined && previous.aside && isAfterLargest(doc, previous.first)) });
      i = Math.max(placed.last, i + 1);
    } else if (official >= 0) {
      const placed = doc.officials[official]!;
      const id = placed.mention.entity.country;
      const mention = { id: id ?? '', first: placed.first, last: placed.last };
      if (id) found.push({ ...mention, place: false, official: true, teller: officialSpeaks(doc, official) || tells(doc, mention, last), aside: false });
      i = Math.max(placed.last, i + 1);
    } else {
      for (const id of regionAt(doc.tokens, i) ?? []) found.push({ id, first: i, last: i + 2, place: false, official: false, teller: false, aside: false });
      i++;
    }
  }
  return found;
}

function isPlace(doc: Document, { first, last }: Where, previous: Named | undefined): boolean {
  const { lower, raw } = doc.tokens;
  const before = beforeName(lower, first);
  if (isRival(doc, before, last) || isAfterTown(doc, first, last)) return true;
  if (lower[before] === 'to' && lower[before - 1] === 'according') return true;
  if (lower[before] === 'of' && TOWNS.has(lower[before - 1] ?? '')) return true;
  // "Under the G20 initiative": a bloc whose rules it follows.
  if (lower[before] === 'under' && isBloc(doc, first) && RULES.has(lower[last] ?? '')) return true;
  const owns = raw[last] === "'s" || raw[last] === '’s';
  // "in Iraq and Oman": the second is as much a place as the first.
  if (previous?.place && !owns && AND.has(lower[before]!) && previous.last === before && !factsOf(doc, doc.countryAt[previous.first]!).dateline) return true;
  if (before < 0 || !PLACE_BEFORE.has(lower[before]!)) return false;
  return !owns;
}

const RULES = new Set(['initiative', 'framework', 'debt', 'umbrella', 'programme', 'program', 'rules']);
const isBloc = (doc: Document, first: number): boolean => (doc.countries[doc.countryAt[first] ?? -1]?.mention.entity.id.length ?? 0) > 2;

const TELLS = new Set(['said', 'says', 'announced', 'told', 'added', 'noted', 'stressed', 'reported', 'revealed', 'stated', 'explained', 'confirmed', 'disclosed', 'declared', 'hailed', 'praised', 'welcomed', 'congratulated', 'thanked', 'wrote', 'tweeted', 'recalled', 'claimed', 'reports']);
const DAYS = new Set(['on', 'in', 'at', 'yesterday', 'today', 'earlier', 'late', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
/** Most words of a title, a name and the day between a state and its verb of telling. */
const MOST_TO_VERB = 9;

function tells(doc: Document, { last }: Where, end: number): boolean {
  const { lower, raw, flags } = doc.tokens;
  for (let i = last; i < end && i < last + MOST_TO_VERB; i++) {
    // "Announced a loan" does something; "announced that …" and "…, the minister announced." only tell.
    if (TELLS.has(lower[i]!)) return lower[i] !== 'announced' || i + 1 >= end || lower[i + 1] === 'that' || (flags[i + 1]! & TokenFlag.punct) !== 0 || DAYS.has(lower[i + 1]!);
    if (raw[i] === ',' || AND.has(lower[i]!) || doc.countryAt[i]! >= 0) return false;
  }
  return false;
}
