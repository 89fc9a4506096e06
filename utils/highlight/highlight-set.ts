import { PRIORITIES } from './names.ts';

/** The part of the page's registry that can be used from an isolated world in every browser. */
export type Registry = Pick<HighlightRegistry, 'get' | 'has' | 'set' | 'delete'>;

/** Our highlights in a registry that is the page's as well. */
export type HighlightSet = {
  /** Shows exactly these ranges under `name`; with none, the name is taken out. */
  show(name: string, ranges: readonly Range[]): void;
  /** Puts back what the page's own scripts have cleared or replaced; true where something was missing. */
  restore(): boolean;
  /** Takes out all of ours and nothing else. */
  remove(): void;
};

/** @param make makes a highlight of ranges; given in tests, where the platform has none. */
export function createHighlightSet(
  registry: Registry = CSS.highlights,
  make: (ranges: readonly Range[]) => Highlight = (ranges) => new Highlight(...ranges),
): HighlightSet {
  const shown = new Map<string, { ranges: readonly Range[]; size: number }>();

  const put = (name: string, ranges: readonly Range[]): void => {
    const highlight = make(ranges);
    highlight.priority = PRIORITIES[name] ?? 0;
    registry.set(name, highlight);
    shown.set(name, { ranges, size: highlight.size });
  };

  return {
    show(name, ranges) {
      if (ranges.length > 0) {
        put(name, ranges);
      } else if (shown.delete(name)) {
        registry.delete(name);
      }
    },
    restore() {
      let missing = false;
      for (const [name, { ranges, size }] of shown) {
        if (registry.has(name) && registry.get(name)?.size === size) continue;
        put(name, ranges);
        missing = true;
      }
      return missing;
    },
    remove() {
      for (const name of shown.keys()) registry.delete(name);
      shown.clear();
    },
  };
}
