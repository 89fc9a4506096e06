import type { Mention } from '../model/mention.ts';
import { rangesOf } from './ranges.ts';
import type { Segment, SegmentSource } from './segment.ts';

/** A mention and where it is on the live page. */
export type Mark = { mention: Mention; segments: readonly Segment[]; ranges: readonly Range[] };

/** In the order of the text; where two begin together, the longer first. */
export const inOrder = (a: Mark, b: Mark): number => a.mention.start - b.mention.start || b.mention.end - a.mention.end;

/** The mark of each mention that has text on the live page; the others have none to be seen on. */
export function marksOf(mentions: readonly Mention[], source: SegmentSource): Mark[] {
  const marks: Mark[] = [];
  for (const mention of mentions) {
    const segments = source.segments(mention);
    if (segments.length > 0) marks.push({ mention, segments, ranges: rangesOf(segments) });
  }
  return marks.toSorted(inOrder);
}
