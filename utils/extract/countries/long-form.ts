import type { Document } from '../document.ts';
import { isCapitalWord, opensSentence, wordAt, wordBefore } from './words.ts';

/** What a state calls itself, folded: the head of "… of X". */
const HEADS = new Set('republic kingdom state sultanate principality commonwealth federation union confederation emirate duchy'.split(' '));
/** Offices "of State", folded. */
const OFFICES_OF_STATE = new Set(['head', 'heads', 'secretary', 'secretaries', 'minister', 'ministers']);
/** Adjectives that stand before such a head, folded. */
const ADJECTIVES = new Set(
  ("islamic democratic people's socialist federal federative united bolivarian plurinational hashemite arab cooperative oriental " +
    'independent sovereign grand autonomous swiss federated').split(' '),
);

/** The token at which a name at `first` begins: "Republic of Belarus" with its head, "The Gambia" without an article that opens the sentence. */
export function nameStart(doc: Document, first: number): number {
  if (doc.tokens.lower[first] === 'the' && opensSentence(doc, first)) return first + 1;
  return longFormStart(doc, first);
}

/** Where the long form begins that ends with the name at `first`; `first` itself where there is none. */
function longFormStart(doc: Document, first: number): number {
  let of = first - 1;
  if (wordAt(doc, of) === 'the' && wordBefore(doc, first) === 'the') of--;
  if (of < 1 || wordAt(doc, of) !== 'of') return first;
  const head = of - 1;
  if (!HEADS.has(wordAt(doc, head)) || !isCapitalWord(doc, head)) return first;
  // "the head of State of New Zealand", "the Secretary of State of the Vatican"
  if (wordAt(doc, head) === 'state' && wordBefore(doc, head) === 'of' && OFFICES_OF_STATE.has(wordAt(doc, head - 2))) return first;
  let start = head;
  // Three adjectives at most: "People's Democratic Republic of …".
  for (let n = 0; n < 3 && start > 0; n++) {
    if (isCapitalWord(doc, start - 1) && ADJECTIVES.has(wordBefore(doc, start))) start--;
    else if (start > 1 && doc.tokens.lower[start - 1] === "'s" && doc.tokens.lower[start - 2] === 'people') start -= 2;
    else break;
  }
  return start;
}
