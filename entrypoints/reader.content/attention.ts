import { watchKeyboard } from './keyboard.ts';
import type { PageView } from './page-view.ts';
import { watchPointer } from './pointer.ts';

/** Hears pointer, keys, scrolling and resizing for a view of an article, until the signal is aborted. */
export function payAttention(document: Document, view: PageView, signal: AbortSignal): void {
  const { card } = view;
  watchPointer(document, {
    index: () => view.index,
    shadowRoots: () => view.shadowRoots,
    cardElement: card.element,
    openMark: () => card.mark,
    enter: view.open,
    leave: () => { if (!card.hasFocus) card.close(); },
  }, signal);
  watchKeyboard(document, {
    isOpen: () => card.mark !== null,
    hasFocus: () => card.hasFocus,
    step: (direction) => void view.step(direction),
    toggle: () => void (card.mark === null ? view.step(1) : card.close()),
    focusCard: card.focus,
    close: card.close,
  }, signal);
  document.addEventListener('scroll', card.follow, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', card.follow, { signal, passive: true });
}
