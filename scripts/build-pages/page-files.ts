import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Which modules of the extension's pages come in one file. Left alone, the bundler gives the popup fifteen small ones, and
 * each is a way to the disk and back before the first drawing.
 */
const GROUPS = [
  { name: 'page', test: /entrypoints\/shared\/(?:mount|TwoTabs)\.tsx$/, priority: 2 },
  { name: 'store', test: /entrypoints\/shared\/(?:ClipsTab\.tsx|use-live\.ts)$/, priority: 1 },
];

/** Pages that fetch the store's half by themselves after the first drawing. */
const LATER = /\/(?:popup|sidepanel)\/index\.html$/;

/**
 * Puts the pages' code into a few files, and has popup and side panel fetch the store's half beside the first and not
 * after it: it is read from the disk while the page is drawn, and is run when it is asked for.
 */
export function pageFilesPlugin(): Plugin {
  return {
    name: 'attache:page-files',
    apply: 'build',
    // The oldest browsers that will do know the way to fetch modules ahead by themselves.
    config: ({ build }) => (build?.lib ? {} : { build: { modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } }),
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, filename }) {
        if (!LATER.test(filename.replaceAll('\\', '/'))) return [];
        const store = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'store');
        if (store === undefined) throw new Error('The bundle has no file for the store.');
        const tag: HtmlTagDescriptor = { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${store.fileName}` }, injectTo: 'head' };
        return [tag];
      },
    },
  };
}
