import type { CountryPhrase } from '../../gazetteer/countries/lexicon.ts';

/** A phrase of the gazetteer found in a document: the tokens `first` to `last`, half-open. */
export type Candidate = { first: number; last: number; phrase: CountryPhrase };

/** What a rule makes of a candidate: the state or bloc meant (null: none), its own name, and why. */
export type Verdict = { id: string | null; rule: string; why: string };
