import type { Anchor } from '../model/clip.ts';
import type { Span } from '../model/span.ts';

/** Code units of context kept on each side of a quote. */
export const CONTEXT_LENGTH = 32;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The anchor that finds `span` again in a later version of `text`.
 * Context never begins or ends inside a surrogate pair, so a selector is always well-formed text.
 */
export function anchorOf(text: string, span: Span): Anchor {
  let from = Math.max(0, span.start - CONTEXT_LENGTH);
  let to = Math.min(text.length, span.end + CONTEXT_LENGTH);
  if (isLowSurrogate(text.charCodeAt(from))) from += 1;
  if (isLowSurrogate(text.charCodeAt(to))) to -= 1;
  return {
    quote: {
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.min(from, span.start), span.start),
      suffix: text.slice(span.end, Math.max(to, span.end)),
    },
    position: { start: span.start, end: span.end },
  };
}
