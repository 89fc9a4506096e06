import { countryLexicon, type CountryPhrase } from '../../gazetteer/countries/lexicon.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { note, type Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isGlued } from './words.ts';

const isState = (phrase: CountryPhrase): boolean => phrase.id !== null;
const LETTERED = TokenFlag.capital | TokenFlag.word;

/** Every phrase of the gazetteer in the document, longest first at each place, none inside another. */
export function scan(doc: Document): Candidate[] {
  const lexicon = countryLexicon();
  const { tokens } = doc;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i]! & LETTERED) !== LETTERED) continue;
    let match = lexicon.longestAt(tokens, i);
    if (!match) continue;
    // "the Athens-Paris agreement" is no Paris agreement.
    if (!match.value.id && i > 0 && tokens.raw[i - 1] === '-' && isGlued(doc, i)) match = lexicon.longestAt(tokens, i, isState) ?? match;
    if (match.value.id) found.push({ first: i, last: match.last, phrase: match.value });
    else note(doc, i, match.last, 'countries/not-a-state', false, `holds a state's name and means something else (${match.value.trap})`);
    i = match.last - 1;
  }
  return found;
}
