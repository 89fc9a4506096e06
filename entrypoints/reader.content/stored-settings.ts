import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';

/** The key under which `utils/settings/settings.ts` keeps them; it checks every field when it writes. */
const KEY = 'settings';

/** Fills in what is absent. The full check with its library stays out of the script that is loaded into every page. */
function complete(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Partial<Settings>;
  return {
    ...DEFAULT_SETTINGS,
    ...given,
    kinds: { ...DEFAULT_SETTINGS.kinds, ...given.kinds },
    colours: { ...DEFAULT_SETTINGS.colours, ...given.colours },
    hostsOff: Array.isArray(given.hostsOff) ? given.hostsOff : [],
  };
}

/** Tells the settings now and after every change, from whichever page it came, until the signal is aborted. */
export async function followSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): Promise<void> {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onSettings(complete(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  const stored = await browser.storage.local.get(KEY);
  if (!signal.aborted) onSettings(complete(stored[KEY]));
}

/** The host as the settings keep it: lower case, without "www."; null for an address that has none. */
export function hostOf(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : '';
  return host === '' ? null : host;
}
