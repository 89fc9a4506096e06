import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { splitSentences } from '../../../utils/text/sentences.ts';
import { tokenize } from '../../../utils/text/tokens.ts';

/** Milliseconds for the tests of properties, on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const sentencesOf = (text: string) => splitSentences(tokenize(text)).map((s) => text.slice(s.start, s.end));

test.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['Mr. Smith met Gov. Doe on Jan. 5. They spoke.', ['Mr. Smith met Gov. Doe on Jan. 5.', 'They spoke.']],
  ['He left Iran.In turn, she stayed.', ['He left Iran.', 'In turn, she stayed.']],
  ['the agenda."According to him', ['the agenda."', 'According to him']],
  ['The U.S. Senate met. In the U.S. The vote passed.', ['The U.S. Senate met.', 'In the U.S.', 'The vote passed.']],
  ['It rose 3.5 percent. Good.', ['It rose 3.5 percent.', 'Good.']],
  ['George W. Bush spoke.', ['George W. Bush spoke.']],
  ['The presidents met in the\ncapital of Peru and signed a\nTreaty.', ['The presidents met in the\ncapital of Peru and signed a\nTreaty.']],
  ['A headline without a stop\n\nA first sentence.', ['A headline without a stop', 'A first sentence.']],
  ['“Yes.” He nodded. (So did she.) Then?', ['“Yes.”', 'He nodded.', '(So did she.)', 'Then?']],
  ['see example.com for more', ['see example.com for more']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('sentences cover all tokens once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Minsk', 'U.S.', '.', '"', '\n', ' ', 'a', '5', '?', 'No'), { maxLength: 60 }), (pieces) => {
      const tokens = tokenize(pieces.join(' '));
      let next = 0;
      for (const { first, last } of splitSentences(tokens)) {
        expect(first).toBe(next);
        expect(last).toBeGreaterThan(first);
        next = last;
      }
      expect(next).toBe(tokens.count);
    }),
  );
});
