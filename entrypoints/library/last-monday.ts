import { dayOf } from '../../components/words/date.ts';

/** The Monday that began the week of a day, as a calendar day of the reader; on a Monday the day itself. */
export function lastMonday(now: Date): string {
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return dayOf(monday);
}
