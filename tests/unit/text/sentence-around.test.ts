import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../utils/text/sentence-around.ts';

describe('sentenceAround', () => {
  it.each([
    ['a sentence in the middle', 'One. Two is about Kenya. Three.', 'Kenya', 'Two is about Kenya.'],
    ['the first one', 'Kenya is first. Two.', 'Kenya', 'Kenya is first.'],
    ['the last one, without a stop', 'One. Two is Kenya', 'Kenya', 'Two is Kenya'],
    ['a title with a stop', 'One. Mr. Otieno of Kenya spoke. Three.', 'Kenya', 'Mr. Otieno of Kenya spoke.'],
    ['an abbreviated state', 'One. The U.S. President met Kenya there. Three.', 'Kenya', 'The U.S. President met Kenya there.'],
    ['one block of several', 'A headline\n\nHere Kenya. There.\n\nAnother', 'Kenya', 'Here Kenya.'],
    ['a mark over two sentences', 'One. Two Kenya. Three Uganda. Four.', 'Kenya. Three Uganda', 'Two Kenya. Three Uganda.'],
    ['a question', 'Who? Kenya? Nobody.', 'Kenya', 'Kenya?'],
  ])('%s', (_name, text, words, sentence) => {
    const start = text.indexOf(words);
    const span = sentenceAround(text, { start, end: start + words.length });
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });
});
