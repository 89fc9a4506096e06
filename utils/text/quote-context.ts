import type { QuoteSelector } from '../model/clip.ts';
import type { Span } from '../model/span.ts';

/** How far the text around a candidate agrees with a selector's context, 0 to 1 a side; null: the selector has none there. */
export type ContextAgreement = { before: number | null; after: number | null };

/** Edits that turn `a` into `b`; both are a few dozen code units, so one row of the table is enough. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const likeness = (expected: string, actual: string): number =>
  expected === actual ? 1 : 1 - editDistance(expected, actual) / Math.max(expected.length, actual.length, 1);

/** Compares what stands around `at` in `text` with the context that `quote` was kept with. */
export function contextAgreement(text: string, at: Span, quote: QuoteSelector): ContextAgreement {
  const { prefix, suffix } = quote;
  return {
    before: prefix === '' ? null : likeness(prefix, text.slice(Math.max(0, at.start - prefix.length), at.start)),
    after: suffix === '' ? null : likeness(suffix, text.slice(at.end, at.end + suffix.length)),
  };
}

/** The better side: a neighbour that was cut or put in leaves the other side as it was. */
export const bestSide = ({ before, after }: ContextAgreement): number => Math.max(before ?? 0, after ?? 0);

/** Both sides together; a side without context counts as agreeing half. */
export const bothSides = ({ before, after }: ContextAgreement): number => ((before ?? 0.5) + (after ?? 0.5)) / 2;
