import type { CountryPhrase } from '../../gazetteer/countries/lexicon.ts';

/** How sure a mark is, 0 to 1: measured on articles, a question of context costs most. */
export function confidenceOf(phrase: CountryPhrase): number {
  const plain = { name: 0.99, abbreviation: 0.98, demonym: 0.97, capital: 0.95 }[phrase.form];
  return phrase.context ? plain - 0.09 : plain;
}
