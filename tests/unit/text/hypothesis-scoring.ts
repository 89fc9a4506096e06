import search from 'approx-string-match';
import type { Anchor } from '../../../utils/model/clip.ts';
import type { Span } from '../../../utils/model/span.ts';

/** The weights that Hypothesis publishes for its client: quote, prefix, suffix, position. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

const likeness = (text: string, expected: string): number => {
  if (expected === '' || text === '') return 0;
  const errors = Math.min(expected.length, ...search(text, expected, expected.length).map((match) => match.errors));
  return 1 - errors / expected.length;
};

/** Places a quote by a weighted sum over all near matches, the best one wins however poor its context: what ours is compared with. */
export function placeByWeights(text: string, { quote, position }: Anchor): Span | null {
  const { exact, prefix, suffix } = quote;
  const candidates: { span: Span; errors: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) candidates.push({ span: { start: at, end: at + exact.length }, errors: 0 });
  if (candidates.length === 0) {
    for (const { start, end, errors } of search(text, exact, Math.min(256, Math.floor(exact.length / 2)))) candidates.push({ span: { start, end }, errors });
  }
  const score = ({ span, errors }: (typeof candidates)[number]): number =>
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * (prefix === '' ? 1 : likeness(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix)) +
    WEIGHTS.suffix * (suffix === '' ? 1 : likeness(text.slice(span.end, span.end + suffix.length), suffix)) +
    WEIGHTS.position * (1 - Math.abs(span.start - position.start) / text.length);
  return candidates.toSorted((a, b) => score(b) - score(a))[0]?.span ?? null;
}
