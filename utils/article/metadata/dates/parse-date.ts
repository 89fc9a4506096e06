import { fromJalali, isBuddhistYear, isJalaliYear, jalaliMonthOf } from './calendars.ts';
import { withAsciiDigits } from './digits.ts';
import { monthOf } from './months.ts';
import { readTime } from './time-of-day.ts';

/** What helps to read a date that can be read in several ways. */
export type DateHints = {
  /** The page's language, as a BCP 47 tag. */
  lang: string | null;
  /** Whether "5/6/2025" means May 6. */
  monthFirst: boolean;
};

type Day = { year: number; month: number; day: number; end: number };

const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T|\d{6}$)/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?(?:[./]|年|년)\s?(\d{1,2})\s?(?:[./]|月|월)\s?(\d{1,2})(?!\d)(?:\s?[日일.])?/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])/;
const EPOCH = /^(\d{10})(?:\d{3}|\.\d+)?$/;
const WORD = "\\p{L}[\\p{L}\\p{M}’'ʼ]*";
const DAY_MONTH_YEAR = new RegExp(`(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|-?го|\\.)?[\\s,-]*(?:de |d[e']|of )?(${WORD}(?: (?:ال)?${WORD})?)\\.?[\\s,./-]*(?:de |del |год )?(\\d{4})(?!\\d)`, 'gu');
const MONTH_DAY_YEAR = new RegExp(`(${WORD})\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+(?:'|de )?(\\d{4})(?!\\d)`, 'gu');
const YEAR_DAY_MONTH = new RegExp(`(?<!\\d)(\\d{4})[\\s,-]+(?:\\p{L}{1,4}\\. |год[а-я]* )?(\\d{1,2})[\\s-]+(${WORD})|(?<!\\d)(\\d{4})[\\s,.-]+(${WORD})[\\s-]+(\\d{1,2})(?!\\d)`, 'gu');

/** "Mon May 05 14:00:00 UTC 2025": the year last, behind time and zone. */
const UNIX = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{1,5}) (\d{4})$/;

/** "5 tháng 5, 2025": the month by its number. */
const VIETNAMESE = /(\d{1,2}) tháng (\d{1,2})(?:,| năm|\/)? ?(\d{4})/i;
/** "2025-yil 5-may", which is no date in figures. */
const UZBEK = /(\d{4})[ -]?yil(?:i|da)?,?\s/i;

/** "In", written in one word with a Hebrew month. */
const HEBREW_IN = /(?<=\d )ב(?=\p{Script=Hebrew}{3})/u;

/** A year or a day and month in figures: without them nothing else is tried. */
const MAY_BE_DATE = /\d{4}|\d\s?[./-]\s?\d/;

/**
 * Reads the first date that a text states, as ISO 8601: a day ("2025-05-05"), or with the time of day and the zone as
 * far as the text gives them ("2025-05-05T14:00:00+04:00"). Null for a text without a whole date, or with one before
 * 1990 or after 2100, which no news page means.
 */
export function parseDate(source: string, hints: DateHints): string | null {
  const text = withAsciiDigits(source.slice(0, 300)).replace(UNIX, '$2 $1 $5 $3 $4').replace(VIETNAMESE, '$1.$2.$3').replace(UZBEK, '$1 ').replace(HEBREW_IN, '');
  if (!MAY_BE_DATE.test(text)) return null;
  const epoch = EPOCH.exec(text);
  if (epoch !== null) return fromEpoch(Number(epoch[1]));
  const day = readDay(text, hints);
  if (day === null) return null;
  const time = readTime(text.slice(day.end), text.slice(0, day.end));
  return `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}${time}`;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

function fromEpoch(seconds: number): string | null {
  const iso = new Date(seconds * 1000).toISOString();
  return seconds > 631_152_000 ? `${iso.slice(0, 19)}Z` : null;
}

function readDay(text: string, hints: DateHints): Day | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso !== null) return sound(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.index + iso[0].length);
  const last = YEAR_LAST.exec(text);
  if (last !== null) return readYearLast(last, hints);
  return readNamedMonth(text, hints);
}

function readYearLast(match: RegExpExecArray, hints: DateHints): Day | null {
  const [whole, one, separator, two, written] = match;
  const first = Number(one);
  const second = Number(two);
  const year = Number(written) < 100 ? 2000 + Number(written) : Number(written);
  const monthFirst = second > 12 || (separator === '/' && hints.monthFirst && first <= 12);
  const end = match.index + whole.length;
  return monthFirst ? sound(year, first, second, end) : sound(year, second, first, end);
}

function readNamedMonth(text: string, hints: DateHints): Day | null {
  for (const match of text.matchAll(DAY_MONTH_YEAR)) {
    const [whole, day, name = '', year] = match;
    const found = named(Number(year), name, Number(day), match.index + whole.length, hints);
    if (found !== null) return found;
  }
  for (const match of text.matchAll(MONTH_DAY_YEAR)) {
    const [whole, name = '', day, year] = match;
    const found = named(Number(year), name, Number(day), match.index + whole.length, hints);
    if (found !== null) return found;
  }
  for (const match of text.matchAll(YEAR_DAY_MONTH)) {
    const [whole, yearA, dayA, nameA, yearB, nameB, dayB] = match;
    const found = named(Number(yearA ?? yearB), nameA ?? nameB ?? '', Number(dayA ?? dayB), match.index + whole.length, hints);
    if (found !== null) return found;
  }
  return null;
}

/** A day of a month given by name; of two words ("كانون الثاني", "mai del"), both or the first. */
function named(year: number, name: string, day: number, end: number, hints: DateHints): Day | null {
  const first = name.split(' ')[0] ?? '';
  for (const word of new Set([name, first])) {
    const jalali = isJalaliYear(year) ? jalaliMonthOf(word) : null;
    if (jalali !== null) return sound(year, jalali, day, end);
    const month = monthOf(word, hints.lang);
    if (month !== null) return sound(year, month, day, end);
  }
  return null;
}

/** The day in the Gregorian calendar, if there is such a day and news could be of it. */
function sound(year: number, month: number, day: number, end: number): Day | null {
  if (isJalaliYear(year)) {
    const gregorian = fromJalali(year, month, day);
    return gregorian === null ? null : { ...gregorian, end };
  }
  const common = isBuddhistYear(year) ? year - 543 : year;
  if (common < 1990 || common > 2100 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(common, month, 0)).getUTCDate();
  return day > last ? null : { year: common, month, day, end };
}
