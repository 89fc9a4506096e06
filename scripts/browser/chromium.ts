import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { requireBrowser } from '../browsers.ts';
import { devtoolsOf } from './devtools.ts';
import type { Json, LaunchOptions, RunningBrowser, Tab } from './types.ts';
import { until } from './wait.ts';
import { wipe } from './wipe.ts';

/** Everything that would make the browser itself call home is off; all names lead to the local server. */
function switches({ extension, port, headless, size, locale }: LaunchOptions): string[] {
  return [
    // Without a window system the screen is 800 by 600, and of a window that reaches beyond it Chromium draws one frame a second:
    // each step of a pointer then takes a second.
    ...(headless === false ? [] : ['--headless=new', '--hide-scrollbars', '--screen-info={2560x1600}']),
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    `--window-size=${size?.width ?? 1280},${size?.height ?? 900}`,
    `--lang=${locale ?? 'en-US'}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ];
}

type DomNode = { backendNodeId: number; shadowRoots?: { backendNodeId: number; shadowRootType?: string }[] };

/** The remote object of a closed shadow root: scripts cannot reach it, the DevTools protocol can. */
async function shadowRootOf(session: CDPSession, selector: string): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return null;
  const { node } = (await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })) as { node: DomNode };
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return object.objectId ?? null;
}

/** A Playwright page as a `Tab`. */
function tabOf(context: BrowserContext, page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  let session: CDPSession | null = null;
  const tab: Tab = {
    errors,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    url: () => Promise.resolve(page.url()),
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    evaluate: (fn, arg) => page.evaluate(fn as (arg: unknown) => never, arg),
    waitFor: (fn, arg, options) => until(() => tab.evaluate(fn, arg), options),
    async inShadow<T, A extends Json>(selector: string, fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg: A) {
      session ??= await context.newCDPSession(page);
      const objectId = await shadowRootOf(session, selector);
      if (objectId === null) return null;
      const answer = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (arg) { return (${fn.toString()})(this, arg); }`,
        arguments: [{ value: arg }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value as T;
    },
    moveTo: (x, y, steps = 4) => page.mouse.move(x, y, { steps }),
    clickAt: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
    click: (selector) => page.locator(selector).first().click(),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: (options) => page.screenshot({ fullPage: options?.fullPage ?? false }),
    async slowDown(factor) {
      session ??= await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  return tab;
}

/** Starts Chromium (or Chrome for Testing) with the unpacked extension. */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: requireBrowser('chromium'),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: switches(options),
    // A shown window is ended by whoever shows it, in order.
    handleSIGINT: options.headless !== false,
    colorScheme: options.colourScheme ?? 'light',
    // A window that a person looks at may be resized; pictures and tests need a size that stays.
    viewport: options.headless === false ? null : (options.size ?? { width: 1280, height: 900 }),
    locale: options.locale ?? 'en-US',
  });
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  const worker = () => context.serviceWorkers().find((candidate) => candidate.url().startsWith('chrome-extension://'));
  const first = worker() ?? (await context.waitForEvent('serviceworker'));
  const origin = first.url().split('/').slice(0, 3).join('/');
  let backstage: Page | null = null;
  const behind = async (): Promise<Page> => {
    if (backstage !== null) return backstage;
    backstage = await context.newPage();
    await backstage.goto(`${origin}/manifest.json`);
    await backstage.evaluate(() => Object.assign(globalThis, { browser: Reflect.get(globalThis, 'chrome') }));
    return backstage;
  };
  const devtools = devtoolsOf(context, origin, behind);
  return {
    kind: 'chromium',
    newTab: async () => tabOf(context, await context.newPage()),
    extensionUrl: (path) => `${origin}/${path}`,
    inExtension: async (fn, arg) => (await behind()).evaluate(fn as (arg: unknown) => never, arg),
    devtools,
    async renew() {
      const kept = await behind();
      for (const page of context.pages()) if (page !== kept) await page.close();
      await kept.evaluate(wipe);
      // What it may hold in memory is of what was.
      await devtools.endWorker();
    },
    pid() {
      // The lock in the profile is a link to "host-pid".
      const id = Number(readlinkSync(join(options.profile, 'SingletonLock')).split('-').at(-1));
      return Number.isInteger(id) ? id : null;
    },
    close: () => context.close(),
    closed,
  };
}
