import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab a page speaks of. `url` is known only where the extension may read the tab. */
export type SpokenTab = { id: number; url: string | null };

/** `?tab=ID` in the page's own address names the tab; else it is the active one. */
export const namedTab = (): number | null => {
  const value = new URLSearchParams(location.search).get('tab');
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
};

async function find(): Promise<SpokenTab | null> {
  const named = namedTab();
  const [active] = named === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(named)];
  return active?.id === undefined ? null : { id: active.id, url: active.url ?? null };
}

/**
 * The tab, followed as it changes: undefined while it is being found, null where there is none.
 * @param follow whether to go along when another tab becomes active (side panel)
 */
export function useTab(follow: boolean): SpokenTab | null | undefined {
  const [tab, setTab] = useState<SpokenTab | null | undefined>(undefined);
  useEffect(() => {
    const look = () => void find().then(setTab, () => setTab(null));
    look();
    const updated = (_id: number, change: { url?: string; status?: string }) => {
      if (change.url !== undefined || change.status === 'complete') look();
    };
    browser.tabs.onUpdated.addListener(updated);
    if (follow) browser.tabs.onActivated.addListener(look);
    return () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onActivated.removeListener(look);
    };
  }, [follow]);
  return tab;
}
