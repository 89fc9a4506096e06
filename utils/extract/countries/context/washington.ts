import { GIVEN_NAMES } from '../given-names.ts';
import { isCapitalWord, isSign, wordBefore } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

/** Places in the American state, folded. */
const IN_THE_STATE = new Set('seattle spokane tacoma bellevue olympia everett vancouver yakima redmond bellingham kirkland renton snohomish'.split(' '));

/** Washington: the capital, unless a person or the state of that name is meant. */
export const judgeWashington: Judge = (c, evidence) => {
  const { doc } = evidence;
  const before = wordBefore(doc, c.first);
  if (GIVEN_NAMES.has(before) && isCapitalWord(doc, c.first - 1)) return no('context-person', 'a surname');
  if (isSign(doc, c.first - 1, ',') && IN_THE_STATE.has(doc.tokens.lower[c.first - 2] ?? '')) return no('town', 'the American state');
  return yes(c.phrase.id!, 'capital', 'the capital');
};
