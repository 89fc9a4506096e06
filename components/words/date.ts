import { dateFormat } from './formats.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const parse = (iso: string): Date | null => {
  const date = new Date(DAY.test(iso) ? `${iso}T12:00:00` : iso);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** "5 May 2025"; the text itself where it is no date. */
export function dateText(iso: string | null): string {
  if (iso === null) return '';
  const date = parse(iso);
  if (date === null) return iso;
  return dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}

/** "5 May 2025, 14:03"; the text itself where it is no date. */
export function timeText(iso: string): string {
  const date = parse(iso);
  if (date === null) return iso;
  return dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** The calendar day, `YYYY-MM-DD` in the reader's own time zone. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
