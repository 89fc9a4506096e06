import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { isAfterTown, isRival } from './bystanders.ts';
import { isInDateline } from './dateline.ts';
import { regionAt } from './regions.ts';
import { onlySpeaks } from './speakers.ts';
import { beforeName, isMoneyName } from './words.ts';

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
      found.push({ ...mention, official: false, place: isPlace(doc, mention, found.at(-1)), teller: tells(doc, mention, last) || onlySpeaks(doc, mention.first, mention.last), aside: isAside(doc, mention) || (joined && previous.aside && isAfterLargest(doc, previous.first)) });
      i = Math.max(placed.last, i + 1);
    } else if (official >= 0) {
      const placed = doc.officials[official]!;
      const id = placed.mention.entity.country;
      const mention = { id: id ?? '', first: placed.first, last: placed.last };
      if (id) found.push({ ...mention, place: false, official: true, teller: tells(doc, mention, last) || onlySpeaks(doc, mention.first, mention.last), aside: false });
      i = Math.max(placed.last, i + 1);
    } else {
      for (const id of regionAt(doc.tokens, i) ?? []) found.push({ id, first: i, last: i + 2, place: false, official: false, teller: false, aside: false });
      i++;
    }
  }
  return found;
}

type Where = Pick<Named, 'id' | 'first' | 'last'>;

function isPlace(doc: Document, { first, last }: Where, previous: Named | undefined): boolean {
  const { lower, raw } = doc.tokens;
  if (isInDateline(doc, first)) return true;
  const before = beforeName(lower, first);
  if (isRival(doc, before, last) || isAfterTown(doc, first, last)) return true;
  if (lower[before] === 'to' && lower[before - 1] === 'according') return true;
  if (lower[before] === 'of' && TOWNS.has(lower[before - 1] ?? '')) return true;
  const owns = raw[last] === "'s" || raw[last] === '’s';
  // "in Iraq and Oman": the second is as much a place as the first.
  if (previous?.place && !owns && AND.has(lower[before]!) && previous.last === before && !isInDateline(doc, previous.first)) return true;
  if (before < 0 || !PLACE_BEFORE.has(lower[before]!)) return false;
  return !owns;
}

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

/** Words after a state that make it an enemy, a market or a venue: "Russia's invasion", "the Ukraine war". */
const TROUBLES = new Set(['war', 'invasion', 'aggression', 'blockade', 'conflict', 'crisis', 'earthquake', 'occupation', 'attack', 'attacks', 'sanctions']);
const BEFORE_TROUBLED = new Set(['invasion', 'war', 'conflict', 'attack', 'attacks', 'sanctions', 'aggression', 'crisis']);
const OF_ON = new Set(['of', 'on', 'in', 'against', 'with', 'between']);
const VENUES = /^(database|data|figures|report|estimates|agency|resolution|resolutions|general|security|charter|comtrade|secretary|headquarters|convention)$/;
const BODIES = new Set(['group', 'forum', 'summit', 'conference', 'committee', 'facility', 'council', 'club', 'week', 'expo', 'fair', 'university', 'times', 'post', 'daily']);
/** One of a bloc's members is meant: "the first EU country". */
const MEMBERS = new Set(['country', 'member', 'members', 'nation', 'nations', 'state', 'states']);
const LIKENESS = new Set(['like', 'unlike']);

const LED = new Set(['led', 'backed', 'based', 'sponsored', 'allied', 'occupied']);
const WITNESS = new Set(['participation', 'presence', 'attendance']);
const ENEMY_BEFORE = new Set(['against', 'despite', 'amid']);
const LARGEST = new Set(['largest', 'biggest', 'second', 'third', 'fourth', 'partner', 'partners', 'supplier', 'exporter', 'importer', 'country', 'state']);
const MOST_TO_LARGEST = 6;

/** "Its third-largest partner after the United States and China": only ranked beside it. */
function isAfterLargest({ tokens: { lower } }: Document, first: number): boolean {
  const before = beforeName(lower, first);
  if (lower[before] !== 'after' && lower[before] !== 'behind') return false;
  for (let i = before - 1; i >= 0 && i >= before - MOST_TO_LARGEST; i--) if (LARGEST.has(lower[i]!)) return true;
  return false;
}

/** A state that the words around it make no party: a war, a venue, the name of some body, a likeness. */
export function isAside(doc: Document, { id, first, last }: Where): boolean {
  const { lower, raw, flags } = doc.tokens;
  const after = raw[last] === "'s" || raw[last] === '’s' || raw[last] === "'" || raw[last] === '’' ? last + 1 : last;
  if (id === 'EU' && MEMBERS.has(lower[last] ?? '')) return true;
  if (id === 'UN' && VENUES.test(lower[after] ?? '')) return true;
  if (TROUBLES.has(lower[after] ?? '') && id !== 'UN') return true;
  // "The Russia-Ukraine war"
  if ((raw[last] === '-' || raw[last] === '–') && TROUBLES.has(lower[last + 2] ?? '')) return true;
  const before = beforeName(lower, first);
  if (OF_ON.has(lower[before] ?? '') && BEFORE_TROUBLED.has(lower[before - 1] ?? '')) return true;
  if (ENEMY_BEFORE.has(lower[before] ?? '') || isAfterLargest(doc, first)) return true;
  if (lower[before] === 'from' && (lower[before - 1] === 'away' || lower[before - 1] === 'apart')) return true;
  // "The US-led alliance", "in the presence of the French president"
  if (raw[last] === '-' && LED.has(lower[last + 1] ?? '')) return true;
  if (lower[before] === 'of' && WITNESS.has(lower[before - 1] ?? '')) return true;
  // "US$ 4 billion", "150 million US dollars"
  if (id === 'US' && (isMoneyName(doc.tokens, id, first, last) || lower[last] === 'dollars' || lower[last] === 'dollar')) return true;
  if (LIKENESS.has(lower[before] ?? '') || (lower[before] === 'to' && lower[before - 1] === 'similar')) return true;
  for (let i = last; i < last + 4 && i < doc.tokens.count && flags[i]! & TokenFlag.capital; i++) {
    if (BODIES.has(lower[i]!)) return id.length === 2 && id !== 'EU';
  }
  return false;
}
