import { opensSentence, wordAt } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

const OBJECTS = new Set('the your a an off up it them with until each any my his her its their this that these those our'.split(' '));

/** "Polish the table" against "Polish farmers". */
export const judgeVerb: Judge = (c, evidence) => {
  const next = wordAt(evidence.doc, c.last);
  const unsure = opensSentence(evidence.doc, c.first) || evidence.inHeadline(c.first);
  if (unsure && OBJECTS.has(next)) return no('context-verb', `the verb, before "${next}"`);
  return yes(c.phrase.id!, 'demonym', 'an adjective or a language');
};
