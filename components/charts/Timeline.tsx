import { axisX, axisY, barY, ruleY, tip, pointerX } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import type { MonthCount } from '../../utils/model/catalogue.ts';
import { t } from '../../utils/settings/strings.ts';
import { dateFormat } from '../words/formats.ts';
import { everyMonth } from './every-month.ts';
import { PlotBox } from './PlotBox.tsx';

const monthText = (month: string): string =>
  dateFormat({ month: 'short', year: 'numeric' }).format(new Date(`${month}-15T12:00:00`));

/** Clips and deals a month: light bars for clips, dark hatched ones for deals. */
export function Timeline({ months, label }: { months: readonly MonthCount[]; label: string }) {
  const all = useMemo(() => everyMonth(months), [months]);
  const options = useMemo(() => (width: number) => {
    const step = Math.max(1, Math.ceil((all.length * 64) / Math.max(1, width)));
    const ticks = all.filter((_, index) => index % step === 0).map((month) => month.month);
    return {
      height: 240,
      marginInlineStart: 40,
      x: { type: 'band' as const, domain: all.map((month) => month.month), padding: 0.15 },
      y: { grid: true, label: null },
      marks: [
        barY(all, { x: 'month', y: 'clips', fill: 'var(--chart-a)', rx: 2 }),
        barY(all, { x: 'month', y: 'deals', fill: 'var(--chart-b)', insetLeft: 3, insetRight: 3, rx: 2 }),
        axisX({ ticks, tickFormat: monthText, label: null, tickSize: 3 }),
        axisY({ label: null, ticks: 4, tickSize: 0 }),
        ruleY([0]),
        tip(all, pointerX({ x: 'month', y: 'clips', fill: 'var(--sheet)', stroke: 'var(--line-strong)', title: (month: MonthCount) => `${monthText(month.month)}\n${t('popup_tab_clips')}: ${month.clips}\n${t('popup_deals')}: ${month.deals}` })),
      ],
    };
  }, [all]);
  return (
    <>
      <p class="legend small"><i class="swatch a" />{t('popup_tab_clips')} <i class="swatch b" />{t('popup_deals')}</p>
      <PlotBox options={options} label={label} />
    </>
  );
}
