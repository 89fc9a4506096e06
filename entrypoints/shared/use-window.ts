import { useCallback, useState } from 'preact/hooks';
import { useLive } from './use-live.ts';

type Stretch<Row> = { rows: Row[]; total: number; problem: string | null };
type Page = { offset: number; limit: number };

/** Rows fetched at a time; a few screens. */
const PAGE = 40;

/** A long list as its view needs it; `total` undefined until the first answer is there. */
export type Window<Row> = {
  total: number | undefined;
  problem: string | null;
  error: string | null;
  rowAt: (index: number) => Row | undefined;
  onRange: (first: number, last: number) => void;
};

/**
 * A long list, of which only the stretch in sight (and its neighbours) is fetched, live.
 * The stretch before stays until the next one is there, so that nothing flickers.
 */
export function useWindow<Row>(query: (page: Page) => Promise<Stretch<Row>>, key: string): Window<Row> {
  const [pages, setPages] = useState({ from: 0, to: 1 });
  const { value, error } = useLive(async () => {
    const offset = pages.from * PAGE;
    return { offset, ...(await query({ offset, limit: (pages.to - pages.from) * PAGE })) };
  }, `${key}|${pages.from}|${pages.to}`);
  const onRange = useCallback((first: number, last: number) => {
    const from = Math.floor(first / PAGE);
    const to = Math.floor(last / PAGE) + 1;
    setPages((old) => (old.from === from && old.to === to ? old : { from, to }));
  }, []);
  return {
    total: value?.total,
    problem: value?.problem ?? null,
    error,
    rowAt: (index) => value?.rows[index - value.offset],
    onRange,
  };
}
