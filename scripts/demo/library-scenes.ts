import { openPage, tabIdOf } from '../browser/extension.ts';
import { CLIPPED, openMarked, settled, type Scene } from './scene.ts';

/** A view over what the popup's scene has clipped: file name, page, words that tell that it is drawn. */
const VIEWS: [name: string, page: string, words: string][] = [
  ['library-clips', 'library.html#/clips', 'railway'],
  ['library-deals', 'library.html#/deals', 'Signed'],
  ['library-officials', 'library.html#/officials', 'Xi Jinping'],
  ['library-countries', 'library.html#/countries', 'China'],
  ['library-pictures', 'library.html#/pictures', 'The figures as a table'],
  ['library-watch', 'library.html#/watch', 'deals'],
  ['library-projects', 'library.html#/projects', ''],
  ['library-transfer', 'library.html#/transfer', ''],
  ['options', 'options.html', ''],
  ['welcome', 'welcome.html', ''],
  ['diagnostics', 'diagnostics.html', ''],
];

/** The side panel beside an article: the popup's two tabs, tall and narrow. */
const sidePanel: Scene = {
  name: 'side-panel',
  schemes: ['light', 'dark'],
  async play(running) {
    const article = await openMarked(running, CLIPPED.at(-1) ?? '');
    const panel = await openPage(running, `sidepanel.html?tab=${await tabIdOf(running, article)}`);
    await panel.resize(400, 800);
    await panel.waitFor(() => document.body.innerText.includes('Sadyr Japarov'), null, { what: 'the side panel to list the officials' });
    await settled(panel);
    const png = await panel.screenshot();
    await panel.close();
    await article.close();
    return { 'side-panel': png };
  },
};

const views: Scene[] = VIEWS.map(([name, page, words]) => ({
  name,
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openPage(running, page);
    await tab.waitFor((words) => document.body.innerText.length > 40 && document.body.innerText.includes(words), words, { what: `${page} to be drawn` });
    await settled(tab);
    const png = await tab.screenshot();
    const [error] = tab.errors;
    await tab.close();
    if (error !== undefined) throw new Error(`${page} has an error in its console: ${error}`);
    return { [name]: png };
  },
}));

/** One scene a view, and the side panel. */
export const libraryScenes: Scene[] = [sidePanel, ...views];
