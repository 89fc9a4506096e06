import { dayNumber } from '../days.ts';

/** The first and last day that `2025`, `2025-05`, `2025-05-14` or `14.05.2025` means; null: no date. */
export function dayRange(text: string): { first: number; last: number } | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = dotted ? `${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}` : text;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (!year) return null;
  const first = dayNumber(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (first === null) return null;
  if (day) return { first, last: first };
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return { first, last: Math.floor(next / 86_400_000) - 1 };
}
