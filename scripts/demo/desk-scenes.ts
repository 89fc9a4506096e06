import { importFile } from '../browser/import-file.ts';
import { openPage } from '../browser/extension.ts';
import type { Tab } from '../browser/types.ts';
import { DESK_PROJECT, deskBackup } from './desk-backup.ts';
import { settled, type Scene } from './scene.ts';

/** Fills the store as a year's work would; on top of it come the sample articles that were clipped before. */
const fillDesk: Scene = {
  name: 'a desk of 500 clips',
  schemes: ['light', 'dark'],
  prepares: true,
  async play(running) {
    const library = await openPage(running, 'library.html#/transfer');
    await importFile(library, await deskBackup());
    await library.close();
    return {};
  },
};

/** Presses the first of the elements a selector finds that says these words. */
const pressWords = (tab: Tab, selector: string, words: string): Promise<boolean> =>
  tab.waitFor(({ selector, words }) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.innerText.includes(words));
    found?.click();
    return found !== undefined;
  }, { selector, words }, { what: `"${words}" to press` });

type View = { name: string; page: string; /** Selector of what tells that it is drawn. */ drawn: string; act?: (tab: Tab) => Promise<unknown> };

const press = (selector: string, then: string) => async (tab: Tab) => {
  await tab.click(selector);
  await tab.waitFor((wanted) => document.querySelector(wanted) !== null, then, { what: `"${then}" after a press` });
};

const VIEWS: View[] = [
  { name: 'desk-clips', page: 'library.html#/clips', drawn: '.clip-row', act: press('.clip-row-button', '.pane .clip-body') },
  { name: 'desk-search', page: 'library.html#/clips?q=country%3AAZ%20sector%3Aenergy', drawn: '.clip-row' },
  { name: 'desk-deals', page: 'library.html#/deals?sort=day&down=1', drawn: '.table-line', act: press('.table-line', '.pane table') },
  { name: 'desk-deals-grouped', page: 'library.html#/deals?group=status', drawn: '.table-group' },
  { name: 'desk-merge', page: 'library.html#/deals', drawn: '.table-line', act: (tab) => pressWords(tab, 'button', 'Look for them').then(() => tab.waitFor(() => document.body.innerText.includes('Merge into one'), null, { what: 'a proposal' })) },
  { name: 'desk-officials', page: 'library.html#/officials', drawn: '.index-line' },
  { name: 'desk-official', page: 'library.html#/officials/person%3Aleyla-qasimova', drawn: '.panel' },
  { name: 'desk-countries', page: 'library.html#/countries', drawn: '.tile' },
  { name: 'desk-country', page: 'library.html#/countries/AZ', drawn: '.panel' },
  { name: 'desk-pair', page: 'library.html#/pair/AZ/VN', drawn: '.panel' },
  { name: 'desk-time', page: 'library.html#/pictures?picture=time', drawn: 'svg.plot' },
  { name: 'desk-matrix', page: 'library.html#/pictures?picture=matrix', drawn: 'svg.matrix' },
  { name: 'desk-map', page: 'library.html#/pictures?picture=map', drawn: 'svg.map' },
  { name: 'desk-network', page: 'library.html#/pictures?picture=network', drawn: 'svg.network' },
  { name: 'desk-trade', page: 'library.html#/pictures?picture=trade', drawn: 'svg.plot' },
  { name: 'desk-watch', page: 'library.html#/watch', drawn: '.panel .lines li' },
  { name: 'desk-corrections', page: 'library.html#/corrections', drawn: 'li' },
  { name: 'desk-projects', page: 'library.html#/projects', drawn: 'a[href*="project"]' },
  { name: 'desk-briefing', page: `library.html#/projects/${DESK_PROJECT}`, drawn: '[role=tabpanel] li' },
  { name: 'desk-briefing-read', page: `library.html#/projects/${DESK_PROJECT}`, drawn: '[role=tabpanel] li', act: (tab) => pressWords(tab, '[role=tab]', 'Read').then(() => tab.waitFor(() => document.querySelector('.briefing-sheet') !== null, null, { what: 'the briefing' })) },
];

const desk: Scene[] = VIEWS.map(({ name, page, drawn, act }) => ({
  name,
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openPage(running, page);
    await tab.waitFor((wanted) => document.querySelector(wanted) !== null, drawn, { what: `${page} to be drawn` });
    await act?.(tab);
    await settled(tab);
    const png = await tab.screenshot();
    await tab.close();
    return { [name]: png };
  },
}));

/** Every view of the library over a full store. */
export const deskScenes: Scene[] = [fillDesk, ...desk];
