/**
 * The first `count` of some numbers in an order, themselves in it; the rest is not put in order. A page of a list is all
 * that anybody looks at: of 100,000 numbers the first fifty cost one pass, and not a sorting of all.
 */
export function firstOf(numbers: readonly number[], compare: (a: number, b: number) => number, count: number): number[] {
  // Inserting is dearer than sorting where most are wanted.
  if (count * 8 >= numbers.length) return numbers.toSorted(compare).slice(0, count);
  const first: number[] = [];
  // From the better end: numbers come ascending, and then hardly any that follow must be put in.
  const backwards = compare(numbers.at(-1) ?? 0, numbers[0] ?? 0) < 0;
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[backwards ? numbers.length - 1 - i : i] ?? 0;
    const last = first.at(-1);
    if (first.length === count && last !== undefined && compare(n, last) >= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(first[middle] ?? 0, n) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, n);
    if (first.length > count) first.pop();
  }
  return first;
}
