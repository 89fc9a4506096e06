import type { ClipDeal } from '../../utils/model/clip.ts';
import { DEAL_STATUSES, DEAL_TYPES, SECTORS } from '../../utils/model/deal.ts';
import type { DealEdits, EditableDealField } from '../../utils/model/ledger.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { t } from '../../utils/settings/strings.ts';
import { placeId } from '../words/places.ts';

/** A deal's fields as text, the way the form holds them. */
export type DealForm = Record<EditableDealField, string>;

const CODE = /^[A-Za-z][A-Za-z0-9]{1,8}$/;
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The form of a deal: lists separated by commas, the amount as "424400000 USD". */
export const toForm = (deal: Pick<ClipDeal, EditableDealField>): DealForm => ({
  type: deal.type, status: deal.status, instrument: deal.instrument ?? '', subject: deal.subject ?? '',
  parties: deal.parties.join(', '), signatories: deal.signatories.join(', '),
  amount: deal.amount === null ? '' : `${deal.amount.value} ${deal.amount.currency}`,
  period: deal.period ?? '', date: deal.date ?? '', place: deal.place ?? '', sectors: deal.sectors.join(', '),
});

const list = (text: string): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '');
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function readAmount(text: string): Result<ClipDeal['amount']> {
  if (text.trim() === '') return ok(null);
  const match = /^([\d\s.,]+)\s*([A-Za-z]{3})$/.exec(text.trim()) ?? null;
  const value = match?.[1] === undefined ? Number.NaN : Number(match[1].replace(/[\s,]/g, ''));
  if (!match?.[2] || !Number.isFinite(value)) return fail('bad-amount', t('field_bad_amount'));
  return ok({ value, currency: match[2].toUpperCase() });
}

function readField(field: EditableDealField, text: string): Result<DealEdits> {
  switch (field) {
    case 'type': return ok({ type: DEAL_TYPES.find((type) => type === text) ?? 'agreement' });
    case 'status': return ok({ status: DEAL_STATUSES.find((status) => status === text) ?? 'reported' });
    case 'parties': {
      const ids = list(text);
      const parties = ids.map((id) => placeId(id) ?? (CODE.test(id) && id.length > 2 && id === id.toUpperCase() ? id : null));
      const bad = ids.find((_, index) => parties[index] === null);
      return bad === undefined ? ok({ parties: [...new Set(parties.filter((id) => id !== null))] }) : fail('bad-party', t('field_bad_party', bad));
    }
    case 'signatories': return ok({ signatories: list(text) });
    case 'sectors': return ok({ sectors: SECTORS.filter((sector) => list(text).includes(sector)) });
    case 'amount': {
      const amount = readAmount(text);
      return amount.ok ? ok({ amount: amount.value }) : amount;
    }
    case 'date': return text.trim() === '' || DAY.test(text.trim()) ? ok({ date: orNull(text) }) : fail('bad-date', t('field_bad_date'));
    default: return ok({ [field]: orNull(text) });
  }
}

/** The fields that the form changes; the first that cannot be read fails the whole, with a sentence. */
export function readForm(before: DealForm, after: DealForm): Result<DealEdits> {
  const edits: DealEdits = {};
  for (const field of Object.keys(after) as EditableDealField[]) {
    if (before[field] === after[field]) continue;
    const read = readField(field, after[field]);
    if (!read.ok) return read;
    Object.assign(edits, read.value);
  }
  return ok(edits);
}
