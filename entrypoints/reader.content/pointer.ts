import { marksAt } from '../../utils/highlight/hit-test.ts';
import type { Mark } from '../../utils/highlight/mark.ts';
import type { MarkIndex } from '../../utils/highlight/mark-index.ts';

/** What the pointer asks for. */
export type PointerTarget = {
  index(): MarkIndex | null;
  shadowRoots(): ShadowRoot[];
  readonly cardElement: HTMLElement;
  readonly openMark: () => Mark | null;
  /** The pointer rests on marks, the innermost first. */
  enter(mark: Mark, at: { x: number; y: number }): void;
  /** The pointer has been away from the mark and its card for a while. */
  leave(): void;
};

/** Milliseconds on a mark before its card opens, and away from both before it closes. */
const INTENT_MS = 140;
const GRACE_MS = 320;

/** Opens the card of the mark that the pointer rests on, or that a finger taps, and closes it after a grace. */
export function watchPointer(document: Document, target: PointerTarget, signal: AbortSignal): void {
  let candidate: Mark | null = null;
  let at = { x: 0, y: 0 };
  let entering: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const goAway = (): void => {
    candidate = null;
    clearTimeout(entering);
    if (target.openMark() !== null) leaving ??= setTimeout(() => { leaving = undefined; target.leave(); }, GRACE_MS);
  };
  const look = (): void => {
    frame = 0;
    const index = target.index();
    const mark = index === null ? undefined : marksAt(document, index, at.x, at.y, target.shadowRoots())[0];
    if (mark === undefined) return goAway();
    if (mark === target.openMark()) {
      candidate = null;
      clearTimeout(entering);
      return stay();
    }
    if (mark === candidate) return;
    candidate = mark;
    clearTimeout(entering);
    entering = setTimeout(() => {
      if (candidate !== mark) return;
      stay();
      target.enter(mark, at);
    }, INTENT_MS);
  };

  const listening = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', (event) => {
    // Made by a script of the page's: a card that no hand asked for could be put under the next click.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) return goAway();
    if (event.composedPath().includes(target.cardElement)) {
      candidate = null;
      clearTimeout(entering);
      return stay();
    }
    at = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = requestAnimationFrame(look);
  }, listening);
  document.addEventListener('pointerleave', goAway, { signal, passive: true });
  document.addEventListener('pointerup', (event) => {
    if (!event.isTrusted || event.pointerType !== 'touch' || event.composedPath().includes(target.cardElement)) return;
    const index = target.index();
    const mark = index === null ? undefined : marksAt(document, index, event.clientX, event.clientY, target.shadowRoots())[0];
    if (mark === undefined) target.leave();
    else target.enter(mark, { x: event.clientX, y: event.clientY });
  }, listening);
  signal.addEventListener('abort', () => {
    clearTimeout(entering);
    clearTimeout(leaving);
    cancelAnimationFrame(frame);
  }, { once: true });
}
