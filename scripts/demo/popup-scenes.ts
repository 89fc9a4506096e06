import { callTab, openPopup } from '../browser/extension.ts';
import type { RunningBrowser, Tab } from '../browser/types.ts';
import { CLIPPED, openMarked, settled, type Scene } from './scene.ts';

export const pagePopup: Scene = {
  name: 'popup on a page',
  schemes: ['light', 'dark'],
  async play(running) {
    const tab = await openMarked(running, '2022/07/18/eu-azerbaijan-energy-memorandum');
    const popup = await openPopup(running, tab);
    await popup.waitFor(() => document.body.innerText.includes('Ilham Aliyev'), null, { what: 'the popup to list the officials' });
    await settled(popup);
    const png = await popup.screenshot();
    await popup.close();
    await tab.close();
    return { 'popup-page': png };
  },
};

/** Clips an article and its first deal, as the reader would. */
async function clipWhole(running: RunningBrowser, slug: string): Promise<Tab> {
  const tab = await openMarked(running, slug);
  const filed = await callTab(running, tab, 'clipThis', { kind: 'article' });
  if (!filed.ok) throw new Error(filed.error.message);
  const state = await callTab(running, tab, 'pageState');
  const deal = state.ok && state.value.phase === 'article' ? state.value.extraction.deals[0] : undefined;
  if (deal) await callTab(running, tab, 'clipThis', { kind: 'deal', dealId: deal.id });
  return tab;
}

/** Clips the sample articles, then shows the popup's second tab. */
export const clippedPopup: Scene = {
  name: 'popup with clips',
  schemes: ['light', 'dark'],
  prepares: true,
  async play(running) {
    for (const slug of CLIPPED.slice(0, -1)) await (await clipWhole(running, slug)).close();
    const tab = await clipWhole(running, CLIPPED.at(-1) ?? '');
    const popup = await openPopup(running, tab);
    await popup.waitFor(
      () => {
        const clips = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((element) => element.textContent?.includes('Clips'));
        clips?.click();
        return clips !== undefined;
      },
      null,
      { what: 'the tab "Clips"' },
    );
    await popup.waitFor(() => document.body.innerText.includes('railway agreement'), null, { what: 'the popup to list the clips' });
    await settled(popup);
    const png = await popup.screenshot();
    await popup.close();
    await tab.close();
    return { 'popup-clips': png };
  },
};
