import type { MonthCount } from '../../utils/model/catalogue.ts';

/** A hundred years: more is a slip in some article's date. */
const MOST = 1200;

/** Every month from the first to the last, those with nothing as well. */
export function everyMonth(months: readonly MonthCount[]): MonthCount[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const known = new Map(months.map((month) => [month.month, month]));
  const all: MonthCount[] = [];
  let [year = 0, at = 1] = first.month.split('-').map(Number);
  for (let month = first.month; month <= last.month && all.length < MOST; ) {
    all.push(known.get(month) ?? { month, clips: 0, deals: 0 });
    [year, at] = at === 12 ? [year + 1, 1] : [year, at + 1];
    month = `${String(year).padStart(4, '0')}-${String(at).padStart(2, '0')}`;
  }
  return all;
}
