import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '../../../utils/clips/first-of.ts';

test('the first of some numbers are those that sorting all of them would put first', () => {
  const numbers = fc.uniqueArray(fc.nat(5000), { maxLength: 400 });
  fc.assert(fc.property(numbers, fc.nat(60), fc.boolean(), fc.integer({ min: 1, max: 50 }), (given, count, down, coarse) => {
    // Equal by the first key, as clips of one day are; the number itself decides then.
    const key = (n: number): number => Math.floor(n / coarse);
    const compare = (a: number, b: number): number => (down ? key(b) - key(a) || b - a : key(a) - key(b) || a - b);
    expect(firstOf(given, compare, count)).toEqual(given.toSorted(compare).slice(0, count));
  }));
});
