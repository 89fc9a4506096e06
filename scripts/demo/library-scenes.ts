import { openPage } from '../browser/extension.ts';
import { settled, type Scene } from './scene.ts';

/** A view of the library: file name, hash, words that tell that it is drawn. */
const VIEWS: [name: string, hash: string, words: string][] = [
  ['library-clips', '#/clips', 'railway'],
];

/** One scene a view, over what the popup's scene has clipped. */
export const libraryScenes: Scene[] = VIEWS.map(([name, hash, words]) => ({
  name,
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openPage(running, `library.html${hash}`);
    await tab.waitFor((words) => document.body.innerText.includes(words), words, { what: `the view ${hash}` });
    await settled(tab);
    const png = await tab.screenshot();
    await tab.close();
    return { [name]: png };
  },
}));
