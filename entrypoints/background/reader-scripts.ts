import { browser } from 'wxt/browser';
import { NEWS_MATCHES } from '../../utils/article/news-sites.ts';
import { ExpectedError } from '../../utils/model/result.ts';

/** Where the build puts the content script. */
const READER = '/content-scripts/reader.js';
const SCRIPT_ID = 'reader-on-granted-sites';

/** Runs the reader in a tab, where the browser lets us: a click on the toolbar, a menu or a key gives leave for that page. */
export async function runReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  } catch (error) {
    throw new ExpectedError('tab-closed-to-us', `The browser does not let extensions read this page. Open the article in an ordinary tab. (${error instanceof Error ? error.message : 'refused'})`);
  }
}

/** Sites that the reader turned on, beyond the shipped list. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const shipped = new Set(NEWS_MATCHES);
  return origins.filter((origin) => !shipped.has(origin));
}

/** Brings the registered content script in line with the sites that the browser grants us. */
export async function registerReader(): Promise<void> {
  const matches = await grantedSites();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })).length > 0;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, matches, excludeMatches: NEWS_MATCHES, js: [READER], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true } as const;
  await (registered ? browser.scripting.updateContentScripts([{ ...script, matches: [...matches] , js: [...script.js] }]) : browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]));
}
