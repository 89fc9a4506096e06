import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Devtools, Json } from './types.ts';
import { until } from './wait.ts';

type Targets = { targetInfos: { targetId: string; type: string; url: string }[] };

/** A worker that is just ending answers nothing; it is asked again. */
const LATE_MS = 1000;

const after = (ms: number): Promise<true> => new Promise((resolve) => setTimeout(() => resolve(true), ms));

/** What only the DevTools protocol can do to a running Chromium with Attaché in it. */
export function devtoolsOf(context: BrowserContext, origin: string, pageOfExtension: () => Promise<Page>): Devtools {
  const ofBrowser = async (): Promise<CDPSession> => {
    const browser = context.browser();
    if (browser === null) throw new Error('This Chromium has no session of its own to talk to');
    return browser.newBrowserCDPSession();
  };
  const targetsOf = async (session: CDPSession, wanted: (target: { type: string; url: string }) => boolean): Promise<string[]> =>
    ((await session.send('Target.getTargets')) as Targets).targetInfos.filter(wanted).map(({ targetId }) => targetId);
  const isWorker = ({ type, url }: { type: string; url: string }): boolean => type === 'service_worker' && url.startsWith(origin);
  const worker = () => context.serviceWorkers().find((candidate) => candidate.url().startsWith(origin));

  /** Asks one target something over a session of its own, beside the one that drives the page. */
  async function ask<T>(targetId: string, method: string, params: Record<string, unknown> = {}): Promise<T> {
    const session = await ofBrowser();
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const answered = new Promise<T>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id?: number; result?: T };
        if (answer.id === 1) resolve(answer.result as T);
      });
    });
    await session.send('Target.sendMessageToTarget' as never, { sessionId, message: JSON.stringify({ id: 1, method, params }) } as never);
    const answer = await answered;
    await session.detach();
    return answer;
  }

  return {
    async endWorker() {
      const session = await ofBrowser();
      const marked = async (targetId: string): Promise<boolean> =>
        (await ask<{ result: { value?: boolean } }>(targetId, 'Runtime.evaluate', { expression: 'globalThis.toBeEnded === true' })).result.value === true;
      const [ending] = await targetsOf(session, isWorker);
      if (ending === undefined) return;
      await ask(ending, 'Runtime.evaluate', { expression: 'globalThis.toBeEnded = true' });
      // Tools that look at a worker keep it alive; closing what they look at ends it.
      await session.send('Target.closeTarget', { targetId: ending });
      // A page that waits for an answer may wake the next one at once, and under the same id: that one bears no mark.
      await until(async () => {
        const [next] = await targetsOf(session, isWorker);
        return next === undefined || !(await Promise.race([marked(next), after(LATE_MS)]));
      }, { what: 'the worker to end' });
      await session.detach();
    },
    async inWorker<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
      const running = await until(() => Promise.resolve(worker() ?? null), { what: 'the worker' });
      return running.evaluate(fn as (arg: unknown) => never, arg);
    },
    async limitRoom(bytes) {
      const session = await context.newCDPSession(await pageOfExtension());
      await session.send('Storage.overrideQuotaForOrigin', { origin, ...(bytes === null ? {} : { quotaSize: bytes }) });
    },
    async heapOf(wanted) {
      const session = await ofBrowser();
      const [targetId] = await targetsOf(session, ({ url }) => wanted(url));
      await session.detach();
      if (targetId === undefined) throw new Error('Nothing of that address is open');
      await ask(targetId, 'HeapProfiler.collectGarbage');
      return (await ask<{ usedSize: number }>(targetId, 'Runtime.getHeapUsage')).usedSize;
    },
  };
}
