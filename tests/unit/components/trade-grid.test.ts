import { expect, test } from 'vitest';
import { figuresByYear, type SeriesPoint } from '../../../components/charts/trade-grid.ts';

const point = (series: string, year: string | null, day: string, value: number): SeriesPoint =>
  ({ series, year, day, value, currency: 'USD', subject: null, site: 'A', url: 'https://a.example/', dealId: `${series}${day}${value}`, clipId: 'c' });

test('a row a series, the most told of first; the newest figure of each year', () => {
  const { cells, rows, years } = figuresByYear([
    point('AZ–TR', '2024', '2025-02-01', 5), point('AZ–TR', '2024', '2025-06-01', 6), point('AZ–TR', null, '2025-03-01', 2),
    point('CN–IN', '2023-2024', '2024-05-01', 90), point('BY–RU', null, '2024-01-01', 40),
  ]);
  expect(rows).toEqual(['AZ–TR', 'CN–IN', 'BY–RU']);
  expect(years).toEqual(['2023', '2024', '2025']);
  expect(cells.map(({ series, year, value }) => [series, year, value]).toSorted()).toEqual([['AZ–TR', '2024', 6], ['AZ–TR', '2025', 2], ['BY–RU', '2024', 40], ['CN–IN', '2023', 90]]);
});

test('no more rows and years than can be read', () => {
  const many = Array.from({ length: 40 }, (_, i) => point(`S${i}`, String(2000 + i), `${2000 + i}-01-01`, i));
  const { rows, years, cells } = figuresByYear(many);
  expect(rows.length).toBeLessThanOrEqual(20);
  expect(years.length).toBeLessThanOrEqual(6);
  expect(cells.every(({ series, year }) => rows.includes(series) && years.includes(year))).toBe(true);
});
