import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf, emptyBitmap, numbersOf } from '../../../utils/clips/bitmap.ts';
import { addChunk, changeChunk, CHUNK, offsetsOf, type PostingChunk } from '../../../utils/clips/posting-chunk.ts';

test('a stretch holds what was put in and not taken out, few or many, and stays small', () => {
  const change = fc.tuple(fc.integer({ min: 0, max: CHUNK - 1 }), fc.boolean());
  fc.assert(fc.property(fc.array(fc.array(change, { maxLength: 600 }), { maxLength: 4 }), (rounds) => {
    const wanted = new Set<number>();
    let chunk: PostingChunk | null = null;
    for (const round of rounds) {
      const changes = new Map(round);
      chunk = changeChunk(chunk ?? undefined, changes);
      for (const [offset, present] of changes) wanted[present ? 'add' : 'delete'](offset);
      expect(chunk === null ? [] : [...offsetsOf(chunk)]).toEqual([...wanted].sort((a, b) => a - b));
      expect(chunk?.byteLength ?? 0).toBeLessThanOrEqual(512);
    }
  }), { numRuns: 60, seed: 2 });
});

test('stretches lie one behind the other in the set of documents; beyond its end nothing is written', () => {
  const many = changeChunk(undefined, new Map(Array.from({ length: 1000 }, (_, i) => [i * 3, true])));
  const few = changeChunk(undefined, new Map([[5, true], [4095, true]]));
  const set = emptyBitmap(CHUNK + 64);
  addChunk(set, 0, many!);
  addChunk(set, 1, few!);
  expect(countOf(set)).toBe(1001);
  expect(numbersOf(set).slice(-2)).toEqual([2997, CHUNK + 5]);
});
