import { parseDate, type DateHints } from './dates/parse-date.ts';

/** Units at the beginning of the body in which a dateline stands. */
const REACH = 90;
/** "BAKU, Azerbaijan, May 5 –", "MINSK, 5 May (BelTA) –": a place in capitals, then a day of a month. */
const DATELINE = /^[\p{Lu}\s.'’-]{3,}[^–—-]{0,40}?\b(?:(\p{L}{3,})\.? (\d{1,2})|(\d{1,2}) (\p{L}{3,}))\b(?!,? \d{4})/u;

/**
 * The date in the dateline of a body's first paragraph, the last resort: with its own year, or with the year that the
 * address or the date of change gives. Null without a year: none is guessed.
 */
export function dateInDateline(paragraph: string, url: string, modifiedAt: string | null, hints: DateHints): string | null {
  const start = paragraph.slice(0, REACH);
  const place = /^\p{Lu}{2,}/u.test(start);
  if (place) {
    const whole = parseDate(start, hints);
    if (whole !== null) return whole.slice(0, 10);
  }
  const found = DATELINE.exec(start);
  const year = /\/((?:19|20)\d{2})(?=[/_-])/.exec(url)?.[1] ?? modifiedAt?.slice(0, 4);
  if (found === null || year === undefined) return null;
  const [, monthBefore, dayAfter, dayBefore, monthAfter] = found;
  return parseDate(`${dayAfter ?? dayBefore} ${monthBefore ?? monthAfter} ${year}`, hints);
}
