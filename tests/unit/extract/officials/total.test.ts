import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';

const PIECES = ['President ', 'Minister of ', 'the ', 'Prime Minister ', 'John ', 'Smith', ', ', 'and ', '. ', '\n', '-', '’s ', '(', ')', 'King ', 'former ', 'of France ', 'U.S. ', 'de ', 'al-', '\ud800', 'É', '中国', 'Putin ', 'counterpart ', ': ', 'Jr.', '5 May '];

describe('any text', () => {
  test('spans lie in the text, hold what they say, and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of extract({ text, publishedAt: '2024-01-01' }).mentions) {
          if (mention.kind !== 'official') continue;
          expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['PRESIDENT ', 'minister of trade and ', '((', 'Minister of Foreign Affairs of France John Smith and ', ', minister', 'A-', 'deputy ', 'President Xi Jinping Xi '])('two hundred thousand characters of %j come back', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(() => extract({ text, publishedAt: '2024-01-01' })).not.toThrow();
  });
});
