const DAY = 86_400_000;

/** A day of each month of the Iranian calendar, from its first on: theirs begin on the 19th to the 23rd of ours. */
const IN_EACH_MONTH = Array.from({ length: 12 }, (_, at) => Date.UTC(2023, 3 + at, 10));
let jalaliMonths: Map<string, number> | null = null;

/** Names of the Iranian months, in Persian and in Latin letters, from the platform's own data. */
function makeJalaliMonths(): Map<string, number> {
  const months = new Map<string, number>();
  for (const locale of ['fa', 'en']) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
    IN_EACH_MONTH.forEach((day, at) => months.set(format.format(day).toLowerCase(), at + 1));
  }
  return months;
}

/** The number (1 to 12) of a month of the Iranian calendar, or null. */
export const jalaliMonthOf = (name: string): number | null =>
  (jalaliMonths ??= makeJalaliMonths()).get(name.replace(/ي/g, 'ی').replace(/ك/g, 'ک').toLowerCase()) ?? null;

export const isJalaliYear = (year: number): boolean => year >= 1350 && year <= 1480;
/** Years of the Buddhist era, as Thai pages count them. */
export const isBuddhistYear = (year: number): boolean => year >= 2520 && year <= 2620;

let persian: Intl.DateTimeFormat | null = null;

function jalaliDay(time: number): { year: number; month: number; day: number } {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const parts = new Map(persian.formatToParts(new Date(time)).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/** The Gregorian day of a day of the Iranian calendar; null where there is no such day. */
export function fromJalali(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const guess = Date.UTC(year + 621, 2, 21) + (before + day - 1) * DAY;
  for (const shift of [0, -1, 1, -2, 2]) {
    const time = guess + shift * DAY;
    const found = jalaliDay(time);
    if (found.year === year && found.month === month && found.day === day) {
      const date = new Date(time);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return null;
}
