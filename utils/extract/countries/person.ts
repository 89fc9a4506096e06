import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { CALENDAR, GIVEN_NAMES, NOT_SURNAMES, PERSON_TITLES, PERSON_VERBS, WORDLIKE_NAMES } from './given-names.ts';
import { isCapitalWord, isSign, opensSentence, wordAt, wordBefore } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of states that people bear often: a capital word after them is a surname unless it begins the name of a body. */
const OFTEN = set('jordan chad holland georgia santiago sofia');
/** Names of states that people bear now and then: so too, where nothing else in the article speaks of the state. */
const SOMETIMES = set('india kenya jamaica israel cuba ireland america');
/** Names that people bear, but capitals or states first: a person needs a sign. */
const RARELY = set('paris china cyprus trinidad brazil egypt london berlin lima rome vienna cairo havana dublin lisbon damascus riga');
/** Words right before a place, folded. */
const PLACE_WORDS = set('the in to from across throughout outside inside into within via neighbouring neighboring between against with towards toward near for of northern southern eastern western');
/** Those of them that hardly stand before a person, folded. */
const FIRM_PLACE_WORDS = set('in to from across throughout outside inside into within via neighbouring neighboring northern southern eastern western');
/** Words with a capital before a state's name that make no person of it, folded. */
const NOT_GIVEN = set('team miss mister visit upper lower northern southern eastern western central north south east west mainland greater new old modern communist socialist soviet nazi imperial neighboring neighbouring the with in of from for to and as but while when after before if both today meanwhile');
/** What only a state does or has, right after its name, folded. */
const STATE_NOUNS = set('and has is will would king government border prime foreign ambassador');

/** Nouns for one person of a people that are family names too, folded: "Carolyn Turk". */
const PERSON_NOUNS = set('turk swede dane finn pole');
/** Words with a capital before such a noun that say which of the people, folded. */
const KINDS = set('meskhetian ahiska cypriot anatolian sunni shia alevi muslim christian jewish ethnic young');

const sentenceAllows = (evidence: Evidence, i: number): boolean => !evidence.inHeadline(i) && !evidence.inCapitals(i);

/** Whether the name of a state, a capital or a people is a person's here, given name or surname; remembers those that it meets. */
export function isPartOfPerson(c: Candidate, evidence: Evidence): boolean {
  const { doc } = evidence;
  if (c.last - c.first !== 1 || c.phrase.form === 'abbreviation') return false;
  const word = doc.tokens.lower[c.first]!;
  if (!sentenceAllows(evidence, c.first)) {
    const before = wordBefore(doc, c.first);
    if (OFTEN.has(word) && (GIVEN_NAMES.has(before) || (before === 'by' && isCapitalWord(doc, c.last) && !NOT_SURNAMES.has(wordAt(doc, c.last))))) return true;
    return evidence.persons.has(`${word} ${wordAt(doc, c.last)}`) || evidence.persons.has(`${before} ${word}`);
  }
  if (isGivenName(c, word, evidence)) return remember(evidence, SOMETIMES.has(word) ? '' : word, `${word} ${wordAt(doc, c.last)}`);
  if (isAfterInitial(doc, c.first)) return remember(evidence, word, '');
  if (isSurname(c, word, evidence)) return remember(evidence, word, `${wordBefore(doc, c.first)} ${word}`);
  return false;
}

/** Whether a name that stands alone is a person whom the article has met, or one of a name so common that the state needs a sign. */
export function isLonePerson(c: Candidate, evidence: Evidence): boolean {
  const { doc } = evidence;
  if (c.last - c.first !== 1 || c.phrase.form !== 'name') return false;
  const word = doc.tokens.lower[c.first]!;
  const met = evidence.persons.has(word);
  if (!met && word !== 'jordan' && word !== 'chad') return false;
  if (evidence.hasOtherForm(c.phrase.id!, word)) return met && PERSON_VERBS.has(wordAt(doc, c.last));
  if (isListed(c, evidence)) return false;
  const before = wordBefore(doc, c.first);
  // Where the article names other states, "to Jordan" is the state even beside a Mr Jordan.
  if (met) return evidence.otherStates(c.phrase.id!) === 0 || !FIRM_PLACE_WORDS.has(before);
  if (PLACE_WORDS.has(before)) return false;
  const next = wordAt(doc, c.last);
  const isBody = NOT_SURNAMES.has(next) && isCapitalWord(doc, c.last);
  if (isBody || STATE_NOUNS.has(next) || doc.tokens.lower[c.last] === "'s") return false;
  return evidence.otherStates(c.phrase.id!) === 0 && sentenceAllows(evidence, c.first);
}

