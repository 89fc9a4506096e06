import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './support/browsers.ts';
import { marks } from './support/marks.ts';
import { addressOf, articleHtml, CHILE, HOST, KENYA, newsPage, NORWAY } from './support/news-page.ts';
import { startSession, until, type Session, type Tab } from './support/session.ts';

const FIRST = ['Kenya', 'Uganda', 'Nairobi', 'Kenya'];
const SECOND = ['Chile', 'Peru', 'Chile', 'Lima'];

/** Waits until exactly these words are marked as countries: none missing, none twice, none left over. */
const marked = (tab: Tab, words: readonly string[]): Promise<true> =>
  until(async () => JSON.stringify(await marks(tab, 'country')) === JSON.stringify(words) || null, { what: `marks on ${words.join(', ')}` });

describe.each(BROWSERS)('marks on a page that moves, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    session.site.page(`http://${HOST}/favicon.ico`, '');
    session.site.page(`http://${HOST}${addressOf('power-lines')}`, newsPage());
    session.site.page(`http://${HOST}${addressOf('third-crossing')}`, newsPage({ title: 'A third crossing', body: CHILE }));
  });
  afterAll(() => session.close());

  const open = async (): Promise<Tab> => {
    const tab = await session.openArticle(HOST, addressOf('power-lines'));
    await tab.bringToFront();
    await marked(tab, FIRST);
    return tab;
  };

  it('follow a move to another article without a load, and back', async () => {
    const tab = await open();
    const go = (url: string, html: string): Promise<void> => tab.evaluate(({ url, html }) => {
      history.pushState(null, '', url);
      document.querySelector('#main')!.innerHTML = html;
    }, { url, html });
    await go(addressOf('third-crossing'), articleHtml('A third crossing', CHILE));
    await marked(tab, SECOND);
    await go(addressOf('power-lines'), articleHtml('Power lines to cross the border', KENYA));
    await marked(tab, FIRST);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('come to what "read more" shows', async () => {
    const tab = await open();
    await tab.evaluate((text) => {
      const more = document.createElement('p');
      more.textContent = text;
      document.querySelector('article')!.append(more);
    }, 'A delegation from Rwanda will watch the first tests of the line, and has asked for a study of a second one to the south.');
    await marked(tab, [...FIRST, 'Rwanda']);
    await tab.close();
  });

  it('come to further articles of an endless page, and stay on the first', async () => {
    const tab = await open();
    for (const [html, words] of [[articleHtml('A third crossing', CHILE), [...FIRST, ...SECOND]], [articleHtml('Weather stations', NORWAY), [...FIRST, ...SECOND, 'Norway', 'Norway']]] as const) {
      await tab.evaluate((html) => document.querySelector('#main')!.insertAdjacentHTML('beforeend', html), html);
      await marked(tab, words);
    }
    await tab.close();
  });

  it('come to an article that is drawn long after the load', async () => {
    session.site.page(`http://${HOST}${addressOf('late')}`, newsPage({ article: '<div id="app"></div>' }));
    const tab = await session.openArticle(HOST, addressOf('late'));
    await tab.evaluate((html) => new Promise<void>((resolve) => setTimeout(() => {
      document.querySelector('#app')!.innerHTML = html;
      resolve();
    }, 1500)), articleHtml('Power lines to cross the border', KENYA));
    await marked(tab, FIRST);
    await tab.close();
  });

  it('follow an edit of marked words, and a change of nodes with the same words', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      const [first] = document.querySelectorAll<HTMLElement>('article p:not(.byline)');
      first!.firstChild!.nodeValue = first!.firstChild!.nodeValue!.replace('Uganda', 'Tanzania');
    }, null);
    await marked(tab, ['Kenya', 'Tanzania', 'Nairobi', 'Kenya']);
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true));
    }, null);
    await marked(tab, ['Kenya', 'Tanzania', 'Nairobi', 'Kenya']);
    await tab.close();
  });

  it('are there again after going on and back', async () => {
    const tab = await open();
    await tab.goto(`http://${HOST}${addressOf('third-crossing')}`);
    await marked(tab, SECOND);
    await tab.evaluate(() => history.back(), null);
    await marked(tab, FIRST);
    await tab.close();
  });

  it('are put back where the page clears all highlights, and leave the page’s own alone', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('own', new Highlight(new Range()));
    }, null);
    await marked(tab, FIRST);
    expect(await tab.evaluate(() => CSS.highlights.has('own'), null)).toBe(true);
    await tab.close();
  });

  it('go to a document that is opened anew', async () => {
    const tab = await open();
    await tab.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, newsPage({ title: 'A third crossing', body: CHILE }));
    await marked(tab, SECOND);
    await tab.close();
  });

  it('go when the reader switches the site off, and come back', async () => {
    const tab = await open();
    const hostsOff = (hosts: string[]): Promise<void> => session.inExtension(async (hosts) => {
      const { browser } = globalThis as unknown as { browser: { storage: { local: { set: (items: object) => Promise<void> } } } };
      await browser.storage.local.set({ settings: { hostsOff: hosts } });
    }, hosts);
    await hostsOff([HOST]);
    await tab.waitFor(() => [...CSS.highlights.keys()].every((name) => !name.startsWith('attache')) && !document.querySelector('attache-card'), null, { what: 'no trace of the marks' });
    await hostsOff([]);
    await marked(tab, FIRST);
    await tab.close();
  });

  it('do not double or leak over two hundred moves', async () => {
    const tab = await open();
    await tab.evaluate(({ first, second, urls }) => new Promise<void>((resolve) => {
      let moves = 0;
      const move = (): void => {
        history.pushState(null, '', urls[moves % 2] ?? '');
        document.querySelector('#main')!.innerHTML = (moves % 2 === 0 ? second : first) ?? '';
        moves += 1;
        if (moves < 200) setTimeout(move, 10);
        else resolve();
      };
      move();
    }), { first: articleHtml('Power lines to cross the border', KENYA), second: articleHtml('A third crossing', CHILE), urls: [addressOf('third-crossing'), addressOf('power-lines')] });
    await marked(tab, FIRST);
    expect(await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('attache')).length, null)).toBeLessThanOrEqual(3);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
