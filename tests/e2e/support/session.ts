import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { browser } from 'wxt/browser';
import type { BrowserKind } from '../../../scripts/browsers.ts';
import { BUILD_FOLDER, launch } from '../../../scripts/browser/launch.ts';
import type { Json, LaunchOptions, RunningBrowser, Tab } from '../../../scripts/browser/types.ts';
import { serveSampleSite } from '../../../scripts/sample-site.ts';
import type { SiteServer } from '../../../scripts/serve-site.ts';

export type { Json, Tab } from '../../../scripts/browser/types.ts';
export { until } from '../../../scripts/browser/wait.ts';

/** The extension API as functions given to `inExtension` see it: `(globalThis as unknown as ExtensionGlobal).browser`. */
export type ExtensionGlobal = { browser: Browser };
type Browser = typeof browser;

/** One browser with Attaché, one profile, one local server that answers for every host. */
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
  /** Runs a function on an extension page, where the API is `browser`; it sees its one argument alone. */
  inExtension: <T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A) => Promise<T>;
  /** Ends the browser in the orderly way and starts it again on the same profile; earlier tabs are gone. */
  restart: () => Promise<void>;
  /** Ends the browser with SIGKILL and starts it again on the same profile. */
  crash: () => Promise<void>;
  close: () => Promise<void>;
};

/** Starts a session; call it in `beforeAll` and `close()` in `afterAll`. */
export async function startSession(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const site = await serveSampleSite();
  const profile = mkdtempSync(join(tmpdir(), `attache-e2e-${kind}-`));
  const extension = join(inject('buildDir'), BUILD_FOLDER[kind]);
  const start = () => launch(kind, { extension, port: site.port, profile, ...options });
  let running: RunningBrowser = await start();

  const open = async (url: string) => {
    const tab = await running.newTab();
    await tab.goto(url);
    return tab;
  };
  const session: Session = {
    kind,
    site,
    newTab: () => running.newTab(),
    openArticle: (host, path) => open(`http://${host}${path}`),
    openPage: (path) => open(running.extensionUrl(path)),
    library: (hash = '') => session.openPage(`library.html${hash}`),
    async openPopup(about) {
      const id = await session.tabId(about);
      const popup = await session.openPage(`popup.html?tab=${id}`);
      await popup.resize(400, 580);
      return popup;
    },
    async tabId(tab) {
      // The extension may not read addresses of tabs, so the tab is told by being the active one.
      await running.inExtension(() => null, null);
      await tab.bringToFront();
      return running.inExtension(async () => {
        const { browser: api } = globalThis as unknown as ExtensionGlobal;
        const [active] = await api.tabs.query({ active: true, currentWindow: true });
        return active?.id ?? -1;
      }, null);
    },
    inExtension: (fn, arg) => running.inExtension(fn, arg),
    async restart() {
      await running.close();
      running = await start();
    },
    async crash() {
      const pid = running.pid();
      if (pid === null) throw new Error(`The process of ${kind} is not known, so it cannot be ended by force`);
      process.kill(pid, 'SIGKILL');
      await running.close().catch(() => null);
      running = await start();
    },
    async close() {
      await running.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  return session;
}
