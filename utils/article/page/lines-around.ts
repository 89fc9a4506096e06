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

const SHOW_ELEMENT_AND_TEXT = 5;
const TEXT = 3;
const REJECT = 2;
const ACCEPT = 1;

/** How much is looked at on either side of the headline. */
const AFTER = { nodes: 600, longText: 3 };
const BEFORE = { nodes: 140, longText: 1 };
/** Units from which a line is running text. */
const LONG = 260;

function walkerFrom(headline: Element): TreeWalker {
  const document = headline.ownerDocument;
  const root = document.body ?? document.documentElement;
  const walker = document.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, (node) =>
    node.nodeType !== TEXT && isLeftOut(node as Element, (node as Element).localName) ? REJECT : ACCEPT,
  );
  walker.currentNode = headline;
  return walker;
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
  const collect = (forward: boolean, limit: { nodes: number; longText: number }): Text[] => {
    const walker = walkerFrom(headline);
    const found: Text[] = [];
    let long = 0;
    for (let seen = 0; seen < limit.nodes && long < limit.longText; seen += 1) {
      const node = forward ? walker.nextNode() : walker.previousNode();
      if (node === null) break;
      if (node.nodeType !== TEXT || headline.contains(node)) continue;
      found.push(node as Text);
      if ((node as Text).data.trim().length > LONG) long += 1;
    }
    return forward ? found : found.toReversed();
  };
  return [...toLines(collect(false, BEFORE), false), ...toLines(collect(true, AFTER), true)];
}
