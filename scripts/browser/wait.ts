import { setTimeout as delay } from 'node:timers/promises';

/** Every question costs the browser's own process time, and more than one browser runs: who waits long asks less often. */
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;

/**
 * Asks again and again until the answer is truthy, and gives it.
 * An error of the question counts as "not yet" (a page that is just loading); the last one is told in the end.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  { timeout = 25_000, what = 'a condition' }: { timeout?: number; what?: string } = {},
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  let last: unknown = null;
  let pause = FIRST_PAUSE_MS;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = null;
    } catch (error) {
      last = error;
    }
    await delay(pause);
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
  }
  const reason = last instanceof Error ? `; the last answer was: ${last.message}` : '';
  throw new Error(`Waited ${timeout} ms in vain for ${what}${reason}`);
}
