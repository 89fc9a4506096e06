import type { BrowserKind } from '../../../scripts/browsers.ts';
import { callTab, openPage, openPopup, tabIdOf } from '../../../scripts/browser/extension.ts';
import type { Devtools, Json, LaunchOptions, Tab } from '../../../scripts/browser/types.ts';
import type { SiteServer } from '../../../scripts/serve-site.ts';
import type { PageCalls } from '../../../utils/messaging/calls.ts';
import { enter, leave } from './house.ts';

export type { ExtensionGlobal } from '../../../scripts/browser/extension.ts';
export type { Json, Tab } from '../../../scripts/browser/types.ts';
export { until } from '../../../scripts/browser/wait.ts';

/** One browser with Attaché, nothing stored, and one local server that answers for every host. */
export type Session = {
  kind: BrowserKind;
  /** `site.page('http://host/path', html)` serves a page; the sample site is served already. */
  site: SiteServer;
  newTab: () => Promise<Tab>;
  /** Opens "http://host/path" in a new tab and waits for its load event (not for marks: see `waitForMarks`). */
  openArticle: (host: string, path: string) => Promise<Tab>;
  /** The popup, in a tab of its own and told which tab to speak of. */
  openPopup: (about: Tab) => Promise<Tab>;
  /** An extension page, as "library.html#/deals". */
  openPage: (path: string) => Promise<Tab>;
  library: (hash?: string) => Promise<Tab>;
  /** The browser's id of a tab. */
  tabId: (tab: Tab) => Promise<number>;
  /** A call to the content script of a tab, as the popup makes it; answers with its `Result`. */
  callTab: <K extends keyof PageCalls>(tab: Tab, call: K, ...args: Parameters<PageCalls[K]>) => Promise<ReturnType<PageCalls[K]>>;
  /** Runs a function on an extension page, where the API is `browser`; it sees its one argument alone. */
  inExtension: <T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A) => Promise<T>;
  /** What the DevTools protocol can do; throws in Firefox. */
  devtools: () => Devtools;
  /** Ends the browser in the orderly way and starts it again on the same profile; earlier tabs are gone. `meanwhile` gets the profile's folder. */
  restart: (meanwhile?: (profile: string) => void) => Promise<void>;
  /** Ends the browser with SIGKILL and starts it again on the same profile. */
  crash: () => Promise<void>;
  /** Leaves the browser; throws if anything was asked of a host that no test has opened or served. */
  close: () => Promise<void>;
};

/**
 * Starts a session; call it in `beforeAll` and `close()` in `afterAll`. The browser is the one that the worker's other files
 * had, with nothing left of theirs. With options (`{}` will do) it is new, on a new profile, for who changes the browser itself.
 */
export async function startSession(kind: BrowserKind, options: Partial<LaunchOptions> | null = null): Promise<Session> {
  const house = await enter(kind, options);
  const { site, opened, running } = house;
  return {
    kind,
    site,
    newTab: () => running().newTab(),
    async openArticle(host, path) {
      opened.push(new URL(`http://${host}`).hostname);
      const tab = await running().newTab();
      await tab.goto(`http://${host}${path}`);
      return tab;
    },
    openPage: (path) => openPage(running(), path),
    library: (hash = '') => openPage(running(), `library.html${hash}`),
    openPopup: (about) => openPopup(running(), about),
    tabId: (tab) => tabIdOf(running(), tab),
    callTab: (tab, call, ...args) => callTab(running(), tab, call, ...args),
    inExtension: (fn, arg) => running().inExtension(fn, arg),
    devtools() {
      const { devtools } = running();
      if (devtools === null) throw new Error(`${kind} has no such tools`);
      return devtools;
    },
    async restart(meanwhile) {
      await running().close();
      meanwhile?.(house.profile);
      await house.begin();
    },
    async crash() {
      const pid = running().pid();
      if (pid === null) throw new Error(`The process of ${kind} is not known, so it cannot be ended by force`);
      process.kill(pid, 'SIGKILL');
      // Closing only tidies up after the dead process here; that it has nobody to talk to is the point.
      await running().close().catch((error: unknown) => error);
      await house.begin();
    },
    close: () => leave(house),
  };
}
