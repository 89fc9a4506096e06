import { isCurrency, roughUsd } from '../currency.ts';

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mln: 1e6, million: 1e6, b: 1e9, bn: 1e9, bln: 1e9, billion: 1e9, t: 1e12, tn: 1e12, trn: 1e12, trillion: 1e12,
};
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₹': 'INR', '₼': 'AZN', '₸': 'KZT', '₺': 'TRY' };
const MONEY = /^(\p{Sc})?(\d+(?:[.,]\d+)*)([a-z]*?)(\p{Sc}|[A-Z]{3}|[a-z]{3})?$/u;

function money(text: string): number | null {
  const [, sign, digits, scale = '', code] = MONEY.exec(text) ?? [];
  if (digits === undefined) return null;
  // "1,500" is a thousand and a half thousand; "1,5" is one and a half.
  const number = Number(/,\d{1,2}$/.test(digits) && !digits.includes('.') ? digits.replace(',', '.') : digits.replace(/,/g, ''));
  const words = `${scale}${code ?? ''}`.toLowerCase();
  const whole = SCALES[words];
  const currency = sign ? SIGNS[sign] : whole !== undefined || !code ? 'USD' : (SIGNS[code] ?? code.toUpperCase());
  const factor = whole ?? (scale === '' ? 1 : SCALES[scale]);
  if (factor === undefined || currency === undefined || !isCurrency(currency) || !Number.isFinite(number)) return null;
  return roughUsd({ value: number * factor, currency });
}

/** Reads `>1bn`, `<=500m`, `1bn..2bn`, `>2bneur` as a range of US dollars; null: not an amount. A bare amount is met within a tenth. */
export function amountRange(text: string): { min: number | null; max: number | null } | null {
  const [, sign, rest = ''] = /^([<>]=?|=)?(.*)$/su.exec(text.replace(/\s+/g, '')) ?? [];
  const [low, high, ...more] = rest.split(/\.\.|–/);
  const from = money(low ?? '');
  if (from === null || more.length > 0) return null;
  if (high !== undefined) {
    const to = money(high);
    return to === null || sign ? null : { min: Math.min(from, to), max: Math.max(from, to) };
  }
  // Strict and loose bounds differ by nothing that a rough rate could keep.
  if (sign?.startsWith('>')) return { min: sign === '>' ? from * (1 + Number.EPSILON * 4) : from, max: null };
  if (sign?.startsWith('<')) return { min: null, max: sign === '<' ? from * (1 - Number.EPSILON * 4) : from };
  return { min: from * 0.9, max: from * 1.1 };
}
