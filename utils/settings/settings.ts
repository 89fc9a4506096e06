import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';
import { readSettings } from './schema.ts';

/** The key in `browser.storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What the reader has chosen; defaults where nothing (or nothing readable) is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/** Writes wait for each other within one context, so that two quick changes both stay. */
let writing: Promise<unknown> = Promise.resolve();

/** Changes some fields and answers with the whole; values of a wrong shape become defaults. Rejects when the browser cannot write. */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const write = writing.then(async () => {
    const next = readSettings({ ...(await loadSettings()), ...patch });
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return next;
  });
  writing = write.then(
    () => undefined,
    () => undefined, // the failure is the caller's; the next write starts afresh
  );
  return write;
}

/** Calls back after every change, from whichever page it came; answers with the way to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) callback(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The host as the settings keep it: lower case, without "www."; null for an address that has none. */
export function settingsHost(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.toLowerCase().replace(/^www\./, '');
  return host === '' ? null : host;
}
