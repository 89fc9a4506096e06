import type { TextMap } from '../../utils/article/text-map.ts';
import type { Span } from '../../utils/model/span.ts';

/** The reader's selection, also where it lies inside shadow trees and the browser tells of those. */
function selectedRange(document: Document, shadowRoots: ShadowRoot[]): StaticRange | Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  if (shadowRoots.length > 0 && typeof selection.getComposedRanges === 'function') {
    return selection.getComposedRanges({ shadowRoots })[0] ?? null;
  }
  return selection.getRangeAt(0);
}

/** Whether a boundary point lies before (-1), in (0) or after (1) a text node, and where in it. */
function cut(node: Text, range: StaticRange | Range): { from: number; to: number } | null {
  const live = node.ownerDocument.createRange();
  live.selectNodeContents(node);
  const limits = node.ownerDocument.createRange();
  limits.setStart(range.startContainer, range.startOffset);
  limits.setEnd(range.endContainer, range.endOffset);
  if (limits.compareBoundaryPoints(Range.START_TO_END, live) <= 0) return null;
  if (limits.compareBoundaryPoints(Range.END_TO_START, live) >= 0) return null;
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.length;
  return from < to ? { from, to } : null;
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/**
 * The part of the article's text that the reader has selected, from the first to the last selected place that belongs to it.
 * Null where nothing is selected, or nothing of the article.
 */
export function selectedSpan(document: Document, map: TextMap, text: string): Span | null {
  const nodes = [...map.nodes()];
  const shadowRoots = [...new Set(nodes.map((node) => node.getRootNode()).filter((root) => root instanceof ShadowRoot))];
  const range = selectedRange(document, shadowRoots);
  if (range === null || range.collapsed) return null;
  let start: number | null = null;
  let end: number | null = null;
  for (const node of nodes) {
    if (!node.isConnected || node.getRootNode() !== range.startContainer.getRootNode()) continue;
    const piece = cut(node, range);
    if (piece === null) continue;
    const from = map.offsetOf(node, piece.from);
    const to = map.offsetOf(node, piece.to);
    if (from !== null) start = Math.min(start ?? from, from);
    if (to !== null) end = Math.max(end ?? to, to);
  }
  return start === null || end === null ? null : trimmed(text, { start, end });
}
