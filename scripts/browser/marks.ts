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

/**
 * Viewport coordinates of a point on a mark, scrolled into view; `text` is what the mark says.
 * `free`: a point that no other mark covers, as one over a deal but beside the names in it.
 */
export async function pointOfMark(tab: Tab, kind: MarkKind, text: string, where: 'any' | 'free' = 'any'): Promise<{ x: number; y: number }> {
  const point = await tab.waitFor(
    ({ name, text, free }) => {
      const rangesOf = (key: string) => [...(CSS.highlights.get(key) ?? [])].filter((range) => range instanceof Range);
      const range = rangesOf(name).find((candidate) => candidate.toString() === text);
      if (!range) return null;
      const others = ['attache-official', 'attache-country', 'attache-deal'].filter((key) => key !== name).flatMap(rangesOf);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const covered = free ? others.flatMap((other) => [...other.getClientRects()]) : [];
      for (const rect of range.getClientRects()) {
        for (const part of [0.5, 0.1, 0.9, 0.3, 0.7]) {
          const [x, y] = [rect.x + rect.width * part, rect.y + rect.height / 2];
          const hidden = covered.some((box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top && y <= box.bottom);
          if (!hidden) return { x, y };
        }
      }
      return null;
    },
    { name: `attache-${kind}`, text, free: where === 'free' },
    { what: `a mark "${text}" of kind ${kind}` },
  );
  if (point === null) throw new Error(`No mark "${text}"`);
  return point;
}

/** Puts the pointer on a mark. */
export async function hoverMark(tab: Tab, kind: MarkKind, text: string): Promise<void> {
  const { x, y } = await pointOfMark(tab, kind, text, kind === 'deal' ? 'free' : 'any');
  await tab.moveTo(x, y);
}
