import { wordAt, wordBefore } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

/** Words that take a pronoun after them, folded; only asked in a line of capitals. */
const BEFORE = new Set('join tell about contact follow for with of to let give help ask show visit call email support among between remind make told gave leave leaves meet bring brings send teach teaches'.split(' '));
const NOUNS_FOLLOW = new Set('president secretary troops military forces dollar officials senate congress envoy ambassador embassy army navy marines tariffs sanctions economy stocks elections election supreme court house senator senators visa government trade dollars soldiers treasury fed'.split(' '));

/** "US" in a line of capitals may be the pronoun. */
export const judgePronoun: Judge = (c, evidence) => {
  const { doc } = evidence;
  const id = c.phrase.id!;
  if (!evidence.inCapitals(c.first)) return yes(id, 'abbreviation', 'written in capitals');
  const before = wordBefore(doc, c.first), next = wordAt(doc, c.last);
  if (BEFORE.has(before) && !NOUNS_FOLLOW.has(next) && evidence.plain(id) === 0) return no('context-pronoun', `the pronoun, after "${before}" in a line of capitals`);
  return yes(id, 'abbreviation', 'a line of capitals, but no pronoun stands so');
};
