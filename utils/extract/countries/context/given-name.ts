import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { CALENDAR, GIVEN_NAMES, NOT_SURNAMES } from '../given-names.ts';
import { isCapitalWord, isSign, opensSentence, wordAt, wordBefore } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

/** Names that people bear often; the others on the list of `AMBIGUOUS` need a sign that a person is meant. */
const OFTEN = new Set(['jordan', 'chad', 'holland', 'paris', 'sofia', 'santiago']);
/** What is said or done right after a person's full name, folded. */
const PERSON_VERBS = new Set('said says told tells added who whose scored plays played starred stars sang hit'.split(' '));
/** Words before a place, folded. */
const PLACE_PREPOSITIONS = new Set('in to from across throughout outside inside into within via neighbouring neighboring between against with towards toward near'.split(' '));

/** Jordan, Chad, Israel: a state, or a person of that name; "Jordan" alone is the person where the article has met one. */
export const judgeGivenName: Judge = (c, evidence) => {
  const { doc } = evidence;
  const word = doc.tokens.lower[c.first]!;
  const person = `person:${word}`;
  if (isGivenName(c, evidence) || isSurname(c, evidence)) {
    evidence.memory.set(person, (evidence.memory.get(person) ?? 0) + 1);
    return no('context-person', 'a name of a person');
  }
  const met = evidence.memory.get(person) ?? 0;
  if (met > 0 && evidence.plain(c.phrase.id!) === 0 && !PLACE_PREPOSITIONS.has(wordBefore(doc, c.first))) {
    return no('context-person', 'a person of that name is in the article, and nothing else of the state');
  }
  return yes(c.phrase.id!, c.phrase.form === 'capital' ? 'capital' : 'name', 'no person of that name near');
};

/** "Jordan Murray", "Israel Katz". */
function isGivenName(c: Candidate, evidence: Evidence): boolean {
  const { doc } = evidence;
  const next = c.last;
  if (c.last - c.first !== 1 || !isCapitalWord(doc, next) || !wordAt(doc, next)) return false;
  const surname = doc.tokens.lower[next]!;
  if (NOT_SURNAMES.has(surname) || doc.countryAt[next] !== -1 || evidence.isCandidate(next)) return false;
  if (evidence.inHeadline(c.first)) return evidence.memory.has(`pair:${doc.tokens.lower[c.first]} ${surname}`);
  const after = wordAt(doc, next + 1);
  const signed = PERSON_VERBS.has(after) || doc.tokens.lower[next + 1] === "'s" || (isSign(doc, next + 1, ',') && /^\d/.test(doc.tokens.raw[next + 2] ?? ''));
  const capitalsRun = isCapitalWord(doc, next + 1) && wordAt(doc, next + 1) !== '';
  if (!OFTEN.has(doc.tokens.lower[c.first]!) && !signed) return false;
  // "Jordan Investment Promotion Agency" and the like: a run of capitals is a body, two words are a name.
  if (capitalsRun && !signed && NOT_SURNAMES.has(after)) return false;
  evidence.memory.set(`pair:${doc.tokens.lower[c.first]} ${surname}`, 1);
  return true;
}

/** "Michael Jordan", "the actor Tom Holland". */
function isSurname(c: Candidate, evidence: Evidence): boolean {
  const { doc } = evidence;
  const before = wordBefore(doc, c.first);
  if (!before || !isCapitalWord(doc, c.first - 1)) return false;
  if (GIVEN_NAMES.has(before)) return true;
  const often = OFTEN.has(doc.tokens.lower[c.first]!) && c.phrase.form === 'name';
  if (!often || evidence.inHeadline(c.first) || evidence.inCapitals(c.first) || CALENDAR.has(before) || evidence.isCandidate(c.first - 1)) return false;
  return !opensSentence(doc, c.first - 1) && doc.tokens.raw[c.first - 1]!.length > 2;
}
