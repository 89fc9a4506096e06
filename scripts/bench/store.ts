import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from '../browser/types.ts';
import { openPage } from '../browser/extension.ts';
import { extensionFolder, inChromium, inject } from './support/browser.ts';
import { bundle } from './support/bundle.ts';
import { median } from './support/numbers.ts';
import { atMost, plain, print, type Curve, type Figure, type Report } from './support/report.ts';

// A shorter run names its sizes: ATTACHE_BENCH_SIZES=1000,10000
const SIZES = process.env.ATTACHE_BENCH_SIZES?.split(',').map(Number) ?? [1_000, 10_000, 100_000];
const OPENINGS = 7;
/** Put beside the popup's page in the build that is measured; it is no part of what is shipped. */
const EMPTY_PAGE = 'bench-empty.html';

type InPage = { bench: { fill(count: number): Promise<number>; measure(): Promise<Record<string, number[]>> } };

/** Milliseconds from the start of navigation until the popup's list of clips has a row; an upper bound where it came before `load`. */
async function openPopup(tab: Tab, url: string): Promise<number> {
  await tab.goto(url);
  return tab.evaluate(() => new Promise<number>((resolve) => {
    const look = (): boolean => {
      if (!document.querySelector('.clip-row')?.textContent?.trim()) return false;
      resolve(performance.now());
      return true;
    };
    if (!look()) new MutationObserver((_, observer) => { if (look()) observer.disconnect(); }).observe(document, { subtree: true, childList: true });
  }), null);
}

/** Milliseconds from the start of navigation until a page of the extension with one word on it is loaded: what any page of it costs in this browser. */
async function openEmpty(tab: Tab, url: string): Promise<number> {
  await tab.goto(url);
  return tab.evaluate(() => performance.now(), null);
}

async function atSize(code: string, size: number): Promise<Record<string, number>> {
  return inChromium((_, response) => response.end('<!doctype html><title>bench</title>'), async (running) => {
    const page = await openPage(running, 'diagnostics.html');
    await inject(page, code);
    const indexing = await page.evaluate((count) => (globalThis as unknown as InPage).bench.fill(count), size);
    console.log(`  ${size.toLocaleString('en')} clips are in the store; their index took ${(indexing / 1000).toFixed(1)} s`);
    const all = await page.evaluate(() => (globalThis as unknown as InPage).bench.measure(), null);
    await page.close();
    const popup = await running.newTab();
    await popup.goto(running.extensionUrl('popup.html'));
    await popup.evaluate(() => sessionStorage.setItem('attache-tab', 'clips'), null);
    const [openings, empty]: [number[], number[]] = [[], []];
    for (let i = 0; i < OPENINGS; i++) {
      openings.push(await openPopup(popup, running.extensionUrl('popup.html')));
      empty.push(await openEmpty(popup, running.extensionUrl(EMPTY_PAGE)));
    }
    return { ...Object.fromEntries(Object.entries(all).map(([name, runs]) => [name, median(runs)])), 'index made anew': indexing, 'popup open, first row': median(openings), 'an empty page of the extension': median(empty) };
  });
}

/** Measures the store at each size in the extension's own origin in Chromium. */
export async function measureStore(sizes: readonly number[] = SIZES): Promise<Report> {
  writeFileSync(join(extensionFolder(), EMPTY_PAGE), '<!doctype html><meta charset="utf-8"><title>empty</title><p>Nothing.</p>');
  const code = await bundle('scripts/bench/store/in-page.ts');
  const curves = new Map<string, Curve>();
  for (const size of sizes) {
    for (const [name, value] of Object.entries(await atSize(code, size))) {
      const curve = curves.get(name) ?? { name, unit: 'ms' as const, points: [] };
      curve.points.push({ n: size, value });
      curves.set(name, curve);
    }
  }
  const last = (name: string): number => curves.get(name)?.points.at(-1)?.value ?? Number.NaN;
  const figures: Figure[] = [
    atMost('popup open with content, most clips', last('popup open, first row'), 150, ' ms'),
    plain('popup open ÷ an empty page of the extension, most clips', `${(last('popup open, first row') / last('an empty page of the extension')).toFixed(1)} ×`),
    ...[...curves.keys()].filter((name) => name.startsWith('search')).map((name) => atMost(`${name}, most clips`, last(name), 50, ' ms')),
  ];
  return { title: 'Store', figures, curves: [...curves.values()] };
}

/** `args`: the numbers of clips, where others are wanted. */
export async function run(args: readonly string[]): Promise<Report> {
  const report = await measureStore(args.length > 0 ? args.map(Number) : SIZES);
  print(report);
  return report;
}
