import type { Amount } from '../model/deal.ts';

/** US dollars for one unit, rounded; for sorting and filtering, never shown. */
const USD: ReadonlyMap<string, number> = new Map(Object.entries({
  USD: 1, EUR: 1.1, GBP: 1.3, CHF: 1.15, CAD: 0.73, AUD: 0.66, NZD: 0.6, JPY: 0.0068, CNY: 0.14, HKD: 0.128, TWD: 0.031, KRW: 0.00073, SGD: 0.75,
  INR: 0.0118, PKR: 0.0036, BDT: 0.0082, LKR: 0.0033, NPR: 0.0074, RUB: 0.012, BYN: 0.31, UAH: 0.024, KZT: 0.002, UZS: 0.000079, KGS: 0.0115, TJS: 0.093,
  TMT: 0.285, AZN: 0.588, AMD: 0.0026, GEL: 0.36, MDL: 0.056, TRY: 0.028, IRR: 0.0000238, IQD: 0.00076, SAR: 0.267, AED: 0.272, QAR: 0.275, KWD: 3.25,
  BHD: 2.65, OMR: 2.6, JOD: 1.41, ILS: 0.27, EGP: 0.02, LBP: 0.000011, SYP: 0.00008, DZD: 0.0075, MAD: 0.1, TND: 0.32, LYD: 0.2, SDG: 0.0017, ETB: 0.008,
  KES: 0.0077, TZS: 0.00038, UGX: 0.00027, RWF: 0.00072, NGN: 0.00065, GHS: 0.07, XOF: 0.00167, XAF: 0.00167, ZAR: 0.055, ZMW: 0.037, AOA: 0.0011, MZN: 0.0157,
  BRL: 0.18, ARS: 0.001, CLP: 0.00105, COP: 0.00024, PEN: 0.27, MXN: 0.054, UYU: 0.025, BOB: 0.145, VES: 0.02, CUP: 0.0417, IDR: 0.000062, MYR: 0.225, THB: 0.029,
  VND: 0.00004, PHP: 0.0175, MMK: 0.00048, KHR: 0.00025, LAK: 0.000046, MNT: 0.00029, AFN: 0.0142, PLN: 0.26, CZK: 0.044, HUF: 0.0028, RON: 0.22, BGN: 0.56,
  RSD: 0.0094, SEK: 0.096, NOK: 0.093, DKK: 0.147, ISK: 0.0073, ALL: 0.011, MKD: 0.018, BAM: 0.56,
}));

/** An amount in rough US dollars; null where there is none or the currency is not in the table. */
export function roughUsd(amount: Amount | null): number | null {
  const rate = amount && USD.get(amount.currency);
  return amount && rate !== undefined && rate !== null ? amount.value * rate : null;
}

/** Whether an amount may be asked for in this currency. */
export const isCurrency = (code: string): boolean => USD.has(code);
