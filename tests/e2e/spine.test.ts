import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPECTED } from '../fixtures/site/expected.ts';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { closedCard, openCard } from './support/card.ts';
import { hoverMark, marks, waitForMarks } from './support/marks.ts';
import { pageBecomes } from './support/page-state.ts';
import { strangeRequests } from './support/requests.ts';
import { startSession, type ExtensionGlobal, type Session, type Tab } from './support/session.ts';

const ENERGY = '/2022/07/18/eu-azerbaijan-energy-memorandum';

/** The page's own HTML as its scripts see it: everything below <html> but the card, which is ours. */
const htmlOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const card of copy.querySelectorAll(':scope > attache-card')) card.remove();
    return copy.outerHTML;
  }, null);

/** The HTML that the server sends for the page, parsed and written out by the same browser. */
const servedHtml = (tab: Tab): Promise<string> =>
  tab.evaluate(async () => {
    const answer = await fetch(location.href);
    return new DOMParser().parseFromString(await answer.text(), 'text/html').documentElement.outerHTML;
  }, null);

describe.each(BROWSERS)('from article to clip in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  it.each(Object.entries(EXPECTED))('marks the right words on %s', async (slug, expected) => {
    const tab = await session.openArticle(SAMPLE_HOST, `/${slug}`);
    await waitForMarks(tab, 'country');
    expect(await marks(tab, 'country')).toEqual(expected.countries);
    expect(await marks(tab, 'official')).toEqual(expected.officials);
    const deals = await marks(tab, 'deal');
    expect(expected.deals.filter((words) => !deals.some((text) => text.includes(words)))).toEqual([]);
    await tab.close();
  });

  it.each(['2024/11/09/lakeside-cup-final', '2024/10/12/georgia-lane-album'])('marks no person and no bargain on %s', async (slug) => {
    const tab = await session.openArticle(SAMPLE_HOST, `/${slug}`);
    await pageBecomes(session, tab, 'article');
    expect(await marks(tab, 'official')).toEqual([]);
    expect(await marks(tab, 'country')).toEqual([]);
    expect(await marks(tab, 'deal')).toEqual([]);
    await tab.close();
  });

  it('leaves the page’s HTML as it was, byte for byte', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ENERGY);
    await waitForMarks(tab, 'official');
    await hoverMark(tab, 'official', 'Ilham Aliyev');
    await openCard(tab, 'Aliyev');
    expect(await htmlOf(tab)).toBe(await servedHtml(tab));
    await tab.close();
  });

  it('opens a card under the pointer and closes it when the pointer leaves', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ENERGY);
    await waitForMarks(tab, 'official');
    await hoverMark(tab, 'official', 'Ilham Aliyev');
    const view = await openCard(tab, 'Ilham Aliyev');
    expect(view.text).toContain('President');
    expect(view.text).toContain('Azerbaijan');
    expect(view.box.width).toBeLessThanOrEqual(320);
    await tab.moveTo(5, 5);
    await closedCard(tab);
    await tab.close();
  });

  it('opens the card of the next mark by keyboard, and Escape closes it', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ENERGY);
    await waitForMarks(tab, 'country');
    const stepped = await session.callTab(tab, 'step', 1);
    expect(stepped).toEqual({ ok: true, value: true });
    await tab.bringToFront();
    await openCard(tab);
    await tab.press('Escape');
    await closedCard(tab);
    await tab.close();
  });

  it('gets the keys that it asks for', async () => {
    const keys = await session.inExtension(async () => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      const commands = await browser.commands.getAll();
      return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
    }, null);
    expect(keys).toMatchObject({ 'clip-article': 'Alt+Shift+F', 'clip-selection': 'Alt+Shift+S', 'next-mark': 'Alt+Shift+J', 'previous-mark': 'Alt+Shift+K' });
  });

  it('says in the popup what the page is and what is in it', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ENERGY);
    await waitForMarks(tab, 'country');
    const popup = await session.openPopup(tab);
    await popup.waitFor(() => document.body.innerText.includes('Ilham Aliyev'), null, { what: 'the popup to list the officials' });
    const text = await popup.evaluate(() => document.body.innerText, null);
    expect(text).toContain('The Meridian Courier');
    expect(text).toContain('EU and Azerbaijan agree to double gas deliveries by 2027');
    expect(popup.errors).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('marks nothing on the front page, and the popup says why', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, '/');
    const popup = await session.openPopup(tab);
    await popup.waitFor(() => document.body.innerText.includes('does not look like an article'), null, { what: 'the popup to say that this is no article' });
    expect(await marks(tab, 'country')).toEqual([]);
    expect(await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => CSS.highlights.get(name)?.size), null)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('asked nobody but the pages that were opened', () => {
    expect(strangeRequests(session.site.requests, [SAMPLE_HOST])).toEqual([]);
  });
});
