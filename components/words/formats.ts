import { uiLocale } from './locale.ts';

// To make a formatter costs a hundred times what it costs to use one, and a list of rows asks for many.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function kept<T>(among: Map<string, T>, options: object, make: (locale: string) => T): T {
  const locale = uiLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = among.get(key);
  if (found === undefined) among.set(key, (found = make(locale)));
  return found;
}

/** The formatter of dates for the interface's language; made once for each set of options. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => kept(dates, options, (locale) => new Intl.DateTimeFormat(locale, options));

/** The formatter of numbers for the interface's language; made once for each set of options. */
export const numberFormat = (options: Intl.NumberFormatOptions = {}): Intl.NumberFormat => kept(numbers, options, (locale) => new Intl.NumberFormat(locale, options));
