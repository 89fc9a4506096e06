import type { Segment } from './segment.ts';

function rangeOver(first: Segment, last: Segment): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(first.start, first.node.length));
  range.setEnd(last.node, Math.min(last.end, last.node.length));
  return range;
}

function isBlankBetween(a: Segment, b: Segment): boolean {
  if (a.node.getRootNode() !== b.node.getRootNode()) return false;
  return rangeOver({ ...a, start: a.end }, { ...b, end: b.start }).toString().trim() === '';
}

/**
 * Live ranges over the segments, as few as there can be: pieces with nothing but white space between them
 * (a name that is half a link) become one range; anything else that stands between (an advertisement, a footnote) is left out.
 */
export function rangesOf(segments: readonly Segment[]): Range[] {
  const runs: { first: Segment; last: Segment }[] = [];
  for (const segment of segments) {
    const run = runs.at(-1);
    if (run !== undefined && isBlankBetween(run.last, segment)) run.last = segment;
    else runs.push({ first: segment, last: segment });
  }
  return runs.map(({ first, last }) => rangeOver(first, last)).filter((range) => !range.collapsed);
}
