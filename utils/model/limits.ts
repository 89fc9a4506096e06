import * as v from 'valibot';
import { DEAL_STATUSES, DEAL_TYPES, SECTORS } from './deal.ts';

/** A string of at most so many UTF-16 code units. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** An id: short, and without characters that could be taken for markup or structure. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.regex(/^[^\p{Cc}<>"]+$/u));
/** An ISO 8601 date or instant. */
export const instant = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}(-\d{2}){0,2}/), v.check((iso) => !Number.isNaN(Date.parse(iso)), 'is no date'));
/** An address that may be opened: http or https only, whatever an article or a file says. */
export const webAddress = v.pipe(v.string(), v.maxLength(16_000), v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'is no web address'));
export const list = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));

export const span = v.pipe(v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer(), v.minValue(0)) }), v.check(({ start, end }) => start <= end, 'ends before it starts'));
export const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const amount = v.nullable(v.object({ value: v.pipe(v.number(), v.finite()), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) }));

/** The fields of a deal, but its evidence. */
export const dealFields = {
  id,
  type: v.picklist(DEAL_TYPES),
  status: v.picklist(DEAL_STATUSES),
  instrument: v.nullable(text(300)),
  subject: v.nullable(text(2000)),
  parties: list(id, 200),
  signatories: list(id, 100),
  amount,
  period: v.nullable(text(100)),
  date: v.nullable(instant),
  place: v.nullable(text(300)),
  sectors: list(v.picklist(SECTORS), SECTORS.length),
  rule: text(200),
  confidence,
};
