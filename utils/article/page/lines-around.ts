import { BLOCKS } from './element-kinds.ts';
import { TextLine, type Run } from './text-line.ts';
import { isLeftOut } from './visible.ts';

/** A line of text near the headline of the live page. */
export type NearLine = {
  text: string;
  runs: Run[];
  /** The block element around it. */
  element: Element;
  /** The elements between the block and the text that any of it stands in, block first. */
  inner: Element[];
  /** Share of the text inside links, 0 to 1. */
  linked: number;
  /** 1, 2, … after the headline, -1, -2, … before it. */
  place: number;
};

const ELEMENT = 1;
const TEXT = 3;

/** How much is looked at on either side of the headline. */
const AFTER = { nodes: 600, longText: 3 };
const BEFORE = { nodes: 140, longText: 1 };
/** Units from which a line is running text. */
const LONG = 260;

const isShown = (node: Node): boolean => node.nodeType === TEXT || (node.nodeType === ELEMENT && !isLeftOut(node as Element, (node as Element).localName));

/** The next shown node in document order; walked by hand, since a filter costs a tree walker a call out for each node. */
function nextShown(from: Node, root: Node): Node | null {
  let node = from;
  let following = node.firstChild;
  for (;;) {
    while (following === null) {
      if (node === root) return null;
      following = node.nextSibling;
      if (following !== null) break;
      if (node.parentNode === null) return null;
      node = node.parentNode;
    }
    if (isShown(following)) return following;
    node = following;
    following = node.nextSibling;
  }
}

/** The shown node before; an element comes after what it holds is done with, as backwards in document order. */
function previousShown(from: Node, root: Node): Node | null {
  let node = from;
  if (node === root) return null;
  let before = node.previousSibling;
  while (before !== null) {
    node = before;
    if (!isShown(node)) before = node.previousSibling;
    else if (node.lastChild === null) return node;
    else before = node.lastChild;
  }
  const up = node.parentNode;
  return up === null || up === root ? null : up;
}

function blockOf(node: Node): Element | null {
  let up = node.parentElement;
  while (up !== null && !BLOCKS.has(up.localName)) up = up.parentElement;
  return up;
}

/** Groups text nodes, in document order, into lines by the block that they stand in. */
function toLines(nodes: readonly Text[], forward: boolean): NearLine[] {
  const lines: NearLine[] = [];
  let at = 0;
  while (at < nodes.length) {
    const element = blockOf(nodes[at] as Text);
    let end = at;
    while (end < nodes.length && blockOf(nodes[end] as Text) === element) end += 1;
    const line = new TextLine();
    const inner = new Set<Element>();
    let linked = 0;
    for (const node of nodes.slice(at, end)) {
      if (node.data.trim() === '') {
        line.append(node.data, node);
        continue;
      }
      if (at !== end && node.previousSibling === null) line.space();
      line.append(node.data, node);
      for (let up = node.parentElement; up !== null && up !== element; up = up.parentElement) {
        inner.add(up);
        if (up.localName === 'a') linked += node.data.trim().length;
      }
    }
    const text = line.finish();
    if (element !== null && text !== '') {
      lines.push({ text, runs: line.runs, element, inner: [...inner], linked: Math.min(1, linked / text.length), place: 0 });
    }
    at = end;
  }
  lines.forEach((line, index) => (line.place = forward ? index + 1 : index - lines.length));
  return lines;
}

/** The lines of text after the headline up to where the body is under way, and some before it, in document order. */
export function linesAround(headline: Element): NearLine[] {
  const { body, documentElement } = headline.ownerDocument;
  const root = body ?? documentElement;
  const collect = (forward: boolean, limit: { nodes: number; longText: number }): Text[] => {
    const found: Text[] = [];
    let long = 0;
    let node: Node | null = headline;
    for (let seen = 0; seen < limit.nodes && long < limit.longText; seen += 1) {
      node = forward ? nextShown(node, root) : previousShown(node, root);
      if (node === null) break;
      if (node.nodeType !== TEXT || headline.contains(node)) continue;
      found.push(node as Text);
      if ((node as Text).data.trim().length > LONG) long += 1;
    }
    return forward ? found : found.toReversed();
  };
  return [...toLines(collect(false, BEFORE), false), ...toLines(collect(true, AFTER), true)];
}
