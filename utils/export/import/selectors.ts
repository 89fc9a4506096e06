import * as v from 'valibot';
import type { QuoteSelector } from '../../model/clip.ts';
import type { Span } from '../../model/span.ts';

const quoteSchema = v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.optional(v.string(), ''), suffix: v.optional(v.string(), '') });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const positionSchema = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });

/** The first quote and the first position among selectors of any kind, refinements included. */
export function readSelectors(selectors: unknown): { quote: QuoteSelector | null; position: Span | null } {
  const all: unknown[] = Array.isArray(selectors) ? selectors.slice(0, 50) : [selectors];
  const refined = all.flatMap((one) => (typeof one === 'object' && one !== null && 'refinedBy' in one ? [one.refinedBy] : []));
  const candidates = [...all, ...refined];
  const quote = candidates.map((one) => v.safeParse(quoteSchema, one)).find((read) => read.success)?.output;
  const position = candidates.map((one) => v.safeParse(positionSchema, one)).find((read) => read.success)?.output;
  return {
    quote: quote ? { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix } : null,
    position: position && position.start <= position.end ? { start: position.start, end: position.end } : null,
  };
}
