import { caretAt } from './caret.ts';
import type { Mark } from './mark.ts';
import type { MarkIndex } from './mark-index.ts';

/** Pixels around a mark's lines that still count as on it; the underline is outside of the line's box in some fonts. */
const SLACK = 3;

/** Rectangles of a mark's lines, in viewport coordinates. */
export const rectsOf = (mark: Mark): DOMRect[] =>
  mark.ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);

const isOn = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/**
 * The marks under a point of the viewport, the innermost first.
 * The caret snaps to text that is far away, so each is confirmed by its rectangles. Where text cannot be
 * selected the browser names no text node; then the marks inside the element under the point are tried.
 */
export function marksAt(document: Document, index: MarkIndex, x: number, y: number, shadowRoots: ShadowRoot[] = []): Mark[] {
  const confirmed = (marks: Mark[]): Mark[] => marks.filter((mark) => rectsOf(mark).some((rect) => isOn(rect, x, y)));
  const caret = caretAt(document, x, y, shadowRoots);
  const atCaret = caret === null ? [] : confirmed(index.at(caret.node, caret.offset));
  if (atCaret.length > 0) return atCaret;
  const root = shadowRoots.find((shadow) => shadow.elementFromPoint(x, y) !== null) ?? document;
  const element = root.elementFromPoint(x, y);
  return element === null ? [] : confirmed(index.inside(element));
}