function remember(evidence: Evidence, word: string, pair: string): true {
  evidence.persons.add(word).add(pair);
  return true;
}

const JOINTS = set(', and or & /');

/** "Jordan, Lebanon or Syria": a state on its other side of a comma or an "and". */
const isListed = ({ first, last }: Candidate, evidence: Evidence): boolean => {
  const { lower } = evidence.doc.tokens;
  return (JOINTS.has(lower[last] ?? '') && evidence.isCandidate(last + 1)) || (JOINTS.has(lower[first - 1] ?? '') && evidence.isCandidate(first - 2));
};

/** "Michael B. Jordan" */
function isAfterInitial(doc: Document, first: number): boolean {
  const { raw } = doc.tokens;
  return isSign(doc, first - 1, '.') && /^\p{Lu}$/u.test(raw[first - 2] ?? '') && isCapitalWord(doc, first - 3) && wordBefore(doc, first - 2) !== '' && raw[first - 3]!.length > 1;
}

/** ", 41," and ", 41." after a name. */
const hasAge = (c: Candidate, evidence: Evidence, at: number): boolean =>
  isSign(evidence.doc, at, ',') && /^\d\d$/.test(evidence.doc.tokens.raw[at + 1] ?? '') && !/^\d/.test(evidence.doc.tokens.raw[at + 2] ?? '');

/** "Jordan Murray", "Israel Katz". */
function isGivenName(c: Candidate, word: string, evidence: Evidence): boolean {
  const { doc } = evidence;
  const next = c.last;
  const often = OFTEN.has(word), sometimes = SOMETIMES.has(word);
  if (!often && !sometimes && !RARELY.has(word)) return false;
  if (!wordAt(doc, next) || !isCapitalWord(doc, next)) return false;
  const surname = doc.tokens.lower[next]!;
  if (evidence.isCandidate(next) && !RARELY.has(surname) && !OFTEN.has(surname)) return false;
  if (NOT_SURNAMES.has(surname)) return false;
  const after = wordAt(doc, next + 1);
  const signed = isIntroduced(doc, c.first) || PERSON_VERBS.has(after) || hasAge(c, evidence, next + 1);
  if (signed) return true;
  if (isBody(doc, next + 1) || evidence.isCommonWord(surname) || doc.tokens.flags[next]! & TokenFlag.allCaps) return false;
  const goesOn = after !== '' && isCapitalWord(doc, next + 1);
  const ofState = evidence.hasOtherForm(c.phrase.id!, word);
  if (often) return c.phrase.form === 'capital' || !ofState;
  return sometimes && !goesOn && !ofState && !evidence.isPlaced(word);
}

/** "Foreign Minister Israel Katz", "the prosecutor, Paris Delacourt", "her daughter India". */
function isIntroduced(doc: Document, first: number): boolean {
  const at = isSign(doc, first - 1, ',') ? first - 1 : first;
  return PERSON_TITLES.has(wordBefore(doc, at));
}

/** A body's name goes on in capitals, longer than a person's: "Jordan Renewable Forests Initiative". Looks four words ahead. */
function isBody(doc: Document, from: number): boolean {
  let i = from;
  for (; i < from + 4 && wordAt(doc, i) !== '' && isCapitalWord(doc, i); i++) if (NOT_SURNAMES.has(wordAt(doc, i))) return true;
  return i - from >= 2;
}

/** "Michael Jordan", "the actor Tom Holland". */
function isSurname(c: Candidate, word: string, evidence: Evidence): boolean {
  const { doc } = evidence;
  const before = wordBefore(doc, c.first);
  if (!before || !isCapitalWord(doc, c.first - 1) || evidence.isCandidate(c.first - 1)) return false;
  const opens = opensSentence(doc, c.first - 1);
  if (GIVEN_NAMES.has(before)) return !opens || !WORDLIKE_NAMES.has(before) || PERSON_VERBS.has(wordAt(doc, c.last));
  if (PERSON_NOUNS.has(word) && !KINDS.has(before) && !NOT_GIVEN.has(before)) return !opens || evidence.persons.has(`${before} ${word}`) || PERSON_VERBS.has(wordAt(doc, c.last));
  if (c.phrase.form !== 'demonym' && hasAge(c, evidence, c.last)) return true;
  if (opens || CALENDAR.has(before) || NOT_GIVEN.has(before) || NOT_SURNAMES.has(before) || doc.tokens.raw[c.first - 1]!.length < 3) return false;
  if (c.phrase.form === 'demonym' || evidence.hasOtherForm(c.phrase.id!, word) || evidence.isPlaced(word)) return false;
  return OFTEN.has(word) || PERSON_VERBS.has(wordAt(doc, c.last));
}
