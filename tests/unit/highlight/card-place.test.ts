import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, placeCard, type Box } from '../../../utils/highlight/card-place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const VIEW = { width: 1000, height: 800 };
const CARD = { width: 320, height: 200 };

describe('placeCard', () => {
  it.each([
    ['below the mark where there is room', box(100, 100, 80, 20), { side: 'below', left: 100, top: 120 + GAP }],
    ['above it at the foot of the window', box(100, 700, 80, 20), { side: 'above', left: 100, top: 700 - GAP - 200 }],
    ['not over the right edge', box(950, 100, 40, 20), { side: 'below', left: 1000 - 320 - 8, top: 128 }],
    ['not over the left edge', box(-30, 100, 80, 20), { side: 'below', left: 8, top: 128 }],
  ])('%s', (_name, mark, place) => {
    expect(placeCard([mark], mark, CARD, VIEW)).toMatchObject(place);
  });

  it('keeps a whole statement of several lines free where it can', () => {
    const lines = [box(100, 100, 600, 20), box(50, 130, 600, 20), box(50, 160, 200, 20)];
    expect(placeCard(lines, lines[0]!, CARD, VIEW)).toMatchObject({ side: 'below', top: 180 + GAP });
  });

  it('keeps the line free that the reader is at, where the statement fills the window', () => {
    const lines = Array.from({ length: 26 }, (_, at) => box(50, at * 30, 900, 20));
    const { top, side } = placeCard(lines, lines[3]!, CARD, VIEW);
    expect(side).toBe('below');
    expect(top).toBe(lines[3]!.bottom + GAP);
  });

  it('never covers a mark of one line, and never leaves a window that has room for anything', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 780 }), fc.integer({ min: 40, max: 900 }), fc.integer({ min: 250, max: 1200 }), (left, y, height, viewHeight) => {
      const top = Math.min(y, viewHeight - 20);
      const mark = box(left, top, 60, 20);
      const place = placeCard([mark], mark, { width: 320, height }, { width: 1000, height: viewHeight });
      const shown = Math.min(height, place.maxHeight);
      const covers = place.top < mark.bottom && place.top + shown > mark.top;
      expect(covers).toBe(false);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + 320).toBeLessThanOrEqual(1000);
    }));
  });
});
