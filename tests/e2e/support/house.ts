import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers.ts';
import { BUILD_FOLDER, launch } from '../../../scripts/browser/launch.ts';
import type { LaunchOptions, RunningBrowser } from '../../../scripts/browser/types.ts';
import { serveSampleSite } from '../../../scripts/sample-site.ts';
import type { Route, SiteServer } from '../../../scripts/serve-site.ts';
import { SAMPLE_HOST } from '../../fixtures/site/pages.ts';
import { strangeRequests } from './requests.ts';

/** A browser on a profile of its own, and the local server that every host name leads it to. */
export type House = {
  /** The browser as it runs now; another after `begin`. */
  running: () => RunningBrowser;
  /** Starts the browser (again) on the profile. */
  begin: () => Promise<void>;
  profile: string;
  site: SiteServer;
  /** Hosts of which pages were opened or served; requests to others are strange. */
  opened: string[];
  /** Whoever comes next finds tabs, store, pages and requests as in a new house. */
  renew: () => Promise<void>;
  close: () => Promise<void>;
};

/** Makes a profile and starts a browser on it. */
async function build(kind: BrowserKind, options: Partial<LaunchOptions>): Promise<House> {
  const server = await serveSampleSite();
  const profile = mkdtempSync(join(inject('profiles'), `${kind}-`));
  const extension = join(inject('buildDir'), BUILD_FOLDER[kind]);
  const start = (): Promise<RunningBrowser> => launch(kind, { extension, port: server.port, profile, ...options });
  const opened = [SAMPLE_HOST];
  let guests: Route[] = [];
  server.route((url) => {
    for (const route of guests) {
      const reply = route(url);
      if (reply) return reply;
    }
    return null;
  });
  let running = await start();
  return {
    running: () => running,
    async begin() {
      running = await start();
    },
    profile,
    opened,
    site: {
      ...server,
      route: (route) => guests.unshift(route),
      page(address, html, headers) {
        const { host, hostname, pathname } = new URL(address);
        opened.push(hostname);
        guests.unshift((url) => (url.host === host && url.pathname === pathname ? { type: 'text/html; charset=utf-8', body: html, headers } : null));
      },
    },
    async renew() {
      await running.renew();
      guests = [];
      server.requests.length = 0;
    },
    async close() {
      await running.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** To start a browser takes seconds of a processor, so the files of one worker (it is not made anew for each) take turns in one. */
const shared = new Map<BrowserKind, House>();

// Ended by force and not in order: who ends in order still writes to the profile when its lock is gone, and so after it was removed.
process.once('exit', () => {
  for (const { running } of shared.values()) {
    try {
      const pid = running().pid();
      if (pid !== null) process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
});

/** This worker's house for a browser, in order for the next guest; with options, a house of one's own. */
export async function enter(kind: BrowserKind, options: Partial<LaunchOptions> | null): Promise<House> {
  if (options !== null) return build(kind, options);
  const known = shared.get(kind);
  if (known !== undefined) {
    const inOrder = await known.renew().then(() => true, () => false);
    if (inOrder) return known;
    // What a failed test has left cannot be put in order.
    await known.close().catch((error: unknown) => error);
  }
  const house = await build(kind, {});
  shared.set(kind, house);
  return house;
}

/** Gives a house back: one of one's own is taken down, the others end with the worker. Throws if something called a strange host. */
export async function leave(house: House): Promise<void> {
  if (![...shared.values()].includes(house)) await house.close();
  const strange = strangeRequests(house.site.requests, house.opened);
  if (strange.length > 0) throw new Error(`Requests that nobody should have made: ${JSON.stringify(strange)}`);
}
