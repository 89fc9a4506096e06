import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { beforeName, isMoneyName } from './words.ts';

/** A state or bloc as the text names it: tokens, half-open. */
export type Where = { id: string; first: number; last: number };

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
export function isAfterLargest({ tokens: { lower } }: Document, first: number): boolean {
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
