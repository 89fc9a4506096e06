import type { ComponentChildren } from 'preact';
import { useVirtualRows } from './use-virtual-rows.ts';
import './list.css';

/** A column. `sort`: the name of the order that its head asks for; `end`: figures, set at the end. */
export type Column<Row, Sort extends string> = { id: string; title: string; width: string; sort?: Sort; end?: boolean; cell: (row: Row) => ComponentChildren };

type Props<Row, Sort extends string> = {
  label: string;
  columns: readonly Column<Row, Sort>[];
  total: number;
  rowAt: (index: number) => Row | undefined;
  keyOf: (row: Row) => string;
  onRange: (first: number, last: number) => void;
  sort: { by: Sort; direction: 'up' | 'down' };
  onSort: (by: Sort) => void;
  open: string | null;
  onOpen: (row: Row) => void;
  /** The heading of the group a row is in; shown where it differs from that of the row above. */
  groupOf?: (row: Row) => string;
};

const ROW = 44;

/** A table of any length with sortable heads; a row is opened by a click or with Enter. */
export function VirtualTable<Row, Sort extends string>(props: Props<Row, Sort>) {
  const { columns, rowAt, keyOf, groupOf, sort } = props;
  const { scroller, virtual, items } = useVirtualRows({ ...props, estimate: ROW });
  const template = { gridTemplateColumns: columns.map((column) => column.width).join(' ') };
  const group = (index: number): string | null => {
    const row = rowAt(index);
    if (!groupOf || row === undefined) return null;
    const above = index === 0 ? undefined : rowAt(index - 1);
    const here = groupOf(row);
    return above !== undefined && groupOf(above) === here ? null : here;
  };
  return (
    <div class="virtual table" ref={scroller} role="table" aria-label={props.label} aria-rowcount={props.total + 1} tabIndex={0}>
      <div role="rowgroup" class="table-head">
        <div role="row" aria-rowindex={1} class="table-row" style={template}>
          {columns.map(({ id, title, sort: by, end }) => (
            <div role="columnheader" key={id} class={end ? 'end' : undefined}
              aria-sort={by === sort.by ? (sort.direction === 'up' ? 'ascending' : 'descending') : undefined}>
              {by === undefined ? title : (
                <button type="button" onClick={() => props.onSort(by)}>
                  {title}<span aria-hidden="true">{by === sort.by ? (sort.direction === 'up' ? ' ↑' : ' ↓') : ''}</span>
                </button>
              )}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" class="table-body" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {items.map((item) => {
          const row = rowAt(item.index);
          const heading = group(item.index);
          const key = row === undefined ? null : keyOf(row);
          return (
            <div key={item.key} role="row" aria-rowindex={item.index + 2} data-index={item.index} class={key !== null && key === props.open ? 'table-line open' : 'table-line'}
              ref={(element) => virtual.measureElement(element)} style={{ transform: `translateY(${item.start}px)` }}
              tabIndex={row === undefined ? undefined : 0}
              onClick={() => row !== undefined && props.onOpen(row)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && event.target === event.currentTarget && row !== undefined) props.onOpen(row);
              }}>
              {heading === null ? null : <div role="presentation" class="table-group">{heading}</div>}
              {row === undefined ? <div role="cell" class="row-waiting" style={{ blockSize: `${ROW}px` }} /> : (
                <div role="presentation" class="table-row" style={template}>
                  {columns.map((column) => <div role="cell" key={column.id} class={column.end ? 'end' : undefined}>{column.cell(row)}</div>)}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
