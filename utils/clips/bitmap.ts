/** A set of document numbers, one bit each. All operations answer with a new set; the shorter one counts as padded with zeros. */
export type Bitmap = Uint32Array;

const wordsFor = (size: number): number => (size + 31) >>> 5;

export const emptyBitmap = (size: number): Bitmap => new Uint32Array(wordsFor(size));

/** The set of the given numbers, each below `size`. */
export function bitmapOf(numbers: Iterable<number>, size: number): Bitmap {
  const set = emptyBitmap(size);
  for (const n of numbers) addTo(set, n);
  return set;
}

export function addTo(set: Bitmap, n: number): void {
  const word = n >>> 5;
  if (word < set.length) set[word] = (set[word] ?? 0) | (1 << (n & 31));
}

export const has = (set: Bitmap, n: number): boolean => ((set[n >>> 5] ?? 0) & (1 << (n & 31))) !== 0;
export const and = (a: Bitmap, b: Bitmap): Bitmap => a.map((word, i) => word & (b[i] ?? 0));
export const or = (a: Bitmap, b: Bitmap): Bitmap => (a.length >= b.length ? a.map((word, i) => word | (b[i] ?? 0)) : or(b, a));
export const andNot = (a: Bitmap, b: Bitmap): Bitmap => a.map((word, i) => word & ~(b[i] ?? 0));

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many are in the set. */
export const countOf = (set: Bitmap): number => set.reduce((sum, word) => sum + bitsIn(word), 0);

/** How many are in both, without making the set of them. */
export function countBoth(a: Bitmap, b: Bitmap): number {
  let sum = 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) sum += bitsIn((a[i] ?? 0) & (b[i] ?? 0));
  return sum;
}

/** The numbers in the set, ascending. */
export function numbersOf(set: Bitmap): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < set.length; i++) {
    let word = set[i] ?? 0;
    while (word !== 0) {
      numbers.push((i << 5) + (31 - Math.clz32(word & -word)));
      word &= word - 1;
    }
  }
  return numbers;
}
