import { isCapitalWord, wordAt, wordBefore } from '../words.ts';
import { NOT_SURNAMES } from '../given-names.ts';
import { no, yes, type Judge } from './rule.ts';

/** Nouns for a person that are given names and surnames too: they need their state in the article, or an article before them. */
const NAMES = new Set(['finn', 'dane']);
const DETERMINERS = new Set(['the', 'a', 'an', 'fellow', 'young', 'veteran']);
/** What a pole is for, folded. */
const STICKS = new Set('trekking hiking ski tent fishing totem utility telephone power flag light curtain vaulting'.split(' '));

/** "Huck Finn" against "the Finn", "trekking poles" against "the Poles", "Mr Lao" against "Lao officials". */
export const judgeNameNoun: Judge = (c, evidence) => {
  const { doc } = evidence;
  const before = wordBefore(doc, c.first), next = wordAt(doc, c.last);
  const id = c.phrase.id!;
  if (STICKS.has(before)) return no('context-thing', `a stick: "${before}" comes before`);
  if (evidence.plain(id) === 0 && !DETERMINERS.has(before)) {
    const word = doc.tokens.lower[c.first]!;
    const bare = next === '' || (isCapitalWord(doc, c.last) && !NOT_SURNAMES.has(next)) || isCapitalWord(doc, c.first - 1);
    if (NAMES.has(word) || (word === 'lao' && bare)) return no('context-person', 'a name, with nothing of the state in the article');
  }
  return yes(id, c.phrase.form, 'nothing speaks against it');
};
