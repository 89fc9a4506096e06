import type { SeriesPoint } from '../../components/charts/trade-grid.ts';
import type { LedgerRow } from '../../utils/model/ledger.ts';

/** The trade figures among ledger rows, oldest first; those without an amount are left out. */
export function tradePoints(rows: readonly LedgerRow[]): SeriesPoint[] {
  return rows
    .flatMap((row): SeriesPoint[] => {
      const { amount, period, subject, type } = row.deal;
      if (type !== 'trade' || amount === null) return [];
      return [{ day: row.day, year: period, value: amount.value, currency: amount.currency, subject, site: row.source.site, url: row.source.url, dealId: row.id, clipId: row.clipIds[0] ?? '', series: row.deal.parties.toSorted().join('–') }];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day));
}
