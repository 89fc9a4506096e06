import { browser } from 'wxt/browser';

/** Asks the browser for leave to run on a host always; the background registers the reader when it is given. */
export const askForHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`*://${host}/*`, `*://*.${host}/*`] });

/** Takes that leave back. */
export const withdrawHost = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [`*://${host}/*`, `*://*.${host}/*`] });

/** The hosts that the reader gave leave for, beyond the shipped list; `*` stands for every site. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const shipped = new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches));
  const hosts = origins.filter((origin) => !shipped.has(origin)).map((origin) => /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(origin)?.[1] ?? '');
  return [...new Set(hosts)].filter((host) => host !== '').toSorted();
}
