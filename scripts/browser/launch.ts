import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserKind } from '../browsers.ts';
import type { LaunchOptions, RunningBrowser } from './types.ts';

/** Folder name of the build for each browser, as WXT names it. */
export const BUILD_FOLDER: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Starts a browser of either family. */
export const launch = (kind: BrowserKind, options: LaunchOptions): Promise<RunningBrowser> =>
  kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
