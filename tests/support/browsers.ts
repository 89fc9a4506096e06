import type { BrowserKind } from '../../scripts/browsers.ts';

const ALL: BrowserKind[] = ['chromium', 'firefox'];

/** The browsers that tests run in; `ATTACHE_BROWSERS=chromium` takes one while a thing is being made. */
export const BROWSERS: BrowserKind[] = ALL.filter((kind) => (process.env.ATTACHE_BROWSERS ?? ALL.join(',')).split(',').includes(kind));
