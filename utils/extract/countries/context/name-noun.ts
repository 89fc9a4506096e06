import { GIVEN_NAMES, PERSON_VERBS, WORDLIKE_NAMES } from '../given-names.ts';
import { isCapitalWord, opensSentence, wordAt, wordBefore } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

/** Nouns for a person that are given names and surnames too: they need their state in the article, or an article before them. */
const NAMES = new Set(['finn', 'dane', 'lao']);
/** What a pole is for, folded. */
const STICKS = new Set('trekking hiking ski tent fishing totem utility telephone power flag light curtain vaulting'.split(' '));
const DETERMINERS = new Set(['the', 'a', 'an', 'fellow', 'young', 'veteran']);

/** "Dawn French" and "Huck Finn" against "the French" and "the Finn". */
export const judgeNameNoun: Judge = (c, evidence) => {
  const { doc } = evidence;
  const before = wordBefore(doc, c.first);
  const named = GIVEN_NAMES.has(before) && isCapitalWord(doc, c.first - 1) && (!WORDLIKE_NAMES.has(before) || !opensSentence(doc, c.first - 1) || PERSON_VERBS.has(wordAt(doc, c.last)));
  if (named && !evidence.inHeadline(c.first)) return no('context-person', 'a surname');
  const id = c.phrase.id!;
  if (STICKS.has(before)) return no('context-thing', `a stick: "${before}" comes before`);
  if (NAMES.has(doc.tokens.lower[c.first]!) && evidence.plain(id) === 0 && !DETERMINERS.has(before)) return no('context-person', 'a name, with nothing of the state in the article');
  return yes(id, c.phrase.form, 'no given name before it');
};
