import type { InSlices } from '../../utils/article/slices.ts';

type Scheduler = { yield?: () => Promise<void> };

/** Lets the page do what it has to do before our next piece of work: one task of ours is never long. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Milliseconds after which work that can be interrupted gives way: half of a frame, so that a slow processor feels it little. */
const SLICE_MS = 8;

/** Does work that can be interrupted, giving way to the page as often as it takes long. */
export async function byAndBy<T>(steps: InSlices<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await giveWay();
    began = performance.now();
  }
}
