import { countryLexicon } from '../../gazetteer/countries/lexicon.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Candidate, Verdict } from './candidate.ts';
import { CURRENCIES, DISH_NOUNS, LANGUAGE_ADJECTIVES, LANGUAGE_NOUNS, LANGUAGE_VERBS, LANGUAGES, TOWN_BODIES, TOWN_NOUNS, TOWNS_IN_GEORGIA, US_STATES } from './traps.ts';
import { isCapitalWord, isGlued, isSign, opensSentence, wordAt, wordBefore } from './words.ts';

const no = (rule: string, why: string): Verdict => ({ id: null, rule: `countries/${rule}`, why });

/** What speaks against any candidate, whatever state it names: currencies, languages, dishes, towns named after it. Null: nothing. */
export function rejection(doc: Document, c: Candidate): Verdict | null {
  const next = wordAt(doc, c.last);
  if (c.phrase.form === 'abbreviation' && isSign(doc, c.last, '$') && isGlued(doc, c.last)) return no('currency', 'a sign of a currency');
  if (c.phrase.form === 'demonym' || c.phrase.form === 'abbreviation' || next === 'dollar' || next === 'dollars') {
    if (CURRENCIES.has(next)) return no('currency', `the currency, "${next}"`);
  }
  if (c.phrase.form === 'demonym') {
    // The noun of "Chinese, Japanese and Thai dishes".
    const noun = wordAt(doc, endOfList(doc, c.last, (at) => lengthOfDemonym(doc, at)));
    if (DISH_NOUNS.has(noun)) return no('dish', `a dish or its like, "${noun}"`);
    if (doc.tokens.raw[c.first] === 'Germán') return no('person', 'a given name');
    if (isNewspaper(doc, c)) return no('media', 'a newspaper of that name');
    const language = isLanguage(doc, c);
    if (language) return no('language', language);
  }
  if (c.phrase.form === 'name' && TOWN_NOUNS.has(next) && isCapitalWord(doc, c.last)) return no('town', 'a street or a house of that name');
  if (c.phrase.form === 'abbreviation' && isHighway(doc, c)) return no('highway', 'a numbered road');
  if (c.phrase.form !== 'demonym' && isTown(doc, c)) return no('town', 'a town of that name in a state or province');
  return null;
}

/** Token after the other members of a list from token `at` on; `lengthAt`: tokens of the member that begins at one, 0 where none does. */
function endOfList(doc: Document, at: number, lengthAt: (token: number) => number): number {
  const { tokens } = doc;
  let end = at;
  for (let steps = 0; steps < 8; steps++) {
    let next = end;
    while (next < end + 3 && LIST_SIGNS.has(tokens.lower[next] ?? '')) next++;
    const length = next === end || !isCapitalWord(doc, next) ? 0 : lengthAt(next);
    if (length === 0) break;
    end = next + length;
  }
  return end;
}

/** Tokens of the demonym that begins at token `at`; 0 where none does. */
function lengthOfDemonym(doc: Document, at: number): number {
  const found = countryLexicon().longestAt(doc.tokens, at);
  return found?.value.form === 'demonym' ? found.last - at : 0;
}

const AFTER_PAPER = new Set(['', 'that', 'newspaper', 'on', 'has', 'said', 'reported', 'and', 'in']);

/** "a poll in The Australian," with its article in capitals inside a sentence. */
function isNewspaper(doc: Document, c: Candidate): boolean {
  const the = c.first - 1;
  if (the < 1 || doc.tokens.raw[the] !== 'The' || opensSentence(doc, the) || doc.tokens.raw[c.first]!.endsWith('s')) return false;
  return AFTER_PAPER.has(wordAt(doc, c.last)) && !(doc.tokens.flags[the - 1]! & TokenFlag.punct);
}

/** Whether a body of a town follows: "Lebanon City Council". */
export const isTownBody = (doc: Document, c: Candidate): boolean =>
  c.phrase.form === 'name' && isCapitalWord(doc, c.last) && TOWN_BODIES.has(`${wordAt(doc, c.last)}-${wordAt(doc, c.last + 1)}`);

const AFTER_ROAD = new Set('near in at north south east west to between through was is and just outside'.split(' '));
const ROAD_WORDS = new Set(['on', 'along', 'off', 'of', 'near', 'and']);

