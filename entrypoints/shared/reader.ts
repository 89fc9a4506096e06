import { browser } from 'wxt/browser';

/** Asks the browser for leave to run on a host always; the background registers the reader when it is given. */
export const askForHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`*://${host}/*`, `*://*.${host}/*`] });
