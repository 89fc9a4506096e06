import { useMemo } from 'preact/hooks';
import type { PairCount } from '../../utils/model/catalogue.ts';
import { t } from '../../utils/settings/strings.ts';
import { countText } from '../words/number.ts';
import { placeName } from '../words/places.ts';

const MOST = 24;

/** The states that stand in the most deals, the busiest first. */
function busiest(pairs: readonly PairCount[]): string[] {
  const totals = new Map<string, number>();
  for (const { a, b, deals } of pairs) for (const id of [a, b]) totals.set(id, (totals.get(id) ?? 0) + deals);
  return [...totals].sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).slice(0, MOST).map(([id]) => id);
}

/** Who deals with whom: each cell holds the number of deals, the deeper the more. A click or Enter opens the pair. */
export function Matrix({ pairs, label, hrefOf }: { pairs: readonly PairCount[]; label: string; hrefOf: (a: string, b: string) => string }) {
  const ids = useMemo(() => busiest(pairs), [pairs]);
  const counts = useMemo(() => new Map(pairs.flatMap(({ a, b, deals }) => [[`${a}|${b}`, deals], [`${b}|${a}`, deals]])), [pairs]);
  const top = Math.max(1, ...counts.values());
  const cell = 30;
  const head = 46;
  const size = head + ids.length * cell;
  return (
    <div class="matrix-scroll">
      <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} role="group" aria-label={label} class="matrix">
        {ids.map((id, index) => (
          <g key={id}>
            <text x={head - 8} y={head + index * cell + cell / 2} text-anchor="end" dominant-baseline="central">{id}<title>{placeName(id)}</title></text>
            <text x={head + index * cell + cell / 2} y={head - 10} text-anchor="middle">{id}<title>{placeName(id)}</title></text>
          </g>
        ))}
        {ids.map((a, row) => ids.map((b, column) => {
          const count = counts.get(`${a}|${b}`) ?? 0;
          const at = { x: head + column * cell, y: head + row * cell };
          if (a === b || count === 0) return <rect key={b} {...at} width={cell - 2} height={cell - 2} rx={3} class={a === b ? 'self' : 'none'} />;
          const share = Math.sqrt(count / top);
          const said = t('chart_pair_cell', placeName(a), placeName(b), countText(count));
          return (
            <a key={b} href={hrefOf(a, b)} aria-label={said} tabIndex={column > row ? 0 : -1}>
              <title>{said}</title>
              <rect {...at} width={cell - 2} height={cell - 2} rx={3} class="some" fill-opacity={0.12 + 0.88 * share} />
              <text x={at.x + cell / 2 - 1} y={at.y + cell / 2 - 1} text-anchor="middle" dominant-baseline="central">{countText(count)}</text>
            </a>
          );
        }))}
      </svg>
    </div>
  );
}
