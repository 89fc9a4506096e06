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

type Stretch = { element: Element | null; nodes: Text[] };

/** Null for text in no block, or of white space alone. */
function lineOf({ element, nodes }: Stretch): NearLine | null {
  if (element === null) return null;
  const line = new TextLine();
  const inner = new Set<Element>();
  let linked = 0;
  for (const node of nodes) {
    if (node.data.trim() === '') {
      line.append(node.data, node);
      continue;
    }
    if (node.previousSibling === null) line.space();
    line.append(node.data, node);
    for (let up = node.parentElement; up !== null && up !== element; up = up.parentElement) {
      inner.add(up);
      if (up.localName === 'a') linked += node.data.trim().length;
    }
  }
  const text = line.finish();
  return text === '' ? null : { text, runs: line.runs, element, inner: [...inner], linked: Math.min(1, linked / text.length), place: 0 };
}

/** Groups text nodes, in document order, into lines by the block that they stand in. */
function* toLines(nodes: Iterable<Text>): Generator<NearLine> {
  let stretch: Stretch = { element: null, nodes: [] };
  for (const node of nodes) {
    const element = blockOf(node);
    if (stretch.element !== element) {
      const line = lineOf(stretch);
      if (line !== null) yield line;
      stretch = { element, nodes: [] };
    }
    stretch.nodes.push(node);
  }
  const line = lineOf(stretch);
  if (line !== null) yield line;
}

const rootOf = ({ ownerDocument: { body, documentElement } }: Element): Element => body ?? documentElement;

/** The shown text nodes after the headline or before it, nearest first, until running text is under way. */
function* textsFrom(headline: Element, step: typeof nextShown, limit: { nodes: number; longText: number }): Generator<Text> {
  const root = rootOf(headline);
  let long = 0;
  let node: Node | null = headline;
  for (let seen = 0; seen < limit.nodes && long < limit.longText; seen += 1) {
    node = step(node, root);
    if (node === null) return;
    if (node.nodeType !== TEXT || headline.contains(node)) continue;
    yield node as Text;
    if ((node as Text).data.trim().length > LONG) long += 1;
  }
}

/** The lines of text after the headline up to where the body is under way, in document order; no more is looked at than is taken. */
export function* linesAfter(headline: Element): Generator<NearLine> {
  let place = 0;
  for (const line of toLines(textsFrom(headline, nextShown, AFTER))) yield { ...line, place: (place += 1) };
}

/** The lines of `linesAfter`, and some before the headline, in document order; found as they are asked for, but for those before it. */
export function* linesAround(headline: Element): Generator<NearLine> {
  const before = [...toLines([...textsFrom(headline, previousShown, BEFORE)].toReversed())];
  for (const [index, line] of before.entries()) yield { ...line, place: index - before.length };
  yield* linesAfter(headline);
}
