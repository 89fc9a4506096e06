import { describe, expect, it } from 'vitest';
import { createHighlightSet, type Registry } from '../../../utils/highlight/highlight-set.ts';
import { MARK_NAMES, PRIORITIES } from '../../../utils/highlight/names.ts';

/** A registry as far as it is used, and one that cannot be iterated, as from Firefox's content scripts. */
function fakes(): { registry: Registry & Map<string, Highlight>; make: (ranges: readonly Range[]) => Highlight } {
  return {
    registry: new Map<string, Highlight>() as unknown as Registry & Map<string, Highlight>,
    make: (ranges) => ({ size: ranges.length, priority: 0 }) as unknown as Highlight,
  };
}
const ranges = (count: number): Range[] => Array.from({ length: count }, () => ({}) as Range);

describe('createHighlightSet', () => {
  it('shows under a name, replaces, and takes out with no ranges', () => {
    const { registry, make } = fakes();
    const set = createHighlightSet(registry, make);
    set.show(MARK_NAMES.official, ranges(2));
    expect(registry.get(MARK_NAMES.official)).toMatchObject({ size: 2, priority: PRIORITIES[MARK_NAMES.official] });
    set.show(MARK_NAMES.official, ranges(1));
    expect(registry.get(MARK_NAMES.official)?.size).toBe(1);
    set.show(MARK_NAMES.official, []);
    expect(registry.size).toBe(0);
  });

  it('puts back what was cleared, replaced or emptied, and only then', () => {
    const { registry, make } = fakes();
    const set = createHighlightSet(registry, make);
    set.show(MARK_NAMES.deal, ranges(3));
    expect(set.restore()).toBe(false);
    registry.clear();
    expect(set.restore()).toBe(true);
    expect(registry.get(MARK_NAMES.deal)?.size).toBe(3);
    registry.set(MARK_NAMES.deal, make([]));
    expect(set.restore()).toBe(true);
    expect(registry.get(MARK_NAMES.deal)?.size).toBe(3);
  });

  it('removes its own names and no others', () => {
    const { registry, make } = fakes();
    registry.set('the-page’s', make(ranges(1)));
    const set = createHighlightSet(registry, make);
    set.show(MARK_NAMES.country, ranges(1));
    set.remove();
    expect([...registry.keys()]).toEqual(['the-page’s']);
    expect(set.restore()).toBe(false);
  });
});
