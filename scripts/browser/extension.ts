import type { browser } from 'wxt/browser';
import type { PageCalls } from '../../utils/messaging/calls.ts';
import type { Json, RunningBrowser, Tab } from './types.ts';

/** The extension API as functions given to `inExtension` see it: `(globalThis as unknown as ExtensionGlobal).browser`. */
export type ExtensionGlobal = { browser: typeof browser };

/** The browser's id of a tab. The extension may not read addresses of tabs, so the tab is told by being the active one. */
export async function tabIdOf(running: RunningBrowser, tab: Tab): Promise<number> {
  // The first use opens a page of its own; it must be there before the tab comes to the front.
  await running.inExtension(() => null, null);
  await tab.bringToFront();
  return running.inExtension(async () => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    const [active] = await api.tabs.query({ active: true, currentWindow: true });
    return active?.id ?? -1;
  }, null);
}

/** A page of the extension in a new tab, as "library.html#/deals". */
export async function openPage(running: RunningBrowser, path: string): Promise<Tab> {
  const tab = await running.newTab();
  await tab.goto(running.extensionUrl(path));
  return tab;
}

/** The popup in a tab of its own, told which tab to speak of: test tools cannot press the toolbar's button. */
export async function openPopup(running: RunningBrowser, about: Tab): Promise<Tab> {
  const id = await tabIdOf(running, about);
  const popup = await openPage(running, `popup.html?tab=${id}`);
  await popup.resize(400, 580);
  return popup;
}

/** Makes a call to the content script of a tab, as the popup would; answers with the `Result`. */
export async function callTab<K extends keyof PageCalls>(running: RunningBrowser, tab: Tab, call: K, ...args: Parameters<PageCalls[K]>): Promise<ReturnType<PageCalls[K]>> {
  const id = await tabIdOf(running, tab);
  const answer = await running.inExtension(
    async ({ id, message }) => {
      const { browser: api } = globalThis as unknown as ExtensionGlobal;
      return (await api.tabs.sendMessage(id, message, { frameId: 0 })) as Json;
    },
    { id, message: { attache: 'page', call, args: args as Json[] } },
  );
  return answer as unknown as ReturnType<PageCalls[K]>;
}
