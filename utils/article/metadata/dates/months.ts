/** Month names in a form to look up: lower case, without dots and marks above and below letters. */
export const monthKey = (name: string): string =>
  name.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f\u0653-\u0655\u02bc\u2019'.]/g, '').replace(/ı/g, 'i').normalize('NFKC');

/** English names, whole and by three letters: those that most pages write, known without asking the platform. */
function englishMonths(): Record<string, number> {
  const months: Record<string, number> = {};
  'january february march april may june july august september october november december'.split(' ').forEach((name, at) => {
    months[name] = at + 1;
    months[name.slice(0, 3)] = at + 1;
  });
  return months;
}

/** Names that no locale's data has, by month. */
const EXTRA: Readonly<Record<string, number>> = {
  ...englishMonths(),
  sept: 9,
};

/** Further languages tried for a page of an unknown or unfamiliar language, by script. */
const BY_SCRIPT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'be', 'bg', 'sr', 'kk', 'ky', 'tg', 'mn', 'mk']],
  [/\p{Script=Arabic}/u, ['ar', 'ar-MA', 'ar-LB', 'fa', 'ur', 'ps']],
  [/\p{Script=Latin}/u, ['es', 'pt', 'fr', 'de', 'it', 'tr', 'az', 'uz', 'nl', 'pl', 'id', 'ro', 'cs', 'hu', 'vi', 'sv', 'da', 'fi', 'tk', 'sr-Latn']],
  [/\p{Script=Georgian}/u, ['ka']], [/\p{Script=Armenian}/u, ['hy']], [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']], [/\p{Script=Devanagari}/u, ['hi', 'ne', 'mr']], [/\p{Script=Bengali}/u, ['bn']],
  [/\p{Script=Thai}/u, ['th']], [/\p{Script=Tamil}/u, ['ta']], [/\p{Script=Sinhala}/u, ['si']], [/\p{Script=Khmer}/u, ['km']],
];

const TABLES = new Map<string, ReadonlyMap<string, number>>();
const MID_MONTH = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15)));

/** Month names of a locale, long and short, alone and after a day, from the platform's own data. */
function tableOf(locale: string): ReadonlyMap<string, number> {
  const known = TABLES.get(locale);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  const usable = Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0;
  for (const month of usable ? (['long', 'short'] as const) : []) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month, day, timeZone: 'UTC' });
      MID_MONTH.forEach((date, index) => {
        const name = format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
        if (/\p{L}{2}/u.test(name)) table.set(monthKey(name), index + 1);
      });
    }
  }
  TABLES.set(locale, table);
  return table;
}

/** The number (1 to 12) of the month that `name` is, in the page's language, English, or one written in the same script. */
export function monthOf(name: string, lang: string | null): number | null {
  const key = monthKey(name);
  const known = EXTRA[key];
  if (known !== undefined) return known;
  const [language = ''] = (lang ?? '').split('-');
  const near = BY_SCRIPT.find(([script]) => script.test(name))?.[1] ?? [];
  for (const locale of new Set([...(/^[a-z]{2,3}$/.test(language) ? [language] : []), ...near])) {
    const month = tableOf(locale).get(key);
    if (month !== undefined) return month;
  }
  return null;
}
