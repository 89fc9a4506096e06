import { browser } from 'wxt/browser';

/** Where the build puts the content script. */
const READER = '/content-scripts/reader.js';

/** Starts the reader in a tab where it does not run by itself; false where the browser refuses (its own pages, its store). */
export async function startReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    return true;
  } catch (error) {
    console.warn('The reader could not be started in this tab.', error);
    return false;
  }
}

/** Asks the browser for leave to run on a host always; the background registers the reader when it is given. */
export const askForHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`*://${host}/*`, `*://*.${host}/*`] });
