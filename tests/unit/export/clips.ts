import { joined } from '../../../utils/export/chunks.ts';
import type { ExportFormat } from '../../../utils/export/format.ts';
import type { Clip } from '../../../utils/model/clip.ts';
import { generateClips } from '../../support/generate-clips.ts';

const made = generateClips(40, { seed: 3 });
export const ARTICLES: Readonly<Record<string, string>> = Object.fromEntries(made.map(({ clip, articleText }) => [clip.source.canonicalUrl, articleText]));

/** An address that would run. Put together, for it has no business in any source. */
export const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

/** Text of every kind that must stay text: markup, script addresses, formulas, TeX, YAML, bidi controls, prototype keys. */
export const NASTY = '=cmd|\' /C calc\'!A0 <img src=x onerror=alert(1)> \u202Egnp.exe "}]--- {{x}} & % $ # _ ~ ^ \\ `]( javascript:alert(1) __proto__ \'; DROP\n---\n# head\r\nER  - \n-->]]>';

/** A clip whose every free text is hostile. */
export function nastyClip(): Clip {
  const [first] = generateClips(1, { seed: 9 });
  if (!first) throw new Error('A clip was asked for.');
  const { clip } = first;
  return {
    ...clip,
    source: { ...clip.source, title: NASTY, site: NASTY, byline: NASTY, url: SCRIPT_URL },
    anchor: { ...clip.anchor, quote: { exact: NASTY, prefix: NASTY.slice(0, 32), suffix: NASTY.slice(0, 32) } },
    officials: [{ id: '__proto__', name: NASTY, office: NASTY, country: 'BY', count: 1 }, { id: 'constructor', name: '-1+1', office: '@x', country: null, count: 1 }],
    countries: [{ id: 'BY', name: NASTY, count: 1 }],
    deals: clip.deals.map((deal) => ({ ...deal, subject: NASTY, instrument: NASTY, place: NASTY })),
    note: NASTY, tags: [NASTY, '1984', '+tag'],
  };
}

export const CLIPS: readonly Clip[] = made.map(({ clip }) => clip);

/** What a format makes of some clips. */
export function written(format: ExportFormat, clips: readonly Clip[] = CLIPS): Promise<string> {
  const articleTexts = (urls: string[]): Promise<Record<string, string>> => Promise.resolve(Object.fromEntries(urls.flatMap((url) => (ARTICLES[url] === undefined ? [] : [[url, ARTICLES[url]]]))));
  return joined(format.write({ clips: [clips.slice(0, 15), clips.slice(15)], title: 'A briefing', writtenAt: '2026-07-01T12:00:00.000Z', articleTexts }));
}
