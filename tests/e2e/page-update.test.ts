import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { closedCard, openCard } from './support/card.ts';
import { pointOfMark, waitForMarks } from './support/marks.ts';
import { startSession, until, type Session } from './support/session.ts';

const ENERGY = '/2022/07/18/eu-azerbaijan-energy-memorandum';

// Firefox takes the old script out of the page itself when an add-on is reloaded.
describe.runIf(BROWSERS.includes('chromium'))('after an update of the extension', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', {});
  });
  afterAll(() => session.close());

  it('the marks of the old version go, and the reader is told to reload', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ENERGY);
    await tab.bringToFront();
    await waitForMarks(tab, 'official');
    const point = await pointOfMark(tab, 'official', 'Ilham Aliyev');
    await session.inExtension(() => {
      const { browser } = globalThis as unknown as { browser: { runtime: { reload: () => void } } };
      setTimeout(() => browser.runtime.reload(), 50);
    }, null);
    const told = await until(async () => {
      // The pointer must rest on the mark until something opens: a hover that is cut short asks for nothing.
      await tab.moveTo(point.x, point.y);
      const view = await openCard(tab);
      if (view.text.includes('Reload this page')) return view;
      await tab.moveTo(5, 5);
      await closedCard(tab);
      return null;
    }, { what: 'the word to reload' });
    expect(told.text).toContain('updated');
    expect(await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('attache')), null)).toEqual([]);
    await tab.close();
  });
});
