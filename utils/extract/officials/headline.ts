import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';

/** A headline is no longer than this, in tokens. */
const LONGEST = 40;
const known = new WeakMap<Document, Int8Array>();

/** Whether most words of a sentence are capitalised, as in headlines and signs; a full stop at its end says that it is neither. */
export function isHeadline(doc: Document, sentence: number): boolean {
  let answers = known.get(doc);
  if (!answers) known.set(doc, (answers = new Int8Array(doc.sentences.length)));
  if (answers[sentence] === 0) answers[sentence] = measure(doc, sentence) ? 1 : -1;
  return answers[sentence] === 1;
}

function measure(doc: Document, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  const t = doc.tokens;
  if (last - first > LONGEST || t.raw[last - 1] === '.') return false;
  let words = 0, capitals = 0;
  for (let i = first; i < last; i++) {
    if (!(t.flags[i]! & TokenFlag.word) || t.raw[i]!.length < 4) continue;
    words++;
    if (t.flags[i]! & TokenFlag.capital) capitals++;
  }
  return words >= 4 && capitals / words >= 0.75;
}
