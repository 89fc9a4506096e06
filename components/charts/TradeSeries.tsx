import { axisX, axisY, dot, lineY, pointer, selectLast, text, tip, type PlotOptions } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import type { TradePoint } from '../../utils/model/catalogue.ts';
import { dateText } from '../words/date.ts';
import { amountText } from '../words/number.ts';
import { PlotBox } from './PlotBox.tsx';
import { figuresByYear, MOST_LINES, type SeriesPoint } from './trade-grid.ts';

const SYMBOLS = ['circle', 'square', 'diamond', 'triangle', 'cross', 'star'] as const;

/** The instant that a figure stands for: its year's middle where the text names one, else the day. */
const when = ({ year, day }: TradePoint): Date => new Date(year !== null && /^\d{4}$/.test(year) ? `${year}-07-01` : day);

/** Many series: a row each, the figures in words under their years, discs by size; lines would lie over one another. */
function gridOf(points: readonly SeriesPoint[]): PlotOptions {
  const { cells, rows, years } = figuresByYear(points);
  return {
    height: 40 + rows.length * 26,
    marginLeft: 76,
    marginTop: 24,
    marginBottom: 6,
    x: { type: 'band', domain: years, label: null },
    y: { type: 'band', domain: rows, label: null },
    r: { range: [1.5, 9] },
    marks: [
      axisX({ anchor: 'top', tickSize: 0, label: null }),
      axisY({ tickSize: 0, label: null }),
      dot(cells, { x: 'year', y: 'series', r: 'value', dx: -36, fill: 'var(--chart-a-line)' }),
      text(cells, { x: 'year', y: 'series', dx: -22, textAnchor: 'start', fill: 'var(--ink)', text: (point: SeriesPoint) => amountText(point) }),
      tip(cells, pointer({ x: 'year', y: 'series', fill: 'var(--sheet)', stroke: 'var(--line-strong)', title: (point: SeriesPoint) => `${point.series}\n${amountText(point)}\n${point.subject ?? ''}\n${point.site}` })),
    ],
  };
}

/** Trade figures of one currency over time: a line a series, or a row a series where there are many; each point names its outlet. */
export function TradeSeries({ points, label }: { points: readonly SeriesPoint[]; label: string }) {
  const options = useMemo(() => (): PlotOptions => {
    const data = points.map((point) => ({ ...point, when: when(point) })).sort((a, b) => a.when.getTime() - b.when.getTime());
    const series = [...new Set(data.map((point) => point.series))];
    // A single figure, however many outlets give it, is no line: it stands in words.
    const figures = new Set(data.map((point) => `${point.series} ${point.when.getTime()} ${point.value}`));
    if (series.length > MOST_LINES || figures.size === 1) return gridOf(points);
    return {
      height: 280,
      marginLeft: 64,
      marginRight: series.length > 1 ? 70 : 20,
      symbol: { domain: series, range: series.map((_, index) => SYMBOLS[index % SYMBOLS.length] ?? 'circle'), legend: false },
      y: { grid: true, zero: true },
      marks: [
        lineY(data, { x: 'when', y: 'value', z: 'series', stroke: 'var(--chart-a-line)', strokeWidth: 1.5 }),
        dot(data, { x: 'when', y: 'value', symbol: 'series', fill: 'var(--sheet)', stroke: 'var(--accent)', r: 4, strokeWidth: 1.5 }),
        ...(series.length > 1 ? [text(data, selectLast({ x: 'when', y: 'value', z: 'series', text: 'series', textAnchor: 'start', dx: 8, fill: 'var(--ink)' }))] : []),
        axisX({ label: null, ticks: 6, tickSize: 3 }),
        axisY({ label: null, ticks: 5, tickSize: 0, tickFormat: (value: number) => amountText({ value, currency: data[0]?.currency ?? 'USD' }) }),
        tip(data, pointer({ x: 'when', y: 'value', fill: 'var(--sheet)', stroke: 'var(--line-strong)', title: (point: SeriesPoint) => `${point.series}\n${amountText(point)}\n${point.year ?? dateText(point.day)}\n${point.site}` })),
      ],
    };
  }, [points]);
  return <PlotBox options={options} label={label} />;
}
