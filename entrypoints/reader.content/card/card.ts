import { placeCard, type Box } from '../../../utils/highlight/card-place.ts';
import { rectsOf } from '../../../utils/highlight/hit-test.ts';
import type { Mark } from '../../../utils/highlight/mark.ts';
import { cardContent } from './card-content.ts';
import { createCardHost } from './host.ts';
import type { CardActions } from './parts.ts';
import type { Subject } from './subject.ts';
import { toast, type Message } from './toast.ts';

/** How the card came up: a pointer opens it beside its point; a key opens it and moves the focus in. */
export type Opening = { at: { x: number; y: number } } | 'keyboard';

/** The card of the page: at most one is open, about one mark. */
export type Card = {
  readonly mark: Mark | null;
  readonly element: HTMLElement;
  open(subject: Subject, opening: Opening, dark: boolean): void;
  /** Moves with its mark; closes where the mark has left the window. */
  follow(): void;
  /** Moves the keyboard's focus into the open card. */
  focus(): void;
  readonly hasFocus: boolean;
  /** The focus is in one of its fields, whose keys are the reader's own. */
  readonly isWriting: boolean;
  /** Says something in the open card, or by itself at the window's foot. */
  say(message: Message, dark: boolean): void;
  close(): void;
};

const TOAST_MS = 6000;
const TOAST_EDGE = 16;

const isInWindow = ({ top, bottom }: Box, view: Window): boolean => bottom > 0 && top < view.innerHeight;

/** The line of a mark that the reader is at: the one under the pointer, else the first one in view. */
function lineAt(lines: readonly DOMRect[], opening: Opening, view: Window): DOMRect | undefined {
  if (opening !== 'keyboard') {
    const { y } = opening.at;
    const under = lines.find(({ top, bottom }) => y >= top - 2 && y <= bottom + 2);
    if (under !== undefined) return under;
  }
  return lines.find((line) => isInWindow(line, view)) ?? lines[0];
}

/** @param closeLabel the name of the toast's button; known beforehand, since an orphan has no words. */
export function createCard(document: Document, actions: Omit<CardActions, 'resized'>, closeLabel: string): Card {
  const view = document.defaultView ?? window;
  const host = createCardHost(document);
  let open: { mark: Mark; opening: Opening; content: HTMLElement; line: number } | null = null;
  let before: HTMLElement | null = null;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const position = (): boolean => {
    if (open === null) return false;
    const lines = rectsOf(open.mark);
    const line = lines[open.line] ?? lines[0];
    if (line === undefined || !isInWindow(line, view)) return false;
    const { width, scrollHeight } = { width: host.element.offsetWidth, scrollHeight: open.content.scrollHeight };
    const size = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
    const { left, top, maxHeight } = placeCard(lines, line, { width, height: scrollHeight + 4 }, size);
    host.place(left, top, maxHeight);
    return true;
  };

  const card: Card = {
    element: host.element,
    get mark() {
      return open?.mark ?? null;
    },
    get hasFocus() {
      return host.focused !== null;
    },
    get isWriting() {
      return host.focused?.matches('input, select, textarea') ?? false;
    },
    open(subject, opening, dark) {
      const content = cardContent(document, subject, { ...actions, resized: () => void position() });
      const lines = rectsOf(subject.mark);
      const line = lineAt(lines, opening, view);
      const focusInside = host.focused !== null;
      if (!focusInside && document.activeElement instanceof HTMLElement && document.activeElement !== host.element) before = document.activeElement;
      clearTimeout(toastTimer);
      open = { mark: subject.mark, opening, content, line: line === undefined ? 0 : lines.indexOf(line) };
      host.show(content, dark);
      position();
      if (opening === 'keyboard' || focusInside) content.focus({ preventScroll: true });
    },
    follow() {
      if (open !== null && !position()) card.close();
    },
    focus() {
      open?.content.focus({ preventScroll: true });
    },
    say(message, dark) {
      clearTimeout(toastTimer);
      const said = open?.content.querySelector<HTMLElement>('.said');
      if (said && message.action === undefined) {
        said.className = message.failed ? 'said failed' : 'said';
        said.textContent = message.text;
        position();
        return;
      }
      const byKeys = host.focused !== null;
      const cameFrom = before;
      card.close();
      const content = toast(document, message, closeLabel, card.close);
      host.show(content, dark);
      const { offsetWidth, offsetHeight } = host.element;
      host.place(view.innerWidth - offsetWidth - TOAST_EDGE, view.innerHeight - offsetHeight - TOAST_EDGE, view.innerHeight);
      if (byKeys && message.action !== undefined) {
        // Who works by keys finds the way back under the next one, and afterwards the place they came from.
        before = cameFrom;
        content.querySelector('button')?.focus({ preventScroll: true });
      }
      const leave = (): void => {
        if (open !== null) return;
        if (host.focused === null) card.close();
        else toastTimer = setTimeout(leave, TOAST_MS);
      };
      toastTimer = setTimeout(leave, TOAST_MS);
    },
    close() {
      clearTimeout(toastTimer);
      const giveBack = host.focused !== null;
      open = null;
      host.show(null, false);
      if (giveBack && before?.isConnected === true) before.focus({ preventScroll: true });
      before = null;
    },
  };
  return card;
}
