import { openPage } from '../browser/extension.ts';
import { settled, type Scene } from './scene.ts';

/** A view over what the popup's scene has clipped: file name, page, words that tell that it is drawn. */
const VIEWS: [name: string, page: string, words: string][] = [
  ['library-clips', 'library.html#/clips', 'railway'],
  ['library-deals', 'library.html#/deals', 'Signed'],
  ['library-officials', 'library.html#/officials', 'Xi Jinping'],
  ['library-countries', 'library.html#/countries', 'China'],
  ['library-pictures', 'library.html#/pictures', ''],
  ['library-watch', 'library.html#/watch', ''],
  ['library-projects', 'library.html#/projects', ''],
  ['library-transfer', 'library.html#/transfer', ''],
  ['side-panel', 'sidepanel.html', ''],
  ['options', 'options.html', ''],
  ['welcome', 'welcome.html', ''],
  ['diagnostics', 'diagnostics.html', ''],
];

/** One scene a view. */
export const libraryScenes: Scene[] = VIEWS.map(([name, page, words]) => ({
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
