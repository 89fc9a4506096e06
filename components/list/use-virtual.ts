import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

type Options = {
  count: number;
  /** Height of a row in pixels before it has been measured. */
  estimate: number;
  /** The element that scrolls. */
  scroller: () => HTMLElement | null;
  /** A key that stays with the row, so that its measured height does. */
  keyOf: (index: number) => string | number;
};

/** Draws only the rows in sight (and a few more): TanStack's virtualiser, told to Preact. */
export function useVirtual({ count, estimate, scroller, keyOf }: Options): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const options = {
    count,
    estimateSize: () => estimate,
    getScrollElement: scroller,
    getItemKey: keyOf,
    overscan: 6,
    // Before it is measured the list is taken to be as high as the window: so the first drawing has rows.
    initialRect: { width: 0, height: innerHeight },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  held.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtual = held.current;
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  return virtual;
}
