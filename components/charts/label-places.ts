import type { Placed } from './network-layout.ts';

/** Units of the drawing: the height of a label and the usual width of a letter of it. */
const LINE = 14;
const LETTER = 6.4;

type Box = { left: number; right: number; top: number; bottom: number };
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where each node's name stands (the baseline's y), the greater nodes first: under it, else over it; a name for which there is
 * no room is left out, and comes with the focus.
 */
export function labelPlaces(nodes: readonly Placed[], nameOf: (node: Placed) => string): Map<string, number> {
  const shapes = nodes.map((node) => ({ id: node.id, box: { left: node.x - node.r, right: node.x + node.r, top: node.y - node.r, bottom: node.y + node.r } }));
  const taken: Box[] = [];
  const places = new Map<string, number>();
  for (const node of nodes.toSorted((a, b) => b.clips - a.clips)) {
    const half = (nameOf(node).length * LETTER) / 2;
    for (const baseline of [node.y + node.r + LINE - 2, node.y - node.r - 4]) {
      const box = { left: node.x - half, right: node.x + half, top: baseline - LINE + 3, bottom: baseline + 3 };
      if (taken.some((other) => meet(box, other)) || shapes.some((shape) => shape.id !== node.id && meet(box, shape.box))) continue;
      taken.push(box);
      places.set(node.id, baseline);
      break;
    }
  }
  return places;
}
