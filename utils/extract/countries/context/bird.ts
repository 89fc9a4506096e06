import { opensSentence } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

/** Words of the kitchen and the farm, folded. */
const KITCHEN = new Set('thanksgiving stuffing roast roasted roasting gravy oven poultry cranberry drumstick drumsticks gobbler gobblers butterball carving brine brined feast birds poult poults deli sandwiches hunters'.split(' '));

/** Turkey: the state, or the bird where the capital letter is the sentence's. */
export const judgeBird: Judge = (c, evidence) => {
  const id = c.phrase.id!;
  const kitchen = evidence.plain(id) > 0 ? 0 : evidence.countWords(KITCHEN);
  const unsure = opensSentence(evidence.doc, c.first) || evidence.inHeadline(c.first) || evidence.inCapitals(c.first);
  if (kitchen >= 2 || (kitchen === 1 && unsure)) return no('context-bird', 'the bird: the article speaks of the kitchen and not of the state');
  return yes(id, 'name', 'written with a capital, away from the kitchen');
};
