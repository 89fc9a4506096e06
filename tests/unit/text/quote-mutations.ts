import type { Span } from '../../../utils/model/span.ts';

/** An article's text with one sentence of it that was clipped. */
export type Clipped = { text: string; span: Span };
/** The article as it came back; `truth`: where the clipped sentence is now, null where it is gone. */
export type Mutated = { text: string; truth: Span | null };
export type Mutation = { name: string; apply: (clipped: Clipped) => Mutated };

const sentenceOf = ({ text, span }: Clipped): string => text.slice(span.start, span.end);
const blocksOf = (text: string): string[] => text.split('\n\n');
const find = (text: string, words: string): Mutated => {
  const start = text.indexOf(words);
  return { text, truth: start < 0 ? null : { start, end: start + words.length } };
};
const replaceAt = ({ text, span }: Clipped, words: string): Mutated => ({
  text: text.slice(0, span.start) + words + text.slice(span.end),
  truth: words === '' ? null : { start: span.start, end: span.start + words.length },
});
const shifted = ({ text, span }: Clipped, put: string): Mutated => ({
  text: put + text,
  truth: { start: span.start + put.length, end: span.end + put.length },
});

/** The words in another order from the middle on, and every third exchanged: the same news told anew. */
function reworded(sentence: string): string {
  const words = sentence.split(' ');
  const half = Math.floor(words.length / 2);
  return [...words.slice(half), ...words.slice(0, half)].map((word, at) => (at % 3 === 1 ? 'anew' : word)).join(' ');
}

/** Another day's sentence: one long word is another. */
function lookalike(sentence: string): string {
  const longest = sentence.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  return sentence.replace(longest, `${longest.slice(0, 2)}xyz${longest.slice(5)}`);
}

const typo = (sentence: string): string => sentence.replace(/(\p{L}{3})(\p{L})(\p{L})/u, '$1$3$2');
const FILLER = 'An editor put this paragraph in later, and it says nothing about the matter at all.';

export const MUTATIONS: readonly Mutation[] = [
  { name: 'nothing changed', apply: ({ text, span }) => ({ text, truth: span }) },
  { name: 'paragraph put in above', apply: (clipped) => shifted(clipped, `${FILLER}\n\n`) },
  { name: 'typo fixed in it', apply: (clipped) => replaceAt(clipped, typo(sentenceOf(clipped))) },
  { name: 'quotation marks and dashes changed', apply: (clipped) => find(clipped.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/–/g, '-'), sentenceOf(clipped).replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/–/g, '-')) },
  {
    name: 'its paragraph moved to the end',
    apply: (clipped) => {
      const own = blocksOf(clipped.text).find((block) => block.includes(sentenceOf(clipped))) ?? '';
      return find([...blocksOf(clipped.text).filter((block) => block !== own), own].join('\n\n'), sentenceOf(clipped));
    },
  },
  { name: 'sentence reworded', apply: (clipped) => replaceAt(clipped, reworded(sentenceOf(clipped))) },
  { name: 'quote deleted', apply: (clipped) => replaceAt(clipped, '') },
  {
    name: 'deleted, a lookalike added elsewhere',
    apply: (clipped) => ({ text: `${FILLER} ${lookalike(sentenceOf(clipped))} ${FILLER}\n\n${replaceAt(clipped, '').text}`, truth: null }),
  },
  { name: 'a lookalike added above', apply: (clipped) => shifted(clipped, `${FILLER} ${lookalike(sentenceOf(clipped))}\n\n`) },
  { name: 'the same words added above', apply: (clipped) => shifted(clipped, `${FILLER} ${sentenceOf(clipped)}\n\n`) },
  {
    name: 'typo fixed, a lookalike added above',
    apply: (clipped) => {
      const put = `${FILLER} ${lookalike(sentenceOf(clipped))}\n\n`;
      const { text, truth } = replaceAt(clipped, typo(sentenceOf(clipped)));
      return { text: put + text, truth: truth && { start: truth.start + put.length, end: truth.end + put.length } };
    },
  },
];
