import { browser } from 'wxt/browser';

/** A store as it was last seen, kept apart from it. `clips`: how many there were; `at`: ISO 8601. */
export type StoreMark = { id: string; clips: number; at: string };

const KEYS = { mark: 'storeMark', lost: 'storeLost' } as const;

const readMark = (value: unknown): StoreMark | null => {
  const { id, clips, at } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof StoreMark, unknown>>;
  return typeof id === 'string' && typeof clips === 'number' && typeof at === 'string' ? { id, clips, at } : null;
};

/**
 * Compares the store with how it was last seen, and remembers how it is. A browser that finds its database damaged begins
 * a new one without a word; that another id stands in it is the one sign left. Answers with what was lost, if anything.
 */
export async function compareStore(now: StoreMark): Promise<StoreMark | null> {
  const { [KEYS.mark]: kept } = await browser.storage.local.get(KEYS.mark);
  const before = readMark(kept);
  const lost = before !== null && before.id !== now.id && before.clips > 0 ? before : null;
  await browser.storage.local.set({ [KEYS.mark]: now, ...(lost ? { [KEYS.lost]: lost } : {}) });
  return lost;
}

/** What was lost and has not been acknowledged yet. */
export async function lostStore(): Promise<StoreMark | null> {
  const { [KEYS.lost]: kept } = await browser.storage.local.get(KEYS.lost);
  return readMark(kept);
}

/** The reader has seen it. */
export const acknowledgeLoss = (): Promise<void> => browser.storage.local.remove(KEYS.lost);
