import type { MentionKind } from '../model/mention.ts';
import type { Settings } from '../model/settings.ts';

/** The house's inks, before they are fitted to the page's own background. */
export const INKS: Record<'light' | 'dark', Record<MentionKind | 'clipped', string>> = {
  light: { official: '#1d4f9f', country: '#0b7a6f', deal: '#a8690b', clipped: '#7c3f98' },
  dark: { official: '#8fb8ff', country: '#4fd6c4', deal: '#e9b44c', clipped: '#d3a6ee' },
};

/** Colours of the washes under deals and clipped quotes; brighter than the lines, since text stands on them. */
export const WASHES: Record<'deal' | 'clipped', string> = { deal: '#f7b500', clipped: '#b45fd6' };

/** How strong each style of marks is: thickness of a line in pixels and alpha of the deals' wash. */
export const STRENGTHS: Record<Settings['style'], { line: number; wash: number }> = {
  standard: { line: 2, wash: 0.17 },
  bold: { line: 3, wash: 0.34 },
  quiet: { line: 1, wash: 0 },
};

/** The least contrast of a line with the page (WCAG 1.4.11) and of text on a wash (1.4.3). */
export const LINE_CONTRAST = 3;
export const TEXT_CONTRAST = 4.5;
