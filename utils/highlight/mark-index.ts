import type { Mark } from './mark.ts';

type Entry = { start: number; end: number; mark: Mark };

/** Finds the marks at a place in the live text, whatever their number, by one look-up. */
export type MarkIndex = {
  /** Marks that touch this offset, the innermost (shortest) first. */
  at(node: Node, offset: number): Mark[];
  /** Marks with text directly inside this element, for browsers that give no caret there. */
  inside(element: Element): Mark[];
};

const lengthOf = ({ mention }: Mark): number => mention.end - mention.start;

/** Indexes marks by the text nodes that they stand in. */
export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const byNode = new Map<Node, Entry[]>();
  const byElement = new Map<Element, Set<Mark>>();
  for (const mark of marks) {
    for (const { node, start, end } of mark.segments) {
      const entries = byNode.get(node);
      if (entries === undefined) byNode.set(node, [{ start, end, mark }]);
      else entries.push({ start, end, mark });
      const parent = node.parentElement;
      if (parent === null) continue;
      const inside = byElement.get(parent) ?? new Set();
      byElement.set(parent, inside.add(mark));
    }
  }
  const innermostFirst = (found: Mark[]): Mark[] => found.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return {
    at: (node, offset) =>
      innermostFirst(
        (byNode.get(node) ?? []).filter(({ start, end }) => start <= offset && offset <= end).map(({ mark }) => mark),
      ),
    inside: (element) => innermostFirst([...(byElement.get(element) ?? [])]),
  };
}
