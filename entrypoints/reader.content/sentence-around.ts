import type { Span } from '../../utils/model/span.ts';
import { splitSentences } from '../../utils/text/sentences.ts';
import { tokenize } from '../../utils/text/tokens.ts';

/** The sentence of the text that a span begins in, to the end of the one it ends in; never across a blank line. */
export function sentenceAround(text: string, span: Span): Span {
  const from = text.lastIndexOf('\n\n', span.start) + 2;
  const blockStart = from === 1 ? 0 : from;
  const next = text.indexOf('\n\n', span.end);
  const block = text.slice(blockStart, next < 0 ? text.length : next);
  const sentences = splitSentences(tokenize(block));
  const within = sentences.filter(({ start, end }) => start + blockStart < span.end && end + blockStart > span.start);
  const [first, last] = [within[0], within.at(-1)];
  return first === undefined || last === undefined
    ? span
    : { start: Math.min(span.start, first.start + blockStart), end: Math.max(span.end, last.end + blockStart) };
}
