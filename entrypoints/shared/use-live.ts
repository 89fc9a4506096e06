import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { subscribe } from '../../utils/clips/live.ts';

/** A query's answer: `value` undefined until it is there, `error` a sentence where the store could not be read. */
export type Live<T> = { value: T | undefined; error: string | null; key: string };

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * A query, asked again after every change to what it read.
 * @param key says when the query is another one; until the new answer is there the old one stays.
 */
export function useLive<T>(query: () => Promise<T>, key: string): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null, key: '' });
  const latest = useRef(query);
  latest.current = query;
  // Before the first frame and not after it: the answer is what the reader waits for.
  useLayoutEffect(
    () =>
      subscribe(
        () => latest.current(),
        (value) => setLive({ value, error: null, key }),
        (error) => setLive((old) => ({ ...old, error: sentence(error) })),
      ),
    [key],
  );
  return live;
}
