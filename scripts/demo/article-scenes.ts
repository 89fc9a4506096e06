import { openCard } from '../browser/card.ts';
import { pointOfMark, waitForMarks } from '../browser/marks.ts';
import type { RunningBrowser, Tab } from '../browser/types.ts';
import { SAMPLE_HOST } from '../../tests/fixtures/site/pages.ts';
import { openMarked, settled, type Scene } from './scene.ts';

const ENERGY = '2022/07/18/eu-azerbaijan-energy-memorandum';
const EGYPT = '2024/03/17/egypt-eu-partnership';

export const frontPage: Scene = {
  name: 'front page',
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await running.newTab();
    await tab.goto(`http://${SAMPLE_HOST}/`);
    await tab.evaluate(() => document.querySelector('.cookies')?.remove(), null);
    const png = await tab.screenshot();
    await tab.close();
    return { 'front-page': png };
  },
};

export const articleScene: Scene = {
  name: 'article',
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openMarked(running, ENERGY);
    await waitForMarks(tab, 'deal');
    await tab.bringToFront();
    const png = await tab.screenshot({ fullPage: true });
    await tab.close();
    return { article: png };
  },
};

/** The sample article with the card over an official. */
async function openOfficialCard(running: RunningBrowser): Promise<Tab> {
  const tab = await openMarked(running, ENERGY);
  await tab.bringToFront();
  const { x, y } = await pointOfMark(tab, 'official', 'Ilham Aliyev');
  await tab.moveTo(x, y);
  await openCard(tab, 'Aliyev');
  return tab;
}

export const cardOverOfficial: Scene = {
  name: 'card over an official',
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openOfficialCard(running);
    await settled(tab);
    const png = await tab.screenshot();
    await tab.close();
    return { 'card-official': png };
  },
};

export const cardOverDeal: Scene = {
  name: 'card over a deal',
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openMarked(running, EGYPT);
    const deals = await waitForMarks(tab, 'deal');
    const deal = deals.find((text) => text.includes('€7.4 billion') && text.length > 60) ?? deals[0] ?? '';
    await tab.bringToFront();
    const { x, y } = await pointOfMark(tab, 'deal', deal, 'free');
    await tab.moveTo(x, y);
    await openCard(tab);
    await settled(tab);
    const png = await tab.screenshot();
    await tab.close();
    return { 'card-deal': png };
  },
};

export const cardCorrecting: Scene = {
  name: 'correcting in the card',
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openOfficialCard(running);
    await tab.press('Tab');
    await tab.press('w');
    await settled(tab);
    const png = await tab.screenshot();
    await tab.close();
    return { 'card-correct': png };
  },
};
