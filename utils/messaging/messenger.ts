import { browser } from 'wxt/browser';
import type { Result } from '../model/result.ts';
import type { BackgroundCalls, PageCalls } from './calls.ts';
import { isResult, openEnvelope, type Envelope, type Side } from './envelope.ts';
import { caught, sendFailure, transportFailure } from './failures.ts';

/** Who sent a call, as far as the browser vouches for it. */
export type Sender = { tabId: number | null; isTop: boolean; url: string | null; isExtensionPage: boolean };

type Later<T> = T | Promise<T>;

/** One handler a call to the background; `sender` comes first, so that none is written without a thought for who asks. */
export type BackgroundHandlers = {
  [K in keyof BackgroundCalls]: (sender: Sender, ...args: Parameters<BackgroundCalls[K]>) => Later<ReturnType<BackgroundCalls[K]>>;
};

/** One handler a call to the content script. */
export type PageHandlers = { [K in keyof PageCalls]: (...args: Parameters<PageCalls[K]>) => Later<ReturnType<PageCalls[K]>> };

/** Refuses arguments of the wrong shape: answers with one plain sentence, or null where all is well. */
export type ArgumentCheck = (call: string, args: unknown[]) => string | null;

/** Calls that may be sent again after a silent death of the worker: done twice, they come to the same. */
const REPEATABLE: ReadonlySet<string> = new Set(['readerParts', 'extract', 'clip', 'clipsOfPage', 'returnVisit', 'pageReport', 'correct', 'undoCorrection']);
const PAUSES_MS = [50, 400];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function sendOnce(message: Envelope, tabId: number | null): Promise<Result<unknown>> {
  try {
    // After an update the old content script's `runtime` loses its id; sending would throw something unreadable.
    if (!browser.runtime?.id) return transportFailure('orphaned');
    const answer: unknown = tabId === null ? await browser.runtime.sendMessage(message) : await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return isResult(answer) ? answer : transportFailure(tabId === null ? 'unreachable' : 'no-page');
  } catch (error) {
    return sendFailure(error, tabId === null ? 'unreachable' : 'no-page');
  }
}

/** Calls the background; never rejects. A worker that died is woken and asked again where that is safe. */
export async function callBackground<K extends keyof BackgroundCalls>(name: K, ...args: Parameters<BackgroundCalls[K]>): Promise<ReturnType<BackgroundCalls[K]>> {
  const message: Envelope = { attache: 'background', call: name, args };
  let answer = await sendOnce(message, null);
  for (const ms of REPEATABLE.has(name) ? PAUSES_MS : []) {
    if (answer.ok || answer.error.code !== 'unreachable') break;
    await pause(ms);
    answer = await sendOnce(message, null);
  }
  return answer as ReturnType<BackgroundCalls[K]>;
}

/** Calls the content script in the top frame of a tab; never rejects. `no-page`: none is running there. */
export async function callPage<K extends keyof PageCalls>(tabId: number, name: K, ...args: Parameters<PageCalls[K]>): Promise<ReturnType<PageCalls[K]>> {
  return (await sendOnce({ attache: 'page', call: name, args }, tabId)) as ReturnType<PageCalls[K]>;
}

type RawSender = { id?: string; url?: string; origin?: string; frameId?: number; tab?: { id?: number } };

function readSender(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const home = new URL(browser.runtime.getURL('/')).origin;
  const url = raw.url ?? null;
  return { tabId: raw.tab?.id ?? null, isTop: (raw.frameId ?? 0) === 0, url, isExtensionPage: url !== null && URL.canParse(url) && new URL(url).origin === home };
}

type Listener = (message: unknown, raw: RawSender, respond: (answer: unknown) => void) => true | undefined;

type Handler = (...args: unknown[]) => Later<Result<unknown>>;
type Border = { handlers: object; check: ArgumentCheck; report: (error: unknown) => void; tellSender: boolean };

function listener(side: Side, { handlers, check, report, tellSender }: Border): Listener {
  return (message, raw, respond) => {
    const envelope = openEnvelope(message, side);
    const sender = envelope && readSender(raw);
    if (!envelope || !sender) return undefined;
    const answer = async (): Promise<Result<unknown>> => {
      if (!Object.hasOwn(handlers, envelope.call)) return transportFailure('unknown-call');
      const complaint = check(envelope.call, envelope.args);
      if (complaint !== null) {
        report(new TypeError(`${envelope.call}: ${complaint}`));
        return transportFailure('bad-request');
      }
      const handler = (handlers as Record<string, Handler>)[envelope.call];
      if (!handler) return transportFailure('unknown-call');
      return tellSender ? handler(sender, ...envelope.args) : handler(...envelope.args);
    };
    // `respond` with `true` works in both browsers; a returned promise does not.
    answer().then(respond, (error: unknown) => respond(caught(error, report)));
    return true;
  };
}

const toConsole = (error: unknown): void => console.error(error);

/**
 * Answers calls in the background. Register at top level, so that a woken worker hears the call that woke it.
 * @param check refuses malformed arguments before any handler sees them
 * @param report gets what nobody expected
 */
export function handleBackgroundCalls(handlers: BackgroundHandlers, check: ArgumentCheck, report: (error: unknown) => void = toConsole): void {
  browser.runtime.onMessage.addListener(listener('background', { handlers, check, report, tellSender: true }));
}

/** Answers calls in a content script until the signal is aborted. Only the extension itself can reach it. */
export function handlePageCalls(handlers: PageHandlers, signal: AbortSignal): void {
  const listen = listener('page', { handlers, check: checkPageArguments, report: toConsole, tellSender: false });
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** By hand and short: it is part of every page's content script. */
const checkPageArguments: ArgumentCheck = (call, [first]) => {
  if (call === 'reveal') return isObject(first) && Number.isInteger(first.start) && Number.isInteger(first.end) ? null : 'a span is needed';
  if (call === 'clipThis') return isObject(first) && ['article', 'deal', 'selection'].includes(String(first.kind)) ? null : 'a kind is needed';
  if (call === 'step') return first === 1 || first === -1 ? null : 'a direction is needed';
  return null;
};
