import type { Span } from '../model/span.ts';

/** What a full stop after does not end a sentence: initials, dotted abbreviations, titles. */
const GOES_ON = /(?:^|[\s("“])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|prof|gen|col|lt|sen|rep|gov|hon|rev|st|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.["”’)]*\s*$/iu;

/** Ends of the sentences of one block, by the platform's own rules, without the breaks that abbreviations cause. */
function sentenceEnds(block: string): number[] {
  const pieces = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(block)];
  return pieces.map(({ index, segment }) => index + segment.length)
    .filter((end) => end === block.length || !GOES_ON.test(block.slice(Math.max(0, end - 24), end)));
}

/** The sentence that a span stands in, or the sentences it touches; never across a blank line. */
export function sentenceAround(text: string, span: Span): Span {
  const gap = text.lastIndexOf('\n\n', span.start);
  const blockStart = gap < 0 ? 0 : gap + 2;
  const next = text.indexOf('\n\n', span.end);
  const block = text.slice(blockStart, next < 0 ? text.length : next);
  let start = 0;
  let end = block.length;
  for (const at of sentenceEnds(block)) {
    if (at <= span.start - blockStart) start = at;
    if (at < span.end - blockStart) continue;
    end = at;
    break;
  }
  const words = block.slice(start, end);
  return {
    start: blockStart + start + (words.length - words.trimStart().length),
    end: blockStart + start + words.trimEnd().length,
  };
}
