import { isStyledBreak, type LiveText } from './blocks.ts';
import { hasManyEntries, isLinkList } from './link-lists.ts';
import { isLeftOut } from './visible.ts';

export type { LiveText } from './blocks.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Elements and text nodes copied before the walk may be interrupted. */
const NODES_A_SLICE = 1000;
/** Depth of the copy; what is nested deeper is laid flat, since Readability's time grows with the square of the depth. */
const DEEPEST = 100;

/** Elements that mean something without content: breaks, pictures (Readability counts them), cells. */
const EMPTY_BUT_SAID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'td', 'th']);
const saysSomethingEmpty = (element: Element, name: string): boolean => EMPTY_BUT_SAID.has(name) || isStyledBreak(element);

/** Neither Readability nor we tell these from the text around them in a paragraph, as long as they say nothing of themselves. */
const PLAIN_INLINE: ReadonlySet<string> = new Set(['em', 'strong', 'b', 'i', 'small', 'cite', 'q', 'mark', 'abbr', 'sub', 'sup']);

/** The text of a bare inline element in a paragraph, which can do without the element; null for any other. */
function bareText(element: Element, name: string, into: Node): Text | null {
  if (!PLAIN_INLINE.has(name) || (into as Element).localName !== 'p' || element.hasAttributes()) return null;
  const only = element.firstChild;
  return only !== null && only.nodeType === TEXT && only.nextSibling === null && element.shadowRoot === null && /\S/.test((only as Text).data) ? (only as Text) : null;
}

/** The nodes shown inside an element: its own, its open shadow tree's, or those given to a slot. */
function shownChildren(element: Element, name: string): Node[] | null {
  if (name === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    return given !== undefined && given.length > 0 ? given : null;
  }
  const shadow = element.shadowRoot;
  return shadow ? [...shadow.childNodes] : null;
}

function copyText(text: Text, into: Node, live: LiveText): void {
  const copy = (into.ownerDocument as Document).createTextNode(text.data);
  live.set(copy, text);
  into.appendChild(copy);
}

type Frame = { next: Node | null; rest: Node[] | null; at: number; into: Node };

/**
 * Copies what can be read under `root` into `into`, an element of an inert document, leaving out scripts, navigation,
 * forms, long lists of links and what is hidden, and notes for each copied text node its live one. Yields now and then, so that a caller may
 * give way to the page. Neither depth nor size of the page matters: no recursion, one visit a node.
 */
export function* copyPage(root: Element, into: Element, live: LiveText): Generator<void, void> {
  const inert = into.ownerDocument;
  const stack: Frame[] = [{ next: root.firstChild, rest: null, at: 0, into }];
  let visited = 0;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node: Node | null = frame.rest === null ? frame.next : (frame.rest[frame.at] ?? null);
    if (node === null) {
      stack.pop();
      continue;
    }
    if (frame.rest === null) frame.next = node.nextSibling;
    else frame.at += 1;
    visited += 1;
    if (visited % NODES_A_SLICE === 0) yield;

    const type = node.nodeType;
    if (type === TEXT || type === CDATA) {
      copyText(node as Text, frame.into, live);
    } else if (type === ELEMENT) {
      const element = node as Element;
      const name = element.localName.toLowerCase();
      const bare = bareText(element, name, frame.into);
      if (bare !== null) {
        copyText(bare, frame.into, live);
        continue;
      }
      if (isLeftOut(element, name) || (hasManyEntries(element) && (yield* isLinkList(element)))) continue;
      const shown = shownChildren(element, name);
      if (shown === null && element.firstChild === null && !saysSomethingEmpty(element, name)) continue;
      const copy = inert.importNode(element, false);
      frame.into.appendChild(copy);
      stack.push({ next: element.firstChild, rest: shown, at: 0, into: stack.length < DEEPEST ? copy : frame.into });
    }
  }
}
