import type { BrowserKind } from '../browsers.ts';

/** A value that survives the way into a page and back. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** How a browser is started. */
export type LaunchOptions = {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Port of the local server that every host name leads to. */
  port: number;
  /** Profile folder, kept over restarts; the caller makes and removes it. */
  profile: string;
  headless?: boolean;
  colourScheme?: 'light' | 'dark';
  size?: { width: number; height: number };
  /** BCP 47 tag of the interface's language. */
  locale?: string;
};

/** One tab, the same in both browsers. Functions given to it run in the page: they see their one argument and nothing else. */
export type Tab = {
  goto: (url: string) => Promise<void>;
  url: () => Promise<string>;
  reload: () => Promise<void>;
  evaluate: <T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A) => Promise<T>;
  /** Waits until the function answers something truthy, and gives that; throws after `timeout` ms (25,000). */
  waitFor: <T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A, options?: { timeout?: number; what?: string }) => Promise<T>;
  /** Runs a function on the closed shadow root of the first element that `selector` finds; null where there is none. */
  inShadow: <T, A extends Json>(selector: string, fn: (root: ShadowRoot, arg: A) => T | Promise<T>, arg: A) => Promise<T | null>;
  /** Viewport coordinates in CSS pixels. Goes in four steps, as a hand does, or in as many as are said, and may rest on what lies between. */
  moveTo: (x: number, y: number, steps?: number) => Promise<void>;
  clickAt: (x: number, y: number, button?: 'left' | 'right') => Promise<void>;
  /** Clicks the middle of the first visible element that a CSS selector finds; waits for it. */
  click: (selector: string) => Promise<void>;
  /** Keys joined with "+": "Escape", "Alt+Shift+ArrowDown". */
  press: (keys: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** PNG of the viewport, or of the whole page. */
  screenshot: (options?: { fullPage?: boolean }) => Promise<Buffer>;
  /** Slows the page's processor down by a factor (1: not at all). Chromium only; throws in Firefox. */
  slowDown: (factor: number) => Promise<void>;
  bringToFront: () => Promise<void>;
  close: () => Promise<void>;
  /** Uncaught errors and error messages of the page's console, oldest first. */
  errors: string[];
};

/** What only Chromium's DevTools protocol can do. */
export type Devtools = {
  /** Ends the background worker alone, as the browser does when it wants its memory back; it is woken by the next event. */
  endWorker: () => Promise<void>;
  /** Runs a function in the background worker; it sees its one argument alone. */
  inWorker: <T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A) => Promise<T>;
  /** Leaves the extension's storage so many bytes; null: as many as before. Of effect only without `unlimitedStorage`. */
  limitRoom: (bytes: number | null) => Promise<void>;
  /** Bytes that scripts hold, after a collection, in the first page or worker whose address is wanted. */
  heapOf: (wanted: (url: string) => boolean) => Promise<number>;
};

/** A running browser with Attaché in it. */
export type RunningBrowser = {
  kind: BrowserKind;
  newTab: () => Promise<Tab>;
  /** Address of a file of the extension, as "popup.html". */
  extensionUrl: (path: string) => string;
  /** Runs a function where the extension's API (`browser`) is at hand: in Chromium the worker if it is up, else a page. */
  inExtension: <T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A) => Promise<T>;
  /** Process id of the browser, to end it by force; null where it is not known. */
  pid: () => number | null;
  /** Null in Firefox. */
  devtools: Devtools | null;
  /** Closes every tab and leaves the extension with nothing stored and a background just begun, as for the next reader of the same browser. */
  renew: () => Promise<void>;
  close: () => Promise<void>;
  /** Settles when the browser has ended, by whomever. */
  closed: Promise<void>;
};
