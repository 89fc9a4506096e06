import type { Amount } from '../../utils/model/deal.ts';
import { numberFormat } from './formats.ts';

/** "1,204" */
export const countText = (value: number): string => numberFormat().format(value);

/** "$424.4M", or "ABC 424.4M" where the currency's code is none that the platform knows. */
export function amountText(amount: Amount): string {
  const compact = { notation: 'compact', maximumFractionDigits: 2 } as const;
  if (/^[A-Z]{3}$/.test(amount.currency)) {
    return numberFormat({ style: 'currency', currency: amount.currency, ...compact }).format(amount.value);
  }
  return `${amount.currency} ${numberFormat(compact).format(amount.value)}`;
}

/** "USD 424,400,000": the whole figure. */
export const fullAmountText = (amount: Amount): string => `${amount.currency} ${countText(amount.value)}`;

/** "3.4 MB" */
export function bytesText(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const unit = units[step] ?? 'byte';
  const value = bytes / 1000 ** step;
  return numberFormat({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}
