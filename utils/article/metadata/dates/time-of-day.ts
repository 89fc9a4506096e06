import { readZone } from './zones.ts';

const CLOCK = /(?<![\d:.])T?(\d{1,2})(?:[:.h]|時|시 ?)(\d{2})(?:(?::|分|분 ?)(\d{2})(?:[.,]\d+)?)?(?!\d)\s?(?:(a|p)\.?m\b\.?)?/i;
const COMPACT = /^T(\d{2})(\d{2})(\d{2})?/;
const HOUR_ONLY = /(?<![\d:.])(\d{1,2})\s?(a|p)\.?m\b\.?/i;
const AFTERNOON = /下午|오후|午後|晚上|بعد از ظهر/;

/**
 * The time of day and zone in what stands `after` a date (or, failing that, `before` it), as the tail of an ISO 8601
 * date-time ("T14:00:00+04:00"); seconds are 00 where none are given. Empty where there is no time.
 */
export function readTime(after: string, before: string): string {
  const compact = COMPACT.exec(after);
  if (compact !== null) return tail(compact[1], compact[2], compact[3], undefined, after.slice(compact[0].length));
  for (const text of [after, before.replace(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/, ' ')]) {
    const clock = CLOCK.exec(text);
    if (clock !== null) {
      const late = AFTERNOON.test(text.slice(0, clock.index)) ? 'p' : undefined;
      const found = tail(clock[1], clock[2], clock[3], clock[4] ?? late, text.slice(clock.index + clock[0].length));
      if (found !== '') return found;
    }
    const hour = HOUR_ONLY.exec(text);
    if (hour !== null) return tail(hour[1], '0', '0', hour[2], text.slice(hour.index + hour[0].length));
  }
  return '';
}

function tail(hours: string | undefined, minutes: string | undefined, seconds: string | undefined, half: string | undefined, rest: string): string {
  let hour = Number(hours);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const minute = Number(minutes);
  const second = Number(seconds ?? '0');
  if (hour > 23 || minute > 59 || second > 59) return '';
  return `T${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}${readZone(rest.slice(0, 40))}`;
}
