/**
 * Finds the browsers that the demo and the end-to-end tests drive, and installs them where that is
 * possible without asking (root on Debian or Ubuntu). `node scripts/browsers.ts` does so and prints where they are.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A family of browsers that Attaché is built for. */
export type BrowserKind = 'chromium' | 'firefox';

type Family = {
  label: string;
  /** Environment variable that names the executable outright. */
  variable: string;
  commands: string[];
  places: string[];
  packages: string[];
};

const windows = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter((base) => base !== undefined);

const FAMILIES: Record<BrowserKind, Family> = {
  chromium: {
    label: 'Chromium or Chrome',
    variable: 'ATTACHE_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows.map((base) => join(base, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
    packages: ['chromium'],
  },
  firefox: {
    label: 'Firefox 140 or newer',
    variable: 'ATTACHE_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((base) => join(base, 'Mozilla Firefox', 'firefox.exe')),
    ],
    packages: ['firefox-esr', 'firefox'],
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed browser of the family, or null. */
export function findBrowser(kind: BrowserKind): string | null {
  const { variable, commands, places } = FAMILIES[kind];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isExecutable) ?? null;
}

/** Whether a package could be installed by apt without asking anybody. */
function installByApt(packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  apt('update', '-qq');
  return packages.some((name) => apt('install', '-y', '-qq', '--no-install-recommends', name));
}

/**
 * Path of a browser of the family, installed now if need be.
 * @throws Error whose one sentence says what to install.
 */
export function requireBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind) ?? (installByApt(FAMILIES[kind].packages) ? findBrowser(kind) : null);
  if (found !== null) return found;
  const { label, variable } = FAMILIES[kind];
  throw new Error(`Install ${label}, or set ${variable} to the path of its executable, and run this again.`);
}

if (import.meta.main) {
  for (const kind of ['chromium', 'firefox'] as const) {
    try {
      console.log(`${kind}: ${requireBrowser(kind)}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
