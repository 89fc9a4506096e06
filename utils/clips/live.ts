import { liveQuery } from 'dexie';

/**
 * Runs a query now and after every change to what it read, from whichever page or the background the change came.
 * For extension pages; not for the background, which may die while it listens.
 * @param failed gets what the query rejected with; the subscription goes on
 * @returns the way to stop
 */
export function subscribe<T>(query: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void {
  // An error that reaches Dexie would end the subscription; as a value it does not.
  const settled = async (): Promise<{ value: T } | { error: unknown }> => {
    try {
      return { value: await query() };
    } catch (error) {
      return { error };
    }
  };
  const subscription = liveQuery(settled).subscribe({
    next: (outcome) => ('value' in outcome ? next(outcome.value) : failed(outcome.error)),
    error: failed,
  });
  return () => subscription.unsubscribe();
}
