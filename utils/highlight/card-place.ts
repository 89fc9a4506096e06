/** A box in viewport coordinates, CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
export type CardPlace = { left: number; top: number; maxHeight: number; side: 'below' | 'above' };

/** Pixels between the mark and the card, and between the card and the edge of the window. */
export const GAP = 8;
const EDGE = 8;
/** Below this the card would show nothing of use; it then takes the larger side whatever it is. */
const LEAST_HEIGHT = 72;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The box around several lines. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/**
 * Where the card goes: below the mark's lines, else above, where it has more room; it is made shorter before it covers the mark.
 * A statement too long to be left free as a whole is treated as the one line the reader points at.
 * @param lines the boxes of all the mark's lines; @param line the one that the reader is at.
 */
export function placeCard(lines: readonly Box[], line: Box, card: Size, view: Size): CardPlace {
  const whole = around(lines.length > 0 ? lines : [line]);
  const room = (box: Box): { below: number; above: number } => ({
    below: view.height - EDGE - (box.bottom + GAP),
    above: box.top - GAP - EDGE,
  });
  const fits = (box: Box): boolean => Math.max(room(box).below, room(box).above) >= Math.min(card.height, view.height / 2);
  const keepFree = fits(whole) ? whole : line;
  const { below, above } = room(keepFree);
  const side = below >= card.height || below >= above ? 'below' : 'above';
  const space = Math.max(LEAST_HEIGHT, side === 'below' ? below : above);
  const height = Math.min(card.height, space);
  const top = side === 'below' ? keepFree.bottom + GAP : keepFree.top - GAP - height;
  return {
    side,
    left: clamp(line.left, EDGE, Math.max(EDGE, view.width - card.width - EDGE)),
    top: clamp(top, EDGE, Math.max(EDGE, view.height - height - EDGE)),
    maxHeight: space,
  };
}
