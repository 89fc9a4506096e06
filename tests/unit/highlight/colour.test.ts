import { describe, expect, it } from 'vitest';
import { over, parseColour, WHITE, type Colour } from '../../../utils/highlight/colour.ts';
import { contrast, isDark, readableWash, withContrast } from '../../../utils/highlight/contrast.ts';
import { markStyles } from '../../../utils/highlight/mark-styles.ts';
import { LINE_CONTRAST, TEXT_CONTRAST } from '../../../utils/highlight/palette.ts';

const rgb = (r: number, g: number, b: number): Colour => ({ r, g, b, a: 1 });
const BACKGROUNDS = { paper: rgb(255, 255, 255), cream: rgb(255, 241, 229), grey: rgb(128, 128, 128), night: rgb(18, 18, 18), blue: rgb(0, 40, 120), yellow: rgb(255, 220, 0) };

describe('parseColour', () => {
  it.each([
    ['rgb(1, 2, 3)', rgb(1, 2, 3)],
    ['rgba(1, 2, 3, 0.5)', { r: 1, g: 2, b: 3, a: 0.5 }],
    ['rgb(1 2 3 / 50%)', { r: 1, g: 2, b: 3, a: 0.5 }],
    ['#0a141e', rgb(10, 20, 30)],
    ['transparent', { r: 0, g: 0, b: 0, a: 0 }],
    ['color(srgb 1 0.5 0)', { r: 255, g: 127.5, b: 0, a: 1 }],
    ['something(else)', null],
    ['', null],
  ])('%s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });

  it.each(['oklch(0.2 0.02 250)', 'oklab(20% 0 0)', 'lab(15 0 0)', 'lch(15% 3 200)'])('takes %s for dark', (text) => {
    expect(isDark(parseColour(text) ?? WHITE)).toBe(true);
  });

  it.each(['oklch(0.97 0.01 90)', 'lab(96 0 0)'])('takes %s for light', (text) => {
    expect(isDark(parseColour(text) ?? rgb(0, 0, 0))).toBe(false);
  });
});

describe('contrast', () => {
  it('is that of the guidelines', () => {
    expect(contrast(rgb(255, 255, 255), rgb(0, 0, 0))).toBeCloseTo(21, 5);
    expect(contrast(rgb(118, 118, 118), WHITE)).toBeCloseTo(4.54, 2);
  });

  it.each(Object.entries(BACKGROUNDS))('is reached by any ink on %s', (_name, background) => {
    for (const ink of [rgb(29, 79, 159), rgb(255, 255, 0), rgb(128, 128, 128)]) {
      expect(contrast(withContrast(ink, background, LINE_CONTRAST), background)).toBeGreaterThanOrEqual(LINE_CONTRAST);
    }
  });

  it.each(Object.entries(BACKGROUNDS))('of text stays on a wash over %s', (_name, background) => {
    const ink = isDark(background) ? WHITE : rgb(20, 20, 20);
    const wash = readableWash({ r: 247, g: 181, b: 0, a: 0.8 }, ink, background, TEXT_CONTRAST);
    expect(contrast(ink, over(wash, background))).toBeGreaterThanOrEqual(Math.min(TEXT_CONTRAST, contrast(ink, background) * 0.9));
  });
});

describe('markStyles', () => {
  const surface = { ink: rgb(20, 20, 20), background: WHITE };
  const look = { style: 'standard', colours: { official: null, country: null, deal: null } } as const;
  const rules = (css: string): Map<string, string> => new Map([...css.matchAll(/::highlight\(([a-z-]+)\)\{([^}]*)\}/g)].map(([, name, body]) => [name ?? '', body ?? '']).toReversed() as [string, string][]);

  it('tells the kinds apart by the form of the line', () => {
    const found = rules(markStyles(surface, look));
    const forms = ['official', 'country', 'deal', 'clipped'].map((kind) => /text-decoration-style:(\w+)/.exec(found.get(`attache-${kind}`) ?? '')?.[1]);
    expect(new Set(forms).size).toBe(4);
  });

  it('uses nothing that a highlight may not have', () => {
    const allowed = /^(?:color|background-color|text-decoration(?:-\w+)*|text-underline-offset)$/;
    const properties = [...markStyles(surface, look).matchAll(/[{;]([a-z-]+):(?!:)/g)].map(([, name]) => name ?? '');
    expect(properties.filter((name) => !allowed.test(name) && name !== 'forced-colors')).toEqual([]);
  });

  it('has no wash where the reader wants lines only, and the reader’s own colours where given', () => {
    expect(rules(markStyles(surface, { ...look, style: 'quiet' })).get('attache-deal')).not.toContain('background-color');
    const own = markStyles(surface, { ...look, colours: { official: '#880044', country: null, deal: null } });
    expect(own).toContain('rgb(136 0 68 / 1)');
  });
});
