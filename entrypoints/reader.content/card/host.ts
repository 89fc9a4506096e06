import { styleCard } from '../parts.ts';

/** The one element of ours in a page, `<attache-card>` under `<html>`; in the document only while it shows something. */
export type CardHost = {
  readonly element: HTMLElement;
  /** Replaces what is shown; null takes the element out of the page. */
  show(content: HTMLElement | null, dark: boolean): void;
  /** Viewport pixels; `room`: the most height the card may take. */
  place(left: number, top: number, room: number): void;
  readonly focused: Element | null;
};

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Its shadow tree is closed: the page sees that a card is open, never what it says. */
export function createCardHost(document: Document): CardHost {
  const element = document.createElementNS(XHTML, 'attache-card') as HTMLElement;
  const shadow = element.attachShadow({ mode: 'closed' });
  const { CSSStyleSheet: Sheet } = document.defaultView ?? window;
  const styles = new Sheet();
  styleCard(styles);
  // Where it stands is a rule of a sheet of ours: the element's markup stays as it is, and the page cannot outdo it.
  const place = new Sheet();
  const where = place.cssRules[place.insertRule(':host{}')] as CSSStyleRule;
  shadow.adoptedStyleSheets = [styles, place];

  return {
    element,
    get focused() {
      return shadow.activeElement;
    },
    show(content, dark) {
      if (content === null) {
        element.remove();
        shadow.replaceChildren();
        return;
      }
      element.dataset.scheme = dark ? 'dark' : 'light';
      shadow.replaceChildren(content);
      if (!element.isConnected) {
        document.documentElement.append(element);
        // The top layer lies over everything of the page's, and inside no box that clips or moves it.
        if (typeof element.showPopover === 'function') {
          element.popover = 'manual';
          element.showPopover();
        }
      }
    },
    place(left, top, room) {
      where.style.setProperty('left', `${Math.round(left)}px`, 'important');
      where.style.setProperty('top', `${Math.round(top)}px`, 'important');
      where.style.setProperty('--room', `${Math.floor(room)}px`);
    },
  };
}
