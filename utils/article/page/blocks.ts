import { BLOCKS, CELLS } from './element-kinds.ts';
import { TextLine, type Run } from './text-line.ts';

/** Which live text node a text node of the copy was made from; thrown away with the copy. */
export type LiveText = Map<Text, Text>;

/** A paragraph, heading, list item or the like, as text. */
export type Block = {
  text: string;
  runs: Run[];
  /** Local name of the innermost block element, in lower case. */
  tag: string;
  /** Share of the text inside links, 0 to 1. */
  linked: number;
  /** The element of the copy that the block began in. */
  element: Element;
};

const ELEMENT = 1;
const TEXT = 3;
const SKIPPED: ReadonlySet<string> = new Set(['figcaption']);

/** Reads the text under `root` (an element of the copy) as blocks, in order; empty ones are left out. */
export function readBlocks(root: Element, live: LiveText): Block[] {
  const blocks: Block[] = [];
  let line = new TextLine();
  let owner = root;
  let linkedLength = 0;

  const close = (next: Element): void => {
    const text = line.finish();
    if (text !== '') {
      const linked = Math.min(1, linkedLength / text.length);
      blocks.push({ text, runs: line.runs, tag: owner.localName, linked, element: owner });
    }
    if (text !== '' || line.runs.length > 0) line = new TextLine();
    linkedLength = 0;
    owner = next;
  };

  let links = 0;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    let descend: Node | null = null;
    if (node.nodeType === TEXT) {
      const text = node as Text;
      line.append(text.data, live.get(text) ?? null);
      if (links > 0) linkedLength += text.data.trim().length;
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') line.breakLine();
      else if (isStyledBreak(element)) line.breakLine();
      else if (!SKIPPED.has(name)) {
        if (BLOCKS.has(name)) close(element);
        else if (CELLS.has(name)) line.space();
        else if (name === 'a') links += 1;
        descend = element.firstChild;
        if (descend === null && name === 'a') links -= 1;
        if (descend === null && BLOCKS.has(name)) owner = blockAbove(element, root);
      }
    }
    if (descend !== null) {
      node = descend;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) {
        node = null;
        break;
      }
      const left = (node as Element).localName;
      if (left === 'a') links -= 1;
      else if (BLOCKS.has(left)) close(blockAbove(node as Element, root));
    }
    node = node?.nextSibling ?? null;
  }
  close(root);
  return blocks;
}

/** An empty inline element that a site's own style shows as a line break. */
export const isStyledBreak = (element: Element): boolean => element.firstChild === null && /(?:^|[\s_-])br(?:eak)?(?:$|\s)/.test(element.getAttribute('class') ?? '');

function blockAbove(element: Element, root: Element): Element {
  for (let up = element.parentElement; up !== null && up !== root; up = up.parentElement) {
    if (BLOCKS.has(up.localName)) return up;
  }
  return root;
}
