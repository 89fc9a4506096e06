import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { hoverMark, waitForMarks } from './support/marks.ts';
import { openCard, pressInCard } from './support/card.ts';
import { clipsKnown } from './support/page-state.ts';
import { startSession, until, type Session, type Tab } from './support/session.ts';

const ARTICLE = '/2024/03/17/egypt-eu-partnership';
const TITLE = 'EU offers Egypt €7.4 billion as ties are raised to a strategic partnership';

/** Waits until the library lists a clip with some words. */
const listed = (library: Tab, words: string): Promise<boolean> =>
  library.waitFor((words) => document.body.innerText.includes(words), words, { what: `the library to list "${words}"` });

describe.each(BROWSERS)('a clip in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  it('is filed from the popup and is there after a restart', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ARTICLE);
    await waitForMarks(tab);
    const popup = await session.openPopup(tab);
    await until(() => popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes('Clip article'));
      button?.click();
      return button !== undefined;
    }, null), { what: 'the button "Clip article"' });
    await clipsKnown(session, tab, 1);
    await session.restart();
    await listed(await session.library(), TITLE);
  });

  it('is known again on its page, and clipping it twice updates it', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ARTICLE);
    await waitForMarks(tab);
    await clipsKnown(session, tab, 1);
    const again = await session.callTab(tab, 'clipThis', { kind: 'article' });
    expect(again).toMatchObject({ ok: true, value: { outcome: 'updated' } });
    await clipsKnown(session, tab, 1);
    await tab.close();
  });

  it('is filed from the card over a deal', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ARTICLE);
    const [deal = ''] = await waitForMarks(tab, 'deal');
    await hoverMark(tab, 'deal', deal);
    await openCard(tab);
    await pressInCard(tab, 'Clip');
    await clipsKnown(session, tab, 2);
    await tab.close();
  });

  it('outlives a browser that is killed', async () => {
    await session.crash();
    await listed(await session.library(), TITLE);
  });
});
