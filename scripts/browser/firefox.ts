import puppeteer, { TimeoutError, type ElementHandle, type JSHandle, type KeyInput, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';
import { chord } from './keys.ts';
import type { Json, LaunchOptions, RunningBrowser, Tab } from './types.ts';
import { until } from './wait.ts';
import { wipe } from './wipe.ts';

const ADDON_ID = 'attache@attache.example';
/** The add-on's origin, fixed, so that tests know it and a restart keeps its storage. */
const ADDON_UUID = '5c1a4d3e-6b1f-4c57-9d0a-a77ac4e00001';
const ORIGIN = `moz-extension://${ADDON_UUID}`;

/** Everything that would make the browser itself call home is off; all names lead to the local server. */
function preferences({ port, colourScheme, locale }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'dom.security.https_first': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
    'ui.useOverlayScrollbars': 1,
    'intl.locale.requested': locale ?? 'en-US',
    // A temporary add-on goes at shutdown; what it stored stays for the next start.
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
  };
}

type ShadowHolder = { remoteValue: () => { value?: { shadowRoot?: unknown } }; realm: { createHandle: (value: unknown) => JSHandle<ShadowRoot> } };

/** The handle of a closed shadow root: WebDriver BiDi tells it with the element, Puppeteer only within. */
function shadowRootOf(element: ElementHandle): JSHandle<ShadowRoot> | null {
  const holder = element as unknown as ShadowHolder;
  const root = holder.remoteValue().value?.shadowRoot;
  return root === undefined || root === null ? null : holder.realm.createHandle(root);
}

/** Goes to a page; of the add-on's own pages Firefox tells no loading events, so their state is asked for. */
async function navigate(page: Page, url: string): Promise<void> {
  if (!url.startsWith(ORIGIN)) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  await page.goto(url, { timeout: 50 }).catch((error: unknown) => {
    if (!(error instanceof TimeoutError)) throw error;
  });
  await until(() => page.evaluate((href) => location.href === href && document.readyState === 'complete', url), { what: `${url} to load` });
}

/** A Puppeteer page as a `Tab`. */
function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const tab: Tab = {
    errors,
    goto: (url) => navigate(page, url),
    url: () => page.evaluate(() => location.href),
    async reload() {
      const url = await tab.url();
      if (url.startsWith(ORIGIN)) await page.goto('about:blank');
      await (url.startsWith(ORIGIN) ? navigate(page, url) : page.reload({ waitUntil: 'load' }));
    },
    evaluate: (fn, arg) => page.evaluate(fn as (arg: unknown) => never, arg),
    waitFor: (fn, arg, options) => until(() => tab.evaluate(fn, arg), options),
    async inShadow<T, A extends Json>(selector: string, fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg: A) {
      const element = await page.$(selector);
      const root = element === null ? null : shadowRootOf(element);
      return root === null ? null : ((await root.evaluate(fn as (root: ShadowRoot, arg: unknown) => T, arg)) as T);
    },
    moveTo: (x, y, steps = 4) => page.mouse.move(x, y, { steps }),
    clickAt: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
    async click(selector) {
      const element = await until(() => page.$(selector), { what: selector });
      await element.click();
    },
    async press(keys) {
      const { held, key } = chord(keys);
      for (const name of held) await page.keyboard.down(name as KeyInput);
      await page.keyboard.press(key as KeyInput);
      for (const name of held.toReversed()) await page.keyboard.up(name as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (options) => Buffer.from(await page.screenshot({ fullPage: options?.fullPage ?? false })),
    slowDown: () => Promise.reject(new Error('Firefox cannot be slowed down')),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  return tab;
}

/** Starts Firefox with the unpacked extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const size = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    // A shown window is ended by whoever shows it, in order.
    handleSIGINT: options.headless !== false,
    userDataDir: options.profile,
    // Without it no test tool may open the add-on's own pages.
    args: ['-remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: preferences(options),
    defaultViewport: options.headless === false ? null : size,
  });
  await browser.installExtension(options.extension);
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  let backstage: Page | null = null;
  const behind = async (): Promise<Page> => {
    if (backstage !== null) return backstage;
    backstage = await browser.newPage();
    await navigate(backstage, `${ORIGIN}/manifest.json`);
    return backstage;
  };
  return {
    kind: 'firefox',
    newTab: async () => tabOf(await browser.newPage()),
    extensionUrl: (path) => `${ORIGIN}/${path}`,
    inExtension: async (fn, arg) => (await behind()).evaluate(fn as (arg: unknown) => never, arg),
    async renew() {
      const kept = await behind();
      for (const page of await browser.pages()) if (page !== kept) await page.close();
      await kept.evaluate(wipe);
      // The background can be ended by no tool, so the add-on is put in once more; its pages go with it, and the last tab must not.
      await browser.newPage();
      await browser.uninstallExtension(ADDON_ID);
      await kept.close().catch((error: unknown) => error);
      backstage = null;
      await browser.installExtension(options.extension);
    },
    pid: () => browser.process()?.pid ?? null,
    devtools: null,
    close: () => browser.close(),
    closed,
  };
}
