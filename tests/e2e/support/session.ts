import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers.ts';
import { callTab, openPage, openPopup, tabIdOf } from '../../../scripts/browser/extension.ts';
import { BUILD_FOLDER, launch } from '../../../scripts/browser/launch.ts';
import type { Devtools, Json, LaunchOptions, RunningBrowser, Tab } from '../../../scripts/browser/types.ts';
import { SAMPLE_HOST } from '../../fixtures/site/pages.ts';
import { serveSampleSite } from '../../../scripts/sample-site.ts';
import type { SiteServer } from '../../../scripts/serve-site.ts';
import type { PageCalls } from '../../../utils/messaging/calls.ts';
import { strangeRequests } from './requests.ts';

export type { ExtensionGlobal } from '../../../scripts/browser/extension.ts';
export type { Json, Tab } from '../../../scripts/browser/types.ts';
export { until } from '../../../scripts/browser/wait.ts';

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
  /** Ends the browser; throws if anything was asked of a host that no test has opened or served. */
  close: () => Promise<void>;
};

/** Starts a session; call it in `beforeAll` and `close()` in `afterAll`. */
export async function startSession(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const site = await serveSampleSite();
  const profile = mkdtempSync(join(tmpdir(), `attache-e2e-${kind}-`));
  const extension = join(inject('buildDir'), BUILD_FOLDER[kind]);
  const start = () => launch(kind, { extension, port: site.port, profile, ...options });
  let running: RunningBrowser = await start();
  const opened = [SAMPLE_HOST];

  return {
    kind,
    site: {
      ...site,
      page(address, html, headers) {
        opened.push(new URL(address).hostname);
        site.page(address, html, headers);
      },
    },
    newTab: () => running.newTab(),
    async openArticle(host, path) {
      opened.push(new URL(`http://${host}`).hostname);
      const tab = await running.newTab();
      await tab.goto(`http://${host}${path}`);
      return tab;
    },
    openPage: (path) => openPage(running, path),
    library: (hash = '') => openPage(running, `library.html${hash}`),
    openPopup: (about) => openPopup(running, about),
    tabId: (tab) => tabIdOf(running, tab),
    callTab: (tab, call, ...args) => callTab(running, tab, call, ...args),
    inExtension: (fn, arg) => running.inExtension(fn, arg),
    devtools() {
      if (running.devtools === null) throw new Error(`${kind} has no such tools`);
      return running.devtools;
    },
    async restart(meanwhile) {
      await running.close();
      meanwhile?.(profile);
      running = await start();
    },
    async crash() {
      const pid = running.pid();
      if (pid === null) throw new Error(`The process of ${kind} is not known, so it cannot be ended by force`);
      process.kill(pid, 'SIGKILL');
      // Closing only tidies up after the dead process here; that it has nobody to talk to is the point.
      await running.close().catch((error: unknown) => error);
      running = await start();
    },
    async close() {
      await running.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      const strange = strangeRequests(site.requests, opened);
      if (strange.length > 0) throw new Error(`Requests that nobody should have made: ${JSON.stringify(strange)}`);
    },
  };
}
