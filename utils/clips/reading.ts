import { storeError } from './store-errors.ts';

/** A query whose failures have a code and a sentence for people; bugs stay bugs. */
export function reading<A extends unknown[], T>(query: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return async (...args) => {
    try {
      return await query(...args);
    } catch (error) {
      throw storeError(error);
    }
  };
}
