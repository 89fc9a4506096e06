import type { Tab } from '../../browser/types.ts';

/** Longest task on the main thread in milliseconds, and the layout shift, from load until the marks are there. */
export type Heavy = { longest: number; shift: number; nodes: number };

type Watched = { tasks: { start: number; duration: number }[]; shift: number };

/** Script that notes long tasks and layout shifts from the first moment; the heavy page carries it. */
export const WATCH =
  '<script>window.watched={tasks:[],shift:0};' +
  "new PerformanceObserver((l)=>{for(const e of l.getEntries())watched.tasks.push({start:e.startTime,duration:e.duration})}).observe({type:'longtask',buffered:true});" +
  "new PerformanceObserver((l)=>{for(const e of l.getEntries())watched.shift+=e.value}).observe({type:'layout-shift',buffered:true});</script>";

/**
 * Opens the page with the processor slowed down six times and waits for the marks.
 * Only tasks that begin after `load` count: parsing and laying out the page is the page's own work.
 */
export async function heavyPage(tab: Tab, url: string): Promise<Heavy> {
  await tab.slowDown(6);
  await tab.goto(url);
  await tab.waitFor(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0, null, { what: 'marks on the heavy page', timeout: 90_000 });
  const answer = await tab.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const loaded = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd;
    const own = watched.tasks.filter(({ start }) => start >= loaded);
    return { longest: Math.max(0, ...own.map(({ duration }) => duration)), shift: watched.shift, nodes: document.querySelectorAll('*').length };
  }, null);
  await tab.slowDown(1);
  return answer;
}
