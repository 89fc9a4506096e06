import { yes, type Judge } from './rule.ts';

const BRAZZAVILLE = new Set('brazzaville sassou nguesso pointe-noire makosso'.split(' '));
const KINSHASA = new Set('kinshasa kabila tshisekedi goma kivu m23 bukavu ituri lubumbashi katanga monusco mobutu katumbi ebola cobalt bemba fayulu'.split(' '));

function lean(words: readonly string[]): number {
  let count = 0;
  for (const word of words) {
    if (BRAZZAVILLE.has(word)) count--;
    else if (KINSHASA.has(word)) count++;
  }
  return count;
}

/** Congo alone: the sentence's state, else the article's, else the larger. */
export const judgeCongo: Judge = (c, evidence) => {
  const { doc } = evidence;
  const { first, last } = doc.sentences[doc.sentenceOf[c.first]!]!;
  const near = lean(doc.tokens.lower.slice(Math.max(first, c.first - 30), Math.min(last, c.last + 30)));
  const wide = near || evidence.countWords(KINSHASA) - evidence.countWords(BRAZZAVILLE) + Math.sign(evidence.plain('CD') - evidence.plain('CG'));
  const id = wide < 0 ? 'CG' : 'CD';
  return yes(id, 'context-congo', id === 'CG' ? 'the article speaks of Brazzaville' : 'nothing speaks of Brazzaville more');
};
