import type { RunningBrowser, Tab } from '../browser/types.ts';
import { waitForMarks } from '../browser/marks.ts';
import { until } from '../browser/wait.ts';
import { SAMPLE_HOST } from '../../tests/fixtures/site/pages.ts';

export type ColourScheme = 'light' | 'dark';

/** One thing to picture. */
export type Scene = {
  /** For messages. */
  name: string;
  /** Colour schemes in which it is pictured; with both, the name of one ends the file's name. */
  schemes: ColourScheme[];
  /** Whether later scenes need what this one does, even where it is not pictured. */
  prepares?: boolean;
  /** Plays it and answers with PNGs by file name. */
  play: (running: RunningBrowser, scheme: ColourScheme) => Promise<Record<string, Buffer>>;
};

/** The articles that the demo clips, newest last. */
export const CLIPPED = [
  '2022/02/18/india-uae-trade-agreement',
  '2022/07/18/eu-azerbaijan-energy-memorandum',
  '2023/04/14/brazil-china-agreements',
  '2023/05/17/ghana-imf-programme',
  '2023/12/25/iran-eaeu-free-trade',
  '2024/03/17/egypt-eu-partnership',
  '2024/06/06/china-kyrgyzstan-uzbekistan-railway',
];

/** Opens an article of the sample site, its cookie bar put away, and waits for its marks. */
export async function openMarked(running: RunningBrowser, slug: string): Promise<Tab> {
  const tab = await running.newTab();
  await tab.goto(`http://${SAMPLE_HOST}/${slug}`);
  await tab.evaluate(() => document.querySelector('.cookies')?.remove(), null);
  await waitForMarks(tab);
  return tab;
}

/** Waits until fonts and pictures are there and nothing moves any more. */
export async function settled(tab: Tab): Promise<void> {
  await tab.waitFor(async () => {
    await document.fonts.ready;
    const moving = document.getAnimations().some((animation) => animation.playState === 'running');
    const loading = [...document.images].some((image) => !image.complete);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return !moving && !loading;
  }, null);
  // The card's own root is closed to the page, and so are its animations.
  await until(async () => (await tab.inShadow('attache-card', (root) => root.getAnimations().every((animation) => animation.playState !== 'running'), null)) ?? true, { what: 'the card to stand still' });
}
