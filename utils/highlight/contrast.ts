import { BLACK, WHITE, over, type Colour } from './colour.ts';

/** WCAG relative luminance, 0 (black) to 1 (white). */
export function luminance({ r, g, b }: Colour): number {
  const linear = (value: number): number => {
    const unit = value / 255;
    return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG contrast ratio, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Whether light ink reads better on this background than dark ink. */
export const isDark = (background: Colour): boolean => contrast(background, WHITE) > contrast(background, BLACK);

const STEPS = 20;

/** `ink`, moved towards black or white by no more than is needed to reach `ratio` against `background`. */
export function withContrast(ink: Colour, background: Colour, ratio: number): Colour {
  const goal = isDark(background) ? WHITE : BLACK;
  for (let step = 0; step <= STEPS; step++) {
    const candidate = over({ ...goal, a: step / STEPS }, ink);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return goal;
}

/**
 * `wash`, thinned until text of colour `ink` on it keeps a contrast of `ratio`,
 * or of nearly what it has without the wash where the page itself stays below that.
 */
export function readableWash(wash: Colour, ink: Colour, background: Colour, ratio: number): Colour {
  const wanted = Math.min(ratio, contrast(ink, background) * 0.9);
  for (let step = 0; step < STEPS; step++) {
    const thinned = { ...wash, a: wash.a * (1 - step / STEPS) };
    if (contrast(ink, over(thinned, background)) >= wanted) return thinned;
  }
  return { ...wash, a: 0 };
}
