type Scheduler = { yield?: () => Promise<void> };

/** Lets the page do what it has to do before our next piece of work: one task of ours is never long. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
