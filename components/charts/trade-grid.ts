import type { TradePoint } from '../../utils/model/catalogue.ts';

/** A figure and the line it belongs to: figures of different pairs of states are not one series. */
export type SeriesPoint = TradePoint & { series: string };

/** More series than this are no longer told apart as lines. */
export const MOST_LINES = 4;
const MOST_ROWS = 20;
const MOST_YEARS = 6;

type Cell = SeriesPoint & { year: string };

const yearOf = ({ year, day }: SeriesPoint): string => /\d{4}/.exec(year ?? '')?.[0] ?? day.slice(0, 4);

/**
 * The newest figure of each series and year, for a table-like picture: the series with the most figures (then the largest) first, the
 * latest years in order.
 */
export function figuresByYear(points: readonly SeriesPoint[]): { cells: Cell[]; rows: string[]; years: string[] } {
  const newest = new Map<string, Cell>();
  const told = new Map<string, { count: number; largest: number }>();
  for (const point of points.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const year = yearOf(point);
    newest.set(`${point.series} ${year}`, { ...point, year });
    const { count, largest } = told.get(point.series) ?? { count: 0, largest: 0 };
    told.set(point.series, { count: count + 1, largest: Math.max(largest, point.value) });
  }
  const rows = [...told].sort(([, a], [, b]) => b.count - a.count || b.largest - a.largest).slice(0, MOST_ROWS).map(([series]) => series);
  const years = [...new Set([...newest.values()].map(({ year }) => year))].sort().slice(-MOST_YEARS);
  return { cells: [...newest.values()].filter(({ series, year }) => rows.includes(series) && years.includes(year)), rows, years };
}
