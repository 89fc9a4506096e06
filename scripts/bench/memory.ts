import type { RequestListener } from 'node:http';
import { waitForMarks } from '../browser/marks.ts';
import { openPage } from '../browser/extension.ts';
import { articlePage } from './page/pages.ts';
import { inChromium, inject } from './support/browser.ts';
import { bundle } from './support/bundle.ts';
import { plain, print, type Report } from './support/report.ts';

const CLIPS = 10_000;
const PATH = '/world/2025/05/05/ministers-meet-over-rail-and-trade';
/** The same article where the reader runs by itself and where it does not. */
const [READ, UNREAD] = [`http://www.reuters.com${PATH}`, `http://bench.example${PATH}`];

const serve: RequestListener = (request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(request.url === PATH ? articlePage(40, 120) : '<!doctype html><title>nothing</title>');
};

type InPage = { bench: { fill(count: number): Promise<void> } };

const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** What scripts hold, after a collection, in the background, in a page that is read, and in the extension's own pages. */
export async function measureMemory(): Promise<Report> {
  const code = await bundle('scripts/bench/store/in-page.ts');
  return inChromium(serve, async (running) => {
    const { devtools } = running;
    if (devtools === null) throw new Error('Memory is read through Chromium’s DevTools');
    const at = (address: string) => devtools.heapOf((url) => url.startsWith(address));
    const filling = await openPage(running, 'diagnostics.html');
    await inject(filling, code);
    await filling.evaluate((count) => (globalThis as unknown as InPage).bench.fill(count), CLIPS);
    await filling.close();
    const unread = await running.newTab();
    await unread.goto(UNREAD);
    const read = await running.newTab();
    await read.goto(READ);
    await waitForMarks(read, 'deal');
    const popup = await openPage(running, 'popup.html');
    await popup.click('#tab-clips');
    await popup.waitFor(() => document.querySelector('.clip-row') !== null, null, { what: 'the clips' });
    const library = await openPage(running, 'library.html#/clips');
    await library.waitFor(() => document.querySelector('.clip-row') !== null, null, { what: 'the clips' });
    const [marked, bare] = [await at(READ), await at(UNREAD)];
    return {
      title: 'Memory',
      figures: [
        plain('background, after an article was read', mb(await at(running.extensionUrl('background.js')))),
        plain('a page of an article: what the reader adds', mb(marked - bare)),
        plain('the same page without the reader', mb(bare)),
        plain(`popup, ${CLIPS.toLocaleString('en')} clips stored`, mb(await at(running.extensionUrl('popup.html')))),
        plain(`library, ${CLIPS.toLocaleString('en')} clips stored`, mb(await at(running.extensionUrl('library.html')))),
      ],
      curves: [],
    };
  });
}

/** Takes no arguments. */
export async function run(): Promise<Report> {
  const report = await measureMemory();
  print(report);
  return report;
}
