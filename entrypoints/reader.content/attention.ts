import type { AliveCheck } from './orphan.ts';
import { watchKeyboard } from './keyboard.ts';
import type { PageView } from './page-view.ts';
import { watchPointer } from './pointer.ts';

/** Hears pointer, keys, scrolling and resizing for a view of an article, until the signal is aborted. */
export function payAttention(document: Document, view: PageView, isAlive: AliveCheck, signal: AbortSignal): void {
  const { card } = view;
  const step = (direction: 1 | -1): void => { if (isAlive()) view.step(direction); };
  watchPointer(document, {
    index: () => view.index,
    shadowRoots: () => view.shadowRoots,
    cardElement: card.element,
    openMark: () => card.mark,
    enter: (mark, at) => { if (isAlive()) view.open(mark, at); },
    leave: () => { if (!card.hasFocus) card.close(); },
  }, signal);
  watchKeyboard(document, {
    isOpen: () => card.mark !== null || card.hasFocus,
    hasFocus: () => card.hasFocus,
    isWriting: () => card.isWriting,
    step,
    toggle: () => (card.mark === null ? step(1) : card.close()),
    focusCard: card.focus,
    close: card.close,
  }, signal);
  document.addEventListener('scroll', card.follow, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', card.follow, { signal, passive: true });
}
