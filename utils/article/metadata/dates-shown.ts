import type { NearLine } from '../page/lines-around.ts';
import { parseDate, type DateHints } from './dates/parse-date.ts';

/** The dates that a page shows by its headline. */
export type DatesShown = { published: string | null; modified: string | null };

const UPDATED = /updat|modif|last (?:edit|review|chang)|изменен|обновлен|aktualis|mis à jour|actualizad|atualizad|aggiornat|güncel|yenilən|به‌روز|تحديث|更新/i;
const PUBLISHED = /publish|posted|first (?:pub|post)|created|issued|released|опубликован|дата|veröffentlicht|publié|publicad|pubblicat|yayın|nəşr|انتشار|نشر|发布|發布|公開|掲載|입력|등록/i;
const DATE_NAME = /date|time|publish|posted|stamp|дата|fecha|datum/i;
const OTHERS = /related|recommend|most-?(?:read|viewed|popular)|trending|comment|sidebar|archive|widget|event|menu|nav\b|footer/i;
/** Longest line that is taken for a note of date rather than running text that names one. */
const LONGEST = 130;
/** Least points for a date shown to be taken for the article's. */
const ENOUGH = 2;

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;

type Found = { date: string; points: number; updated: boolean };

/** Where one note of date ends and the next begins. */
const NEXT_NOTE = new RegExp(`(?=\\b(?:${UPDATED.source}|${PUBLISHED.source}))`, 'iu');
const ATTRIBUTES = ['datetime', 'data-datetime', 'data-timestamp', 'data-time', 'data-published', 'data-date', 'title'];

const machineDate = (element: Element, hints: DateHints): string | null => {
  for (const name of ATTRIBUTES) {
    const date = parseDate(element.getAttribute(name) ?? '', hints);
    if (date !== null) return date;
  }
  return null;
};

/** The notes of date in a line, each with the words before it: "Updated 6 May; first published 5 May" has two. */
function* notesOf(line: NearLine, hints: DateHints): Generator<{ text: string; date: string }> {
  const times = line.inner.filter((element) => element.localName === 'time' && element.hasAttribute('datetime'));
  if (times.length > 1) {
    for (const time of times) {
      const date = parseDate(time.getAttribute('datetime') ?? '', hints);
      if (date !== null) yield { text: `${time.previousSibling?.textContent ?? ''} ${time.textContent ?? ''}`, date };
    }
    return;
  }
  const machine = line.element.closest('time') ?? times[0] ?? line.element.querySelector('time');
  const stated = parseDate(machine?.getAttribute('datetime') ?? '', hints);
  if (stated !== null) return yield { text: line.text, date: stated };
  let any = false;
  for (const text of UPDATED.test(line.text) ? line.text.split(NEXT_NOTE) : [line.text]) {
    const date = parseDate(text, hints);
    if (date === null) continue;
    any = true;
    yield { text, date };
  }
  if (any) return;
  for (const element of [...line.inner, line.element]) {
    const date = machineDate(element, hints);
    if (date !== null) return yield { text: line.text, date };
  }
}

/** How much a line looks like the note of when the article came out. */
function judge(line: NearLine, text: string, date: string): Found {
  const names = [line.element, line.element.parentElement, ...line.inner].map((element) => (element === null ? '' : nameOf(element)));
  const isTime = line.element.localName === 'time' || line.inner.some((element) => element.localName === 'time') || line.element.querySelector('time') !== null;
  let points = 0;
  if (isTime) points += 3;
  if (names.some((name) => DATE_NAME.test(name))) points += 2;
  if (PUBLISHED.test(line.text)) points += 2;
  if (line.text.length < 50) points += 2;
  else if (line.text.length < 90) points += 1;
  if (date.length > 10) points += 1;
  if (Math.abs(line.place) <= 6) points += 1;
  if (line.place > 25) points -= 2;
  if (line.place < 0) points -= 1;
  if (names.some((name) => OTHERS.test(name))) points -= 4;
  if (line.linked > 0.8 && line.text.length > 40) points -= 3;
  return { date, points, updated: UPDATED.test(text) && !PUBLISHED.test(text) };
}

const known = new WeakMap<Document, { lines: readonly NearLine[]; dates: DatesShown }>();

/** The dates shown near the headline; failing that, the first `time` of the page's article. Asked twice a page, found once. */
export function datesShown(document: Document, lines: readonly NearLine[], hints: DateHints): DatesShown {
  const before = known.get(document);
  if (before?.lines === lines) return before.dates;
  const dates = find(document, lines, hints);
  known.set(document, { lines, dates });
  return dates;
}

function find(document: Document, lines: readonly NearLine[], hints: DateHints): DatesShown {
  const found: Found[] = [];
  for (const line of lines) {
    if (line.text.length > LONGEST) continue;
    for (const { text, date } of notesOf(line, hints)) found.push(judge(line, text, date));
  }
  const best = (updated: boolean): string | null => {
    const fit = found.filter((one) => one.updated === updated && one.points >= ENOUGH);
    return fit.toSorted((a, b) => b.points - a.points)[0]?.date ?? null;
  };
  const dates = { published: best(false), modified: best(true) };
  if (dates.published !== null) return dates;
  return { ...dates, published: elsewhere(document, hints) ?? dates.modified };
}

const ELSEWHERE = ['article time[datetime], main time[datetime], time[datetime]', '[class*="publish" i], [class*="posted" i], [class*="date" i], [id*="date" i]'];
/** Elements looked at, at most, when no date stands by the headline. */
const MOST = 12;

/** The first date in an element made for dates, anywhere on the page but in lists of other articles. */
function elsewhere(document: Document, hints: DateHints): string | null {
  for (const selector of ELSEWHERE) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST)) {
      if (element.closest('aside, nav, footer, form') !== null || OTHERS.test(nameOf(element.parentElement ?? element))) continue;
      const text = element.textContent ?? '';
      const date = machineDate(element, hints) ?? (text.length <= LONGEST ? parseDate(text, hints) : null);
      if (date !== null) return date;
    }
  }
  return null;
}
