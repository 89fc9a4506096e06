/**
 * `npm run demo`: builds Attaché, serves the sample news site and opens a browser on it.
 * `npm run demo -- --headless --out DIR`: the same without a window, writing pictures of what a reader sees.
 * `--browser chromium|firefox` chooses; without it Chromium if it is there, else Firefox.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, requireBrowser, type BrowserKind } from './browsers.ts';
import { buildFor } from './browser/build.ts';
import { launch } from './browser/launch.ts';
import { serveSampleSite } from './sample-site.ts';
import { SCENES } from './demo/scenes.ts';
import { SAMPLE_HOST } from '../tests/fixtures/site/pages.ts';

const SIZE = { width: 1280, height: 800 };

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out/demo' },
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

/** The browser asked for, else the first of the two that is installed or can be. */
function chooseBrowser(): BrowserKind {
  if (options.browser === 'chromium' || options.browser === 'firefox') return options.browser;
  if (options.browser !== undefined) throw new Error(`There is no browser "${options.browser}" here; use --browser chromium or --browser firefox.`);
  if (findBrowser('chromium') === null && findBrowser('firefox') !== null) return 'firefox';
  return 'chromium';
}

/** Takes every picture, once in light and once in dark where a scene asks for both. */
async function takePictures(kind: BrowserKind, extension: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colourScheme of ['light', 'dark'] as const) {
    const site = await serveSampleSite();
    const profile = mkdtempSync(join(tmpdir(), 'attache-demo-'));
    const running = await launch(kind, { extension, port: site.port, profile, colourScheme, size: SIZE });
    try {
      for (const scene of SCENES) {
        if (!scene.schemes.includes(colourScheme) && !scene.prepares) continue;
        const shots = await scene.play(running, colourScheme).catch((error: unknown) => {
          // One picture that cannot be taken is no reason to leave out the rest.
          console.error(`${scene.name} in ${colourScheme}: ${error instanceof Error ? error.message : String(error)}`);
          process.exitCode = 1;
          return {};
        });
        for (const [name, png] of Object.entries(shots)) {
          if (!scene.schemes.includes(colourScheme) || !name.includes(options.only)) continue;
          const path = join(folder, scene.schemes.length > 1 ? `${name}-${colourScheme}.png` : `${name}.png`);
          writeFileSync(path, png);
          console.log(path);
        }
      }
    } finally {
      await running.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

/** Opens a window on the front page and stays until the browser or this command is ended. */
async function show(kind: BrowserKind, extension: string): Promise<void> {
  const site = await serveSampleSite();
  const profile = mkdtempSync(join(tmpdir(), 'attache-demo-'));
  const running = await launch(kind, { extension, port: site.port, profile, headless: false, size: SIZE });
  const tab = await running.newTab();
  await tab.goto(`http://${SAMPLE_HOST}/`);
  await tab.bringToFront();
  console.log(`Attaché runs in ${kind}. Every address leads to the sample site on this machine; open an article of it, then press Attaché's button.`);
  console.log('Close the browser, or press Ctrl-C here, to end.');
  const interrupted = new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  await Promise.race([running.closed, interrupted]);
  await running.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Whether a window could be shown: only Linux has machines without a screen worth speaking of. */
const hasScreen = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.env.MOZ_HEADLESS !== undefined;

async function main(): Promise<void> {
  const kind = chooseBrowser();
  requireBrowser(kind);
  const work = mkdtempSync(join(tmpdir(), 'attache-demo-build-'));
  try {
    console.log(`Building for ${kind} …`);
    const extension = buildFor(kind, work);
    const headless = options.headless || !hasScreen();
    if (headless && !options.headless) console.log(`There is no screen to open a window on, so pictures go to ${resolve(options.out)} instead.`);
    await (headless ? takePictures(kind, extension, resolve(options.out)) : show(kind, extension));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
