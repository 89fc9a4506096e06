import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { TokenFlag, tokenize } from '../../../utils/text/tokens.ts';

/** Milliseconds for the tests of properties, on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['Azerbaijani-Belarusian', ['Azerbaijani', '-', 'Belarusian']],
  ["Iran's and states' own", ['Iran', "'s", 'and', 'states', "'", 'own']],
  ['Belarus’s', ['Belarus', '’s']],
  ["O'Brien of Sana'a, Côte d’Ivoire", ["O'Brien", 'of', "Sana'a", ',', 'Côte', 'd’Ivoire']],
  ['U.S. and U.A.E., the U.S', ['U.S.', 'and', 'U.A.E.', ',', 'the', 'U.S']],
  ['George W. Bush', ['George', 'W', '.', 'Bush']],
  ['$1,234.5 and 4bn', ['$', '1,234.5', 'and', '4', 'bn']],
  ['in 2025, 2026', ['in', '2025', ',', '2026']],
  ['G7, G-20', ['G7', ',', 'G', '-', '20']],
  ['Rs1,500, RM1.2', ['Rs1,500', ',', 'RM1.2']],
  ['end.Next', ['end', '.', 'Next']],
  ['🙂 ok', ['🙂', 'ok']],
])('%s', (text, words) => {
  expect(tokenize(text).raw).toEqual(words);
});

test.each([
  ['Minsk', TokenFlag.word | TokenFlag.capital],
  ['MINSK', TokenFlag.word | TokenFlag.capital | TokenFlag.allCaps],
  ['12', TokenFlag.number],
  ['.', TokenFlag.punct],
])('%s has its flags', (text, flags) => {
  expect(tokenize(text).flags[0]! & ~TokenFlag.line).toBe(flags);
});

test('a space and a line break before a token are told apart', () => {
  const { flags } = tokenize('one two\nthree');
  expect(flags[1]! & (TokenFlag.spaced | TokenFlag.line)).toBe(TokenFlag.spaced);
  expect(flags[2]! & TokenFlag.line).toBe(TokenFlag.line);
});

test('tokens cover every visible character once, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { count, start, end, raw } = tokenize(text);
      let at = 0;
      for (let i = 0; i < count; i++) {
        expect(text.slice(at, start[i]).replace(/[\s\u200b\ufeff]/gu, '')).toBe('');
        expect(text.slice(start[i], end[i])).toBe(raw[i]);
        expect(end[i]).toBeGreaterThan(start[i]!);
        at = end[i]!;
      }
      expect(text.slice(at).replace(/[\s\u200b\ufeff]/gu, '')).toBe('');
    }),
  );
});
