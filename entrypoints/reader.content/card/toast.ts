import { button, h } from './element.ts';

/** Something to say after an action, and what can be done about it. */
export type Message = { text: string; failed: boolean; action?: { label: string; run: () => void } };

/** A short message that is read out, with at most one action and a way to close it. */
export function toast(document: Document, { text, failed, action }: Message, closeLabel: string, close: () => void): HTMLElement {
  return h(document, 'section', { class: failed ? 'toast failed' : 'toast', role: failed ? 'alert' : 'status' },
    h(document, 'p', {}, text),
    action === undefined ? null : button(document, { class: 'plain' }, action.label, action.run),
    button(document, { class: 'round', 'aria-label': closeLabel, title: closeLabel }, '×', close),
  );
}
