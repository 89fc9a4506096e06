import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, CONTEXT_LENGTH } from '../../../utils/text/anchor.ts';

describe('anchorOf', () => {
  it('keeps the quote, its neighbours and its place', () => {
    const text = 'Before. The quote. After.';
    expect(anchorOf(text, { start: 8, end: 18 })).toEqual({
      quote: { exact: 'The quote.', prefix: 'Before. ', suffix: ' After.' },
      position: { start: 8, end: 18 },
    });
  });

  it('never cuts a surrogate pair', () => {
    const pair = '\u{1F91D}';
    const text = `${pair}${'a'.repeat(CONTEXT_LENGTH - 1)}QUOTE${'b'.repeat(CONTEXT_LENGTH - 1)}${pair}`;
    const start = text.indexOf('QUOTE');
    const { prefix, suffix } = anchorOf(text, { start, end: start + 5 }).quote;
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
  });

  it('always gives back what stands in the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(50), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const { quote } = anchorOf(text, { start, end });
      expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(end).startsWith(quote.suffix)).toBe(true);
      expect(quote.exact).toBe(text.slice(start, end));
    }));
  });
});
