import type { Tokens } from '../../text/tokens.ts';

/** Groups of states that the news names by one word and that have no id of their own, by that word, folded. */
const REGIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['baltic', ['EE', 'LV', 'LT']],
  ['visegrad', ['CZ', 'HU', 'PL', 'SK']],
  ['benelux', ['BE', 'NL', 'LU']],
]);
/** What follows the word where its governments are meant: "Baltic states", not "Baltic Sea". */
const GOVERNED = new Set(['states', 'countries', 'nations', 'republics', 'presidents', 'leaders', 'ministers', 'prime', 'foreign', 'defence', 'defense', 'four', 'group', 'governments', 'trio']);

/** Ids of the states that a token names together ("the *Baltic* states"), or null. */
export function regionAt({ lower }: Tokens, i: number): readonly string[] | null {
  const ids = REGIONS.get(lower[i]!);
  return ids !== undefined && GOVERNED.has(lower[i + 1] ?? '') ? ids : null;
}
