const JALALI_MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const JALALI_LATIN = ['farvardin', 'ordibehesht', 'khordad', 'tir', 'mordad', 'shahrivar', 'mehr', 'aban', 'azar', 'dey', 'bahman', 'esfand'];
const DAY = 86_400_000;

/** The number (1 to 12) of a month of the Iranian calendar, or null. */
export function jalaliMonthOf(name: string): number | null {
  const key = name.replace(/ي/g, 'ی').replace(/ك/g, 'ک').toLowerCase();
  const at = Math.max(JALALI_MONTHS.indexOf(key), JALALI_LATIN.indexOf(key));
  return at < 0 ? null : at + 1;
}

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
