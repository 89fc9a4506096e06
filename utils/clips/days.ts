import type { Clip } from '../model/clip.ts';

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of an ISO 8601 date or instant, at UTC; null where it is none. */
export function dayNumber(iso: string | null): number | null {
  if (iso === null) return null;
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}/.test(iso) ? iso.slice(0, 10) : iso);
  return Number.isNaN(at) ? null : Math.floor(at / DAY_MS);
}

/** `YYYY-MM-DD` of a day number. */
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The day of a clip's article, else of the clip, as they are written. */
export const dayOfClip = ({ source, createdAt }: Pick<Clip, 'source' | 'createdAt'>): string => (source.publishedAt ?? createdAt).slice(0, 10);
