import type { RequestListener } from 'node:http';
import type { RunningBrowser, Tab } from '../browser/types.ts';
import { heavyPage, WATCH, type Heavy } from './page/heavy.ts';
import { articlePage, hubPage } from './page/pages.ts';
import { inChromium, inject } from './support/browser.ts';
import { bundle } from './support/bundle.ts';
import { high, median, ms } from './support/numbers.ts';
import { atMost, plain, print, type Report } from './support/report.ts';
import type { Mention } from '../../utils/model/mention.ts';
import type { Measured, Times } from './page/in-page.ts';

// Hosts that are not on the shipped list: the modules are measured alone. The heavy page is on one that is.
const ALONE = 'http://bench.example';
const LISTED = 'http://www.reuters.com';
const RUNS = 15;
const PAGES: Record<string, string> = {
  '/world/2025/05/05/ministers-meet-over-rail-and-trade': articlePage(40, 120),
  '/world/2025/05/05/a-long-one': articlePage(160, 400),
  '/world/': hubPage(500),
  '/world/2025/05/05/ministers-meet-in-the-heavy-rain': articlePage(120, 1_900).replace('<head>', `<head>${WATCH}`),
};

const serve: RequestListener = (request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(PAGES[(request.url ?? '').split('?')[0] ?? ''] ?? '<!doctype html><title>nothing</title>');
};

type InPage = { bench: { findMentions(): Mention[]; measure(what: { runs: number; mentions: Mention[] }): Measured; measureVerdict(runs: number): number[] } };

/** Does something in a tab of its own, in which the bench's script has just been put. */
async function fresh<T>(running: RunningBrowser, code: string, path: string, work: (tab: Tab) => Promise<T>): Promise<T> {
  const tab = await running.newTab();
  await tab.goto(ALONE + path);
  await inject(tab, code);
  const answer = await work(tab);
  await tab.close();
  return answer;
}

async function modules(running: RunningBrowser, code: string, path: string): Promise<Measured> {
  const mentions = await fresh(running, code, path, (tab) => tab.evaluate(() => (globalThis as unknown as InPage).bench.findMentions(), null));
  return fresh(running, code, path, (tab) =>
    tab.evaluate((what) => (globalThis as unknown as InPage).bench.measure(what as never), { runs: RUNS, mentions: mentions as never }));
}

const verdict = (running: RunningBrowser, code: string): Promise<number[]> =>
  fresh(running, code, '/world/', (tab) => tab.evaluate((runs) => (globalThis as unknown as InPage).bench.measureVerdict(runs), RUNS * 3));

async function heavy(running: RunningBrowser): Promise<Heavy> {
  const tab = await running.newTab();
  const answer = await heavyPage(tab, `${LISTED}/world/2025/05/05/ministers-meet-in-the-heavy-rain`);
  await tab.close();
  return answer;
}

/** Measures reading and marking in real Chromium, against Readability and mark.js in the same run. */
export async function measurePage(): Promise<Report> {
  const code = await bundle('scripts/bench/page/in-page.ts');
  return inChromium(serve, async (running) => {
    const usual = await modules(running, code, '/world/2025/05/05/ministers-meet-over-rail-and-trade');
    const long = await modules(running, code, '/world/2025/05/05/a-long-one');
    const hub = await verdict(running, code);
    const slow = await heavy(running);
    const against = (times: Times): number => median(times.ours) / median(times.readability);
    const withClone = (times: Times): number => median(times.ours) / (median(times.readability) + median(times.clone));
    return {
      title: 'Page',
      figures: [
        atMost('detect + read + map + ranges + paint ÷ Readability’s parse, usual page', against(usual), 1.4, ' ×'),
        atMost('the same, long page', against(long), 1.4, ' ×'),
        plain('the same against the clone that Readability needs and its parse, usual / long', `${withClone(usual).toFixed(2)} / ${withClone(long).toFixed(2)} ×`),
        plain('Readability’s parse alone, usual / long', `${ms(median(usual.readability))} / ${ms(median(long.readability))}`),
        plain('its clone of the document', `${ms(median(usual.clone))} / ${ms(median(long.clone))}`),
        plain('detect, usual / long', `${ms(median(usual.detect))} / ${ms(median(long.detect))}`),
        plain('read and map, usual / long', `${ms(median(usual.read))} / ${ms(median(long.read))}`),
        plain(`ranges and paint, ${usual.marks} / ${long.marks} marks`, `${ms(median(usual.paint))} / ${ms(median(long.paint))}`),
        plain('authors and date of change, read while the text is looked through', `${ms(median(usual.later))} / ${ms(median(long.later))}`),
        plain('mark.js over the same words, usual / long', `${ms(median(usual.markjs))} / ${ms(median(long.markjs))}`),
        plain('painting ÷ mark.js, long page', `${(median(long.paint) / median(long.markjs)).toFixed(3)} ×`),
        atMost('nodes added to, or changed in, the article', usual.nodesChanged + long.nodesChanged, 0),
        atMost('a page that is no article, median', median(hub), 2, ' ms'),
        plain('a page that is no article, 95th', ms(high(hub))),
        atMost(`longest task after load, ${slow.nodes.toLocaleString('en')} elements, 6× slower processor`, slow.longest, 100, ' ms'),
        atMost('layout shift on that page (CLS)', slow.shift, 0),
      ],
      curves: [],
    };
  });
}

/** Takes no arguments. */
export async function run(): Promise<Report> {
  const report = await measurePage();
  print(report);
  return report;
}
