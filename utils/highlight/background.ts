import { BLACK, WHITE, over, parseColour, type Colour } from './colour.ts';
import { contrast, isDark, luminance } from './contrast.ts';

/** What the text of an element is drawn with, and on. */
export type Surface = { ink: Colour; background: Colour };

const DARK_CANVAS: Colour = { r: 18, g: 18, b: 18, a: 1 };
/** Text that contrasts less than this with the measured colour stands on something else: a picture, a gradient. */
const PLAUSIBLE = 1.6;

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The colour of the canvas where nothing paints a background: the browser's own, by the root's colour scheme. */
function canvas(document: Document): Colour {
  const view = document.defaultView;
  if (view === null || document.documentElement === null) return WHITE;
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? DARK_CANVAS : WHITE;
}

/** The surface that an element's text is really seen on, from computed styles, through see-through layers. */
export function surfaceOf(element: Element): Surface {
  const view = element.ownerDocument.defaultView;
  if (view === null) return { ink: BLACK, background: WHITE };
  const layers: Colour[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour === null || colour.a === 0) continue;
    layers.push(colour);
    if (colour.a >= 1) break;
  }
  const background = layers.reduceRight((under, layer) => over(layer, under), canvas(element.ownerDocument));
  const ink = parseColour(view.getComputedStyle(element).color) ?? (isDark(background) ? WHITE : BLACK);
  if (contrast(ink, background) >= PLAUSIBLE) return { ink, background };
  return { ink, background: luminance(ink) > 0.4 ? DARK_CANVAS : WHITE };
}
