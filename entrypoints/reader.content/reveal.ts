/** Pixels of the window's top and bottom in which a mark counts as out of view. */
const MARGIN = 80;

function boxOf(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** Whether the first line of a range is comfortably inside the window. */
export function isInView(range: Range, view: Window): boolean {
  const { top, bottom } = boxOf(range);
  return top >= MARGIN && bottom <= view.innerHeight - MARGIN;
}

/**
 * Brings the first line of a range to the middle of the window, through any scrolling boxes around it.
 * At once, without a ride: where the reader asked to be is where the reader is.
 */
export function scrollTo(range: Range, view: Window): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isInView(range, view)) return;
  const { top, height } = boxOf(range);
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}
