/** What keys can ask for. */
export type KeyTarget = {
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
  readonly isWriting: () => boolean;
  /** The next (1) or previous (-1) mark. */
  step(direction: 1 | -1): void;
  /** Opens the card of the mark nearest to where the reader is, or closes the one that is open. */
  toggle(): void;
  focusCard(): void;
  close(): void;
};

/**
 * Keys in the page: Escape closes; the arrows step while the focus is in the card; Alt+Shift+J and Alt+Shift+K step,
 * and Alt+Shift+O opens or closes, where the browser has not given those to the extension's own commands.
 * Tab goes into a card that was opened by pointer while nothing else has the focus.
 */
export function watchKeyboard(document: Document, target: KeyTarget, signal: AbortSignal): void {
  const commands: Record<string, () => void> = {
    KeyJ: () => target.step(1),
    KeyK: () => target.step(-1),
    KeyO: () => target.toggle(),
  };
  const inCard: Record<string, () => void> = { ArrowRight: () => target.step(1), ArrowLeft: () => target.step(-1) };

  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) return commands[event.code];
    if (event.altKey || event.ctrlKey || event.metaKey || !target.isOpen()) return undefined;
    if (event.key === 'Escape') return target.close;
    if (target.hasFocus()) return target.isWriting() ? undefined : inCard[event.key];
    const idle = document.activeElement === null || document.activeElement === document.body;
    return event.key === 'Tab' && !event.shiftKey && idle ? target.focusCard : undefined;
  };

  document.addEventListener('keydown', (event) => {
    // Keys that a script of the page's makes up are not the reader's.
    if (!event.isTrusted || event.isComposing || event.defaultPrevented) return;
    const action = actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }, { signal, capture: true });
}
