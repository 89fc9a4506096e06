import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useVirtualRows } from './use-virtual-rows.ts';
import './list.css';

type Props<Row> = {
  label: string;
  /** How many rows there are in all; those not at hand are drawn as grey lines. */
  total: number;
  /** The row at an index, undefined while it is being fetched. */
  rowAt: (index: number) => Row | undefined;
  keyOf: (row: Row) => string;
  estimate: number;
  children: (row: Row, index: number) => ComponentChildren;
  /** Called with the stretch of rows in sight. */
  onRange: (first: number, last: number) => void;
  /** A row to bring into sight, by index. */
  showIndex?: number | null;
  /** Extra class of the scrolling element. */
  class?: string;
};

/** A list of any length: only what is in sight is in the document; each row says which of how many it is. */
export function VirtualList<Row>(props: Props<Row>) {
  const { total, rowAt } = props;
  const { scroller, virtual, items } = useVirtualRows(props);
  useEffect(() => {
    if (props.showIndex !== null && props.showIndex !== undefined) virtual.scrollToIndex(props.showIndex, { align: 'auto' });
  }, [props.showIndex, virtual]);
  return (
    <div class={`virtual ${props.class ?? ''}`} ref={scroller} tabIndex={-1}>
      <ul aria-label={props.label} style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {items.map((item) => {
          const row = rowAt(item.index);
          return (
            <li key={item.key} data-index={item.index} aria-setsize={total} aria-posinset={item.index + 1}
              ref={(element) => virtual.measureElement(element)} style={{ transform: `translateY(${item.start}px)` }}>
              {row === undefined ? <div class="row-waiting" style={{ blockSize: `${props.estimate}px` }} /> : props.children(row, item.index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
