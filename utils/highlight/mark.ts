import type { Mention } from '../model/mention.ts';
import { rangesOf } from './ranges.ts';
import type { Segment, SegmentSource } from './segment.ts';

/** A mention and where it is on the live page. */
export type Mark = { mention: Mention; segments: readonly Segment[]; ranges: readonly Range[] };

/** The mark of each mention that has text on the live page; the others have none to be seen on. */
export function marksOf(mentions: readonly Mention[], source: SegmentSource): Mark[] {
  const marks: Mark[] = [];
  for (const mention of mentions) {
    const segments = source.segments(mention);
    if (segments.length > 0) marks.push({ mention, segments, ranges: rangesOf(segments) });
  }
  return marks.toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

/** Whether all of a mark's text nodes still stand in a document with text as long as was marked. */
export const isIntact = (mark: Mark): boolean =>
  mark.segments.every(({ node, end }) => node.isConnected && node.length >= end);
