import { browser } from 'wxt/browser';

const INK = '#1d4e89';
const ALERT = '#a4262c';

const key = (tabId: number): string => `watched:${tabId}`;
const short = (count: number): string => (count > 999 ? '999+' : count === 0 ? '' : String(count));

/** Keeps how many watched things the tab's article has; the worker may be gone when the page reports. */
export const keepWatched = (tabId: number, hits: number): Promise<void> => browser.storage.session.set({ [key(tabId)]: hits });

/** Forgets a closed tab. */
export const forgetWatched = (tabId: number): Promise<void> => browser.storage.session.remove(key(tabId));

const isOpen = (tabId: number): Promise<boolean> => browser.tabs.get(tabId).then(() => true, () => false);

/** Shows on the toolbar button what the page came to: watched things first, else its deals, else its officials. */
export async function showBadge(tabId: number, report: { phase: string; officials: number; deals: number }): Promise<void> {
  const { [key(tabId)]: kept } = await browser.storage.session.get(key(tabId));
  const isArticle = report.phase === 'article';
  const watched = isArticle && typeof kept === 'number' ? kept : 0;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: watched > 0 ? ALERT : INK });
    await browser.action.setBadgeText({ tabId, text: isArticle ? short(watched || report.deals || report.officials) : '' });
  } catch (error) {
    // A tab that was closed while it was being read has no button to write on; anything else is a fault.
    if (await isOpen(tabId)) throw error;
  }
}
