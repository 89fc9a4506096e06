import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';

/** What one has with a rival: "tensions with Turkey", "pressure from Australia". */
const RIVALRY = new Set('tension tensions standoff stand-off dispute disputes row war conflict rivalry spat feud threat threats pressure concern concerns fears aggression invasion fight confrontation competition rivalries hostility hostilities'.split(' '));
/** Who brings others together is no party to what they agree. */
const MEDIATES = new Set(['mediation', 'mediating', 'mediated', '-mediated', 'brokering', 'mediator', 'mediators']);
const TO_RIVAL = new Set(['with', 'from', 'of', 'between', 'by']);
const FACING = new Set(['counter', 'countering', 'deter', 'deterring', 'contain', 'containing', 'isolate', 'rival', 'rivals', 'mediator', 'mediators']);
/** What may stand between the word of rivalry and the rival. */
const NEARBY = new Set(['neighboring', 'neighbouring', 'nearby']);
const IN_TOWN = new Set(['in', 'at', 'near', 'outside', 'from', 'around']);

/** Whether a state that ends at `last`, the word `before` it, is a rival or bystander: "tension with neighbouring Turkey", "to counter China". */
export function isRival(doc: Document, before: number, last: number): boolean {
  const { lower, raw } = doc.tokens;
  if (MEDIATES.has(lower[last] ?? '') || (raw[last] === '-' && /^(mediated|brokered)$/.test(lower[last + 1] ?? ''))) return true;
  if (before <= 0) return false;
  if (FACING.has(lower[before]!)) return true;
  const at = NEARBY.has(lower[before]!) ? before - 1 : before;
  return TO_RIVAL.has(lower[at] ?? '') && RIVALRY.has(lower[at - 1] ?? '');
}

/** "In Marrakech, Morocco, …": the state of a town. */
export function isAfterTown({ tokens: { raw, lower, flags }, countryAt, officialAt, sentences, sentenceOf }: Document, first: number, last: number): boolean {
  if (raw[first - 1] !== ',' || !(raw[last] === ',' || raw[last] === '–' || raw[last] === '—' || raw[last] === '-' || raw[last] === '.')) return false;
  let town = first - 2;
  if (town < 0 || countryAt[town]! >= 0 || officialAt[town]! >= 0 || !(flags[town]! & TokenFlag.capital)) return false;
  while (town > 0 && town > first - 5 && flags[town - 1]! & TokenFlag.capital && sentenceOf[town - 1] === sentenceOf[first]) town--;
  return town === sentences[sentenceOf[first]!]!.first || IN_TOWN.has(lower[town - 1] ?? '');
}
