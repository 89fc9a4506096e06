import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppWindow } from '../fixtures/apps/story.ts';
import { BROWSERS } from './support/browsers.ts';
import { closedCard, openCard } from './support/card.ts';
import { hoverMark, marks, waitForMarks } from './support/marks.ts';
import { addressOf, HOST, newsPage } from './support/news-page.ts';
import { startSession, until, type Session, type Tab } from './support/session.ts';

const APPS = join(import.meta.dirname, '..', 'fixtures', 'apps');
const WORDS = ['Kenya', 'Uganda', 'Nairobi', 'Kenya'];

type App = { name: string; client: string; html: () => Promise<string> };

const FRAMEWORKS: readonly App[] = [
  {
    name: 'React',
    client: 'react-client.ts',
    async html() {
      const { renderToString } = await import('react-dom/server');
      const { createElement } = await import('react');
      const { ReactStory } = await import('../fixtures/apps/react-story.ts');
      return renderToString(createElement(ReactStory));
    },
  },
  {
    name: 'Vue',
    client: 'vue-client.ts',
    async html() {
      const { renderToString } = await import('vue/server-renderer');
      const { vueStory } = await import('../fixtures/apps/vue-story.ts');
      return renderToString(vueStory());
    },
  },
];

/** The browser side of an app in its development build, which is the one that complains of a mismatch. */
async function bundle(client: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    build: { write: false, minify: false, lib: { entry: join(APPS, client), formats: ['iife'], name: 'app' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  if (output?.type !== 'chunk') throw new Error(`Nothing was built of ${client}`);
  return output.code;
}

describe.each(BROWSERS)('apps that draw their page themselves, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    session.site.page(`http://${HOST}/favicon.ico`, '');
  });
  afterAll(() => session.close());

  const marked = (tab: Tab, words: readonly string[]): Promise<true> =>
    until(async () => JSON.stringify(await marks(tab, 'country')) === JSON.stringify(words) || null, { what: `marks on ${words.join(', ')}` });

  it.each(FRAMEWORKS)('$name hydrates and works on under the marks', async ({ name, client, html }) => {
    const code = await bundle(client);
    const script = `/${name}.js`;
    session.site.route((url) => (url.pathname === script ? { type: 'text/javascript', body: code } : null));
    session.site.page(`http://${HOST}${addressOf(name)}`, newsPage({ article: `<div id="app">${await html()}</div>`, after: `<script src="${script}"></script>` }));
    const tab = await session.openArticle(HOST, addressOf(name));
    await tab.bringToFront();
    await waitForMarks(tab);
    await marked(tab, WORDS);
    const before = await tab.evaluate(() => document.querySelector('#app')!.innerHTML, null);

    await tab.evaluate(() => (globalThis as unknown as AppWindow).hydrate(), null);
    await tab.waitFor(() => {
      document.querySelector<HTMLElement>('#like')!.click();
      return document.querySelector('#like')!.textContent !== 'Liked by 0';
    }, null, { what: 'the app to answer a click' });
    expect(await tab.evaluate(() => (globalThis as unknown as AppWindow).complaints, null)).toEqual([]);
    expect(await tab.evaluate(() => document.querySelector('#app')!.innerHTML, null)).toBe(before.replace(/Liked by .*?(?=<\/button>)/, await tab.evaluate(() => document.querySelector('#like')!.innerHTML, null)));
    await marked(tab, WORDS);

    await tab.click('#more');
    await marked(tab, [...WORDS, 'Rwanda']);
    await hoverMark(tab, 'country', 'Rwanda');
    await openCard(tab, 'Rwanda');
    await tab.press('Escape');
    await closedCard(tab);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
