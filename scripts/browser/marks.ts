import type { Tab } from './types.ts';

export type MarkKind = 'official' | 'country' | 'deal';

/** Texts of the marks of one kind, in the page's order, as the page's own scripts can read them. */
export const marks = (tab: Tab, kind: MarkKind): Promise<string[]> =>
  tab.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString());
  }, `attache-${kind}`);

/** Waits until the page has marks of a kind, and gives their texts. */
export async function waitForMarks(tab: Tab, kind: MarkKind = 'country'): Promise<string[]> {
  await tab.waitFor((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, `attache-${kind}`, { what: `marks of kind ${kind}` });
  return marks(tab, kind);
}

/** Viewport coordinates of the middle of the first line of a mark, scrolled into view; `text` is what the mark says. */
export async function pointOfMark(tab: Tab, kind: MarkKind, text: string): Promise<{ x: number; y: number }> {
  const point = await tab.waitFor(
    ({ name, text }) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);
      const range = ranges.find((candidate) => candidate.toString() === text);
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
    },
    { name: `attache-${kind}`, text },
    { what: `a mark "${text}" of kind ${kind}` },
  );
  if (point === null) throw new Error(`No mark "${text}"`);
  return point;
}

/** Puts the pointer on a mark. */
export async function hoverMark(tab: Tab, kind: MarkKind, text: string): Promise<void> {
  const { x, y } = await pointOfMark(tab, kind, text);
  await tab.moveTo(x, y);
}
