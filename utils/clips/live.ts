import { liveQuery } from 'dexie';

/**
 * Runs a query now and after every change to what it read, from whichever page or the background the change came.
 * For extension pages; not for the background, which may die while it listens.
 * @param failed gets what the query rejected with; the subscription goes on
 * @returns the way to stop
 */
export function subscribe<T>(query: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}