/** "on U.S. 341" */
function isHighway(doc: Document, c: Candidate): boolean {
  if (c.phrase.id !== 'US' || !ROAD_WORDS.has(wordBefore(doc, c.first))) return false;
  const after = doc.tokens.flags[c.last + 1] ?? TokenFlag.punct;
  const roadGoesOn = (after & TokenFlag.punct) !== 0 || AFTER_ROAD.has(wordAt(doc, c.last + 1));
  return /^\d{1,3}$/.test(doc.tokens.raw[c.last] ?? '') && roadGoesOn && !isSign(doc, c.last + 1, '%') && !isSign(doc, c.last + 1, '-');
}

/** "Paris, Texas" and "Lebanon, Pa." */
export function isTown(doc: Document, c: Candidate): boolean {
  if (!isSign(doc, c.last, ',') || !isCapitalWord(doc, c.last + 1)) return false;
  const one = wordAt(doc, c.last + 1);
  if (one === 'georgia') return TOWNS_IN_GEORGIA.has(doc.tokens.lower[c.first]!);
  const two = US_STATES.has(`${one} ${wordAt(doc, c.last + 2)}`);
  if (!two && !US_STATES.has(one)) return false;
  const after = c.last + (two ? 3 : 2);
  // "Ind" and "Miss" are states with their dot, "OH" in capitals.
  const isShort = one.length <= 4 && !two && !SHORT_STATES.has(one);
  if (isShort && !isSign(doc, after, '.') && !(doc.tokens.flags[c.last + 1]! & (TokenFlag.allCaps | TokenFlag.dotted))) return false;
  if (c.phrase.form === 'capital') return doc.tokens.lower[c.first] !== 'washington' || isSign(doc, after, ',') || isSign(doc, after, '.');
  // "Mexico, Texas and California" is a list, and so is ", Mexico, Texas, …".
  return !isSign(doc, c.first - 1, ',') && wordAt(doc, after) !== 'and' && wordAt(doc, after) !== 'or';
}

const SHORT_STATES = new Set(['ohio', 'iowa', 'utah']);
const AFTER_LANGUAGE = new Set('and or on at with that as during when while but after before because for to by from in than who rather instead only not was were is are has'.split(' '));

/** Why a demonym is the name of a language here, or ''. */
function isLanguage(doc: Document, c: Candidate): string {
  const { tokens } = doc;
  const next = wordAt(doc, c.last);
  if (LANGUAGE_NOUNS.has(next)) return `a language, "${next}"`;
  if (isSign(doc, c.last, '-') && LANGUAGE_NOUNS.has(tokens.lower[c.last + 1] ?? '')) return 'a language, by the compound';
  const word = tokens.lower[c.first]!;
  if (c.last - c.first !== 1 || !LANGUAGES.has(word)) return '';
  const before = wordBefore(doc, c.first);
  if (before === 'little') return 'a language, "a little" of it';
  if (!standsAlone(doc, c.last) || isSign(doc, c.last, '-')) return '';
  if (LANGUAGE_VERBS.has(before) || LANGUAGE_ADJECTIVES.has(before)) return `a language, after "${before}"`;
  return followsLanguage(doc, c.first) ? 'a language in a list of languages' : '';
}

const LIST_SIGNS = new Set([',', 'and', 'or', 'both', 'as']);

/** Whether no noun follows at token `at`, other languages of a list passed over: "in Russian and Polish." against "in Russian and Polish towns". */
function standsAlone(doc: Document, at: number): boolean {
  const { tokens } = doc;
  const end = endOfList(doc, at, (token) => (lengthOfDemonym(doc, token) > 0 || LANGUAGES.has(tokens.lower[token]!) ? 1 : 0));
  if (end >= tokens.count || tokens.flags[end]! & (TokenFlag.punct | TokenFlag.line)) return true;
  return AFTER_LANGUAGE.has(wordAt(doc, end)) && wordAt(doc, end + 1) !== 'other';
}

/** "in Arabic, English and Russian": the word before the comma or the "and" is a language after such a verb, or one more of the list. */
function followsLanguage(doc: Document, i: number): boolean {
  const { lower } = doc.tokens;
  // Lists of more than eight are cut: the walk back must stay short.
  for (let at = i - 1, steps = 0; at > 0 && steps < 8; steps++) {
    while (at > 0 && LIST_SIGNS.has(lower[at]!)) at--;
    if (!LANGUAGES.has(lower[at]!)) return false;
    if (LANGUAGE_VERBS.has(wordBefore(doc, at))) return true;
    if (lower[at - 1] !== ',' && lower[at - 1] !== 'and' && lower[at - 1] !== 'or') return false;
    at--;
  }
  return false;
}
