import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Clause } from './clauses.ts';

const MONTHS = new Map('january february march april may june july august september october november december'.split(' ').flatMap((name, n) => [[name, n + 1], [name.slice(0, 3), n + 1]] as [string, number][]));
MONTHS.set('sept', 9);
/** Days of the week, folded, with their numbers from Sunday on. */
export const WEEKDAYS = new Map('sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, n) => [name, n] as [string, number]));
const YEAR = /^(19|20)\d\d$/;
const DAY = /^([1-9]|[12]\d|3[01])$/;
const DAY_MS = 86_400_000;

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * The date that a clause gives, ISO 8601 as far as it goes ("2022-02-24", "2014-07"); null where it gives none.
 * "Tuesday", "today" and dates without a year need the article's own date.
 */
export function dateOf(doc: Document, clause: Clause): string | null {
  const { lower, raw, flags } = doc.tokens;
  const published = doc.publishedAt ? new Date(`${doc.publishedAt.slice(0, 10)}T00:00:00Z`) : null;
  const known = published !== null && !Number.isNaN(published.getTime()) ? published : null;
  for (let i = clause.first; i < clause.last; i++) {
    const month = flags[i]! & TokenFlag.capital ? MONTHS.get(lower[i]!) : undefined;
    if (month === undefined) continue;
    const dot = raw[i + 1] === '.' ? 1 : 0;
    const after = raw[i + 1 + dot] ?? '';
    const before = raw[i - 1] ?? '';
    const day = DAY.test(after) ? Number(after) : DAY.test(before) ? Number(before) : null;
    const yearAt = DAY.test(after) ? (raw[i + 2 + dot] === ',' ? i + 3 + dot : i + 2 + dot) : i + 1 + dot;
    const year = YEAR.test(raw[yearAt] ?? '') ? Number(raw[yearAt]) : null;
    if (lower[i] === 'may' && day === null && year === null) continue;
    if (year !== null) return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
    if (day === null || known === null) continue;
    return nearest(known, month, day);
  }
  return known === null ? null : relativeDate(doc, clause, known);
}

/** The day and month in the year that brings them nearest to the article's date. */
function nearest(known: Date, month: number, day: number): string {
  const base = known.getUTCFullYear();
  const years = [base - 1, base, base + 1];
  const best = years.reduce((a, b) => (Math.abs(Date.UTC(a, month - 1, day) - known.getTime()) <= Math.abs(Date.UTC(b, month - 1, day) - known.getTime()) ? a : b));
  return `${best}-${pad(month)}-${pad(day)}`;
}

function relativeDate(doc: Document, clause: Clause, known: Date): string | null {
  const { lower } = doc.tokens;
  for (let i = clause.first; i < clause.last; i++) {
    const word = lower[i]!;
    if (word === 'today') return iso(known, 0);
    if (word === 'yesterday') return iso(known, -1);
    if (word === 'tomorrow') return iso(known, 1);
    const weekday = WEEKDAYS.get(word);
    if (weekday === undefined || lower[i - 1] === 'next' || lower[i - 1] === 'every') continue;
    return iso(known, -((known.getUTCDay() - weekday + 7) % 7));
  }
  return null;
}

const iso = (day: Date, by: number) => new Date(day.getTime() + by * DAY_MS).toISOString().slice(0, 10);

/** The years that a figure or plan is for: "2021", "2024-2025"; null where the clause names none. */
export function periodOf(doc: Document, clause: Clause): string | null {
  const { raw, lower } = doc.tokens;
  for (let i = clause.first; i < clause.last; i++) {
    if (!YEAR.test(raw[i]!)) continue;
    if (MONTHS.has(lower[i - 1] ?? '') || DAY.test(raw[i - 1] ?? '') || raw[i - 1] === ',') continue;
    const to = raw[i + 2] ?? '';
    if (/^(-|–|—)$/.test(raw[i + 1] ?? '') || lower[i + 1] === 'to') {
      if (YEAR.test(to)) return `${raw[i]}-${to}`;
      if (/^\d\d$/.test(to)) return `${raw[i]}-${raw[i]!.slice(0, 2)}${to}`;
    }
    return raw[i]!;
  }
  return null;
}
