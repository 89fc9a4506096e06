import { useEffect, useRef } from 'preact/hooks';
import { useVirtual } from './use-virtual.ts';

type Options<Row> = {
  total: number;
  /** The row at an index; undefined while it has not been fetched. */
  rowAt: (index: number) => Row | undefined;
  keyOf: (row: Row) => string;
  /** Height of a row in pixels before it has been measured. */
  estimate: number;
  /** Told the first and last index in sight. */
  onRange: (first: number, last: number) => void;
};

/** What a list and a table of rows fetched by the stretch have in common: the scroller, the rows in sight, word of them. */
export function useVirtualRows<Row>({ total, rowAt, keyOf, estimate, onRange }: Options<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtual({
    count: total,
    estimate,
    scroller: () => scroller.current,
    keyOf: (index) => {
      const row = rowAt(index);
      return row === undefined ? index : keyOf(row);
    },
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, onRange]);
  return { scroller, virtual, items };
}
