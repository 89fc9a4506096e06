import { useState } from 'preact/hooks';
import { ChartFrame } from '../../components/charts/ChartFrame.tsx';
import { currenciesOf } from '../../components/charts/currencies.ts';
import type { SeriesPoint } from '../../components/charts/trade-grid.ts';
import { TradeSeries } from '../../components/charts/TradeSeries.tsx';
import { dateText } from '../../components/words/date.ts';
import { countText, fullAmountText } from '../../components/words/number.ts';
import { t } from '../../utils/settings/strings.ts';
import { dealHref } from './links.ts';
import { saveFile } from '../shared/save-file.ts';

/** Trade figures as a picture of one currency at a time; the table has them all, each with its source. */
export function TradeChart({ title, points }: { title: string; points: readonly SeriesPoint[] }) {
  const currencies = currenciesOf(points);
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = currencies.find((code) => code === chosen) ?? currencies[0];
  const summary = t('chart_trade_summary', countText(points.length));
  const rows = points.map((point) => [point.year ?? dateText(point.day), point.series, { text: fullAmountText(point), href: dealHref(point.dealId) }, point.subject ?? '', point.site]);
  const head = [t('field_date'), t('field_parties'), t('field_amount'), t('field_subject'), t('facet_site')];
  const tools = currencies.length > 1 ? (
    <select class="field" aria-label={t('chart_currency')} value={currency} onChange={(event) => setChosen(event.currentTarget.value)}>
      {currencies.map((code) => <option key={code} value={code}>{code}</option>)}
    </select>
  ) : null;
  return (
    <ChartFrame title={title} summary={summary} table={{ head, rows }} tools={tools} onSave={saveFile}>
      <TradeSeries points={points.filter((point) => point.currency === currency)} label={summary} />
    </ChartFrame>
  );
}
