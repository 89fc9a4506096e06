import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { checkBackgroundArguments } from '../../../utils/messaging/background-checks.ts';
import { callBackground, callPage, handleBackgroundCalls, handlePageCalls, type BackgroundHandlers, type PageHandlers } from '../../../utils/messaging/messenger.ts';
import { ExpectedError, ok } from '../../../utils/model/result.ts';

type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: object, respond: Respond) => true | undefined;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What comes of it once all pauses have passed. */
async function after<T>(answer: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return answer;
}

/** Catches what is registered, so that a test can be the browser. */
function listening(register: () => void): Listener {
  let caught: Listener | null = null;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener: unknown) => {
    caught = listener as Listener;
  });
  register();
  if (!caught) throw new Error('Nobody listens.');
  return caught;
}

const OWN = { id: browser.runtime.id, url: 'https://example.org/a', tab: { id: 7 }, frameId: 0 };
const answerOf = (listener: Listener, message: unknown, sender: object = OWN): Promise<unknown> =>
  new Promise((resolve) => {
    if (listener(message, sender, resolve) === undefined) resolve('not heard');
  });
const call = (name: string, ...args: unknown[]): unknown => ({ attache: 'background', call: name, args });

const never = (): never => {
  throw new Error('not asked for');
};
const handlers = {
  extract: never, clip: never, clipsOfPage: never, correct: never, undoCorrection: never,
  readTab: () => Promise.reject(new ExpectedError('store-full', 'There is no room.')),
  pageReport: (sender: unknown) => Promise.resolve({ ...ok(null), sender }),
} as unknown as BackgroundHandlers;
const REPORT = { phase: 'article', officials: 1, countries: 2, deals: 0 };

test('a call of ours is answered, and the handler knows who asked', async () => {
  const listener = listening(() => handleBackgroundCalls(handlers, checkBackgroundArguments));
  expect(await answerOf(listener, call('pageReport', REPORT))).toMatchObject({ ok: true, sender: { tabId: 7, isTop: true, url: 'https://example.org/a', isExtensionPage: false } });
  const page = { id: browser.runtime.id, url: browser.runtime.getURL('/' as never) };
  expect(await answerOf(listener, call('pageReport', REPORT), page)).toMatchObject({ sender: { tabId: null, isExtensionPage: true } });
});

test('another extension, another side and other shapes are not heard at all', async () => {
  const listener = listening(() => handleBackgroundCalls(handlers, checkBackgroundArguments));
  expect(await answerOf(listener, call('pageReport', REPORT), { ...OWN, id: 'another' })).toBe('not heard');
  for (const message of [null, 7, 'clip', [], {}, { attache: 'page', call: 'pageReport', args: [] }, { attache: 'background', call: 'pageReport' }, { attache: 'background', call: 3, args: [] }]) {
    expect(await answerOf(listener, message)).toBe('not heard');
  }
});

test('unknown calls, prototype names and malformed arguments are refused before any handler', async () => {
  const report = vi.fn();
  const listener = listening(() => handleBackgroundCalls(handlers, checkBackgroundArguments, report));
  for (const name of ['nothing', 'constructor', '__proto__', 'toString']) expect(await answerOf(listener, call(name))).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
  for (const [name, ...args] of [['pageReport'], ['pageReport', { ...REPORT, deals: -1 }], ['pageReport', REPORT, 1], ['extract', {}], ['clip', { id: 'x' }], ['undoCorrection', ''], ['correct', { action: 'not' }], ['readTab', 'x']] as const) {
    expect(await answerOf(listener, call(name, ...args))).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  }
  expect(report).toHaveBeenCalledTimes(8);
});

test('expected failures keep their sentence; bugs are reported and told without detail', async () => {
  const report = vi.fn();
  const listener = listening(() => handleBackgroundCalls(handlers, checkBackgroundArguments, report));
  expect(await answerOf(listener, call('readTab', 7))).toEqual({ ok: false, error: { code: 'store-full', message: 'There is no room.' } });
  expect(report).not.toHaveBeenCalled();
  expect(await answerOf(listener, call('undoCorrection', 'x'))).toMatchObject({ ok: false, error: { code: 'internal', message: expect.not.stringContaining('not asked for') } });
  expect(report).toHaveBeenCalledOnce();
});

test('the caller gets a failure where nobody answers, and repeats what may be repeated', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
  expect(await after(callBackground('pageReport', REPORT as never))).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  expect(send).toHaveBeenCalledTimes(3);
  send.mockClear();
  expect(await callBackground('readTab', 7)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a worker that died once is asked again and answers', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('The message port closed before a response was received.')).mockResolvedValueOnce(undefined as never).mockResolvedValueOnce(ok(null) as never);
  expect(await after(callBackground('pageReport', REPORT as never))).toEqual(ok(null));
});

test('an orphan is told to reload, at once', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await after(callBackground('pageReport', REPORT as never))).toMatchObject({ ok: false, error: { code: 'orphaned', message: expect.stringContaining('Reload') } });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a page answers until it is told to stop; its arguments are checked', async () => {
  const stop = new AbortController();
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = { reveal: (span: { start: number }) => ok(span.start === 1), clipThis: never, step: () => ok(true) } as unknown as PageHandlers;
  const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(() => undefined);
  const listener = listening(() => handlePageCalls(page, stop.signal));
  const ask = (name: string, ...args: unknown[]): Promise<unknown> => answerOf(listener, { attache: 'page', call: name, args });
  expect(await ask('reveal', { start: 1, end: 2 })).toEqual(ok(true));
  for (const [name, ...args] of [['reveal'], ['reveal', { start: 'a', end: 2 }], ['step', 2], ['clipThis', { kind: 'poem' }]] as const) expect(await ask(name, ...args)).toMatchObject({ error: { code: 'bad-request' } });
  expect(quiet).toHaveBeenCalledTimes(4);
  stop.abort();
  expect(removed).toHaveBeenCalledWith(listener);
});

test('a tab without the reader is a failure with a sentence', async () => {
  Object.assign(browser.tabs, { sendMessage: () => Promise.reject(new Error('Could not establish connection.')) });
  expect(await callPage(3, 'pageState')).toMatchObject({ ok: false, error: { code: 'no-page' } });
});
