import type { Document } from '../document.ts';

type PlacedState = Document['countries'][number];

const BETWEEN_STATES = new Set([',', 'and', 'the', '&']);

/** The states of "Kenya, Uganda and Rwanda" from token `at` on, in their order; none where the list does not begin there. */
export function statesFrom(doc: Document, at: number, to: number): PlacedState[] {
  const states: PlacedState[] = [];
  for (let i = at; i < to; i++) {
    if (BETWEEN_STATES.has(doc.tokens.lower[i]!)) continue;
    const placed = doc.countries[doc.countryAt[i]!];
    if (!placed) break;
    states.push(placed);
    i = placed.last - 1;
  }
  return states;
}
