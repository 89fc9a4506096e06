import { isCapitalWord, wordAt, wordBefore } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

/** "the Emirates" against the airline and what it sponsors. */
export const judgeEmirates: Judge = (c, evidence) => {
  const { doc } = evidence;
  const named = wordAt(doc, c.last) !== '' && isCapitalWord(doc, c.last);
  if (wordBefore(doc, c.first) !== 'the' || named || evidence.plain('AE') === 0) return no('context-brand', 'the airline or what it sponsors');
  return yes('AE', 'name', 'the state, named in full elsewhere');
};
