import type { CountryMention } from '../../model/mention.ts';
import type { Document, Placed } from '../document.ts';

const BETWEEN_STATES = new Set([',', 'and', 'the', '&']);

/** The states of "Kenya, Uganda and Rwanda" from token `at` on, in their order; none where the list does not begin there. */
export function statesFrom(doc: Document, at: number, to: number): Placed<CountryMention>[] {
  const states: Placed<CountryMention>[] = [];
  for (let i = at; i < to; i++) {
    if (BETWEEN_STATES.has(doc.tokens.lower[i]!)) continue;
    const placed = doc.countries[doc.countryAt[i]!];
    if (!placed) break;
    states.push(placed);
    i = placed.last - 1;
  }
  return states;
}
