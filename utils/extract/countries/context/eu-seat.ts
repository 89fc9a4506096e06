import { isCapitalWord, wordAt, wordBefore } from '../words.ts';
import { yes, type Judge } from './rule.ts';

const PLACE = new Set('in at to from near outside around into leaving visited visiting visit'.split(' '));
const ACTS = new Set('said says has had is was wants wanted will would could should must may might insists insisted argues warned warns proposed proposes agreed hopes fears believes demands demanded accuses accused plans responded announced'.split(' '));

/** Brussels: the seat of the EU where it acts or is dealt with, else the capital of Belgium. */
export const judgeEuSeat: Judge = (c, evidence) => {
  const { doc } = evidence;
  if (evidence.plain('EU') === 0 && evidence.plain('NATO') > 0) return yes('BE', 'capital', 'the city');
  const before = wordBefore(doc, c.first), next = wordAt(doc, c.last);
  // "Brussels and Ankara", "Warsaw and Brussels": two governments.
  const paired = (next === 'and' && isCapitalWord(doc, c.last + 1) && evidence.isCandidate(c.last + 1)) || (before === 'and' && evidence.isCandidate(c.first - 2));
  const treatedWith = paired || before === 'between' || before === 'with' || before === 'by';
  if (evidence.plain('EU') > 0 && !PLACE.has(before) && (ACTS.has(next) || treatedWith || doc.tokens.lower[c.last] === "'s")) {
    return yes('EU', 'seat', 'stands for the European Union');
  }
  return yes('BE', 'capital', 'the city');
};
