import type { MentionKind } from '../model/mention.ts';
import type { Settings } from '../model/settings.ts';
import type { Surface } from './background.ts';
import { parseColour, toCss, type Colour } from './colour.ts';
import { isDark, readableWash, withContrast } from './contrast.ts';
import { CLIPPED_NAME, FLASH_NAME, MARK_NAMES } from './names.ts';
import { INKS, LINE_CONTRAST, STRENGTHS, TEXT_CONTRAST, WASHES } from './palette.ts';

/** What of the settings the look of the marks depends on. */
export type Look = Pick<Settings, 'style' | 'colours'>;

const KINDS: readonly (MentionKind | 'clipped')[] = ['official', 'country', 'deal', 'clipped'];

type Line = { style: 'solid' | 'dotted' | 'double' | 'dashed'; thickness: number; offset: number };

const rule = (name: string, declarations: Record<string, string>): string =>
  `::highlight(${name}){${Object.entries(declarations).map(([property, value]) => `${property}:${value}`).join(';')}}`;

/** In forced colours some browsers draw every highlight as a selection, whatever it asks for: lines then must lie inside of its box. */
const FORCED = { color: 'CanvasText', 'background-color': 'Canvas' };

const underline = (colour: string, { style, thickness, offset }: Line): Record<string, string> => ({
  'text-decoration-line': 'underline',
  'text-decoration-style': style,
  'text-decoration-color': colour,
  'text-decoration-thickness': `${thickness}px`,
  'text-underline-offset': `${offset}px`,
  'text-decoration-skip-ink': 'none',
});

/** Forms of line, so that the kinds are told apart without colour; a deal's runs below those of the names inside it. */
const linesOf = (thickness: number): Record<MentionKind | 'clipped', Line> => ({
  official: { style: 'solid', thickness, offset: 2 },
  country: { style: 'dotted', thickness, offset: 2 },
  deal: { style: 'double', thickness: Math.max(1, thickness - 1), offset: 5 },
  clipped: { style: 'dashed', thickness, offset: 9 },
});

/**
 * The style sheet of the marks for text on `surface`.
 * Only properties that a highlight may have and that leave line height alone. In forced colours the
 * system's own colours are used and the forms of the lines tell the kinds apart.
 */
export function markStyles(surface: Surface, look: Look): string {
  const inks = INKS[isDark(surface.background) ? 'dark' : 'light'];
  const strength = STRENGTHS[look.style];
  const lines = linesOf(strength.line);
  const base = (kind: MentionKind | 'clipped'): Colour => {
    const own = kind === 'clipped' ? null : look.colours[kind];
    return parseColour(own ?? inks[kind]) ?? surface.ink;
  };
  const line = (kind: MentionKind | 'clipped'): string =>
    toCss(withContrast(base(kind), surface.background, LINE_CONTRAST));
  const wash = (kind: 'deal' | 'clipped', alpha: number): string => {
    const colour = parseColour((kind === 'deal' ? look.colours.deal : null) ?? WASHES[kind]) ?? surface.ink;
    return toCss(readableWash({ ...colour, a: alpha }, surface.ink, surface.background, TEXT_CONTRAST));
  };
  const washed = (kind: 'deal' | 'clipped', alpha: number): Record<string, string> =>
    alpha > 0 ? { 'background-color': wash(kind, alpha) } : {};
  const usual = [
    rule(MARK_NAMES.official, underline(line('official'), lines.official)),
    rule(MARK_NAMES.country, underline(line('country'), lines.country)),
    rule(MARK_NAMES.deal, { ...underline(line('deal'), lines.deal), ...washed('deal', strength.wash) }),
    rule(CLIPPED_NAME, { ...underline(line('clipped'), lines.clipped), ...washed('clipped', 0.1) }),
    rule(FLASH_NAME, washed('deal', 0.45)),
  ];
  const forced = [
    ...KINDS.map((kind) => rule(kind === 'clipped' ? CLIPPED_NAME : MARK_NAMES[kind], { ...FORCED, ...underline('CanvasText', { ...lines[kind], offset: 1 }) })),
    rule(FLASH_NAME, { 'background-color': 'Highlight', color: 'HighlightText' }),
  ];
  return `${usual.join('\n')}\n@media (forced-colors: active){${forced.join('')}}`;
}
