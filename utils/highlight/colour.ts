/** Red, green, blue 0 to 255, alpha 0 to 1. */
export type Colour = { r: number; g: number; b: number; a: number };

export const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
export const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };

const grey = (linear: number, a: number): Colour => {
  const value = 255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055);
  return { r: value, g: value, b: value, a };
};

function fromHex(text: string): Colour | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) return null;
  const value = Number.parseInt(digits, 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255, a: 1 };
}

const FUNCTION = /^(rgba?|color|oklab|oklch|lab|lch)\(\s*(?:(srgb|srgb-linear|display-p3)\s+)?([^)]*)\)$/;

/**
 * Reads a colour as browsers compute it; null for a form that is not known.
 * Of the perceptual forms (`oklch()` and its like) only the lightness is kept, which is what contrast needs.
 */
export function parseColour(text: string): Colour | null {
  if (text === 'transparent') return { ...BLACK, a: 0 };
  if (text.startsWith('#')) return fromHex(text);
  const [, form, , list] = FUNCTION.exec(text.trim()) ?? [];
  const parts = (list ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [first = Number.NaN, second = 0, third = 0, a = 1] = numbers;
  if (Number.isNaN(first)) return null;
  switch (form) {
    case 'rgb':
    case 'rgba':
      return { r: first, g: second, b: third, a };
    case 'color':
      return { r: first * 255, g: second * 255, b: third * 255, a };
    case 'oklab':
    case 'oklch':
      return grey(Math.min(1, Math.max(0, first)) ** 3, a);
    case 'lab':
    case 'lch':
      return grey((((parts[0] ?? '').endsWith('%') ? first * 100 : first) / 100) ** 2.4, a);
    default:
      return null;
  }
}

/** `top` laid over an opaque `under`. */
export const over = (top: Colour, under: Colour): Colour => ({
  r: top.r * top.a + under.r * (1 - top.a),
  g: top.g * top.a + under.g * (1 - top.a),
  b: top.b * top.a + under.b * (1 - top.a),
  a: 1,
});

/** As CSS. */
export const toCss = ({ r, g, b, a }: Colour): string =>
  `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)} / ${Math.round(a * 1000) / 1000})`;
