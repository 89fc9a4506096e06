import type { ClipDeal } from '../../utils/model/clip.ts';
import { EDITABLE_DEAL_FIELDS, type EditableDealField } from '../../utils/model/ledger.ts';
import { t, type StringKey } from '../../utils/settings/strings.ts';
import { sectorWord, statusWord, typeWord } from '../words/deal.ts';
import { dateText } from '../words/date.ts';
import { fullAmountText } from '../words/number.ts';
import { personWord } from '../words/person.ts';
import { placeName } from '../words/places.ts';

const LABELS: Record<EditableDealField, StringKey> = {
  type: 'field_type', status: 'field_status', instrument: 'field_instrument', subject: 'field_subject', parties: 'field_parties',
  signatories: 'field_signatories', amount: 'field_amount', period: 'field_period', date: 'field_date', place: 'field_place',
  sectors: 'field_sectors',
};

/** The fields in the order in which they are read. */
export const FIELDS: readonly EditableDealField[] = EDITABLE_DEAL_FIELDS;

/** "Signatories" */
export const fieldLabel = (field: EditableDealField): string => t(LABELS[field]);

/**
 * A field's value in words; '' where there is none.
 * @param names of officials by id; one that is not among them is named by what its id says
 */
export function fieldText(deal: Pick<ClipDeal, EditableDealField>, field: EditableDealField, names: Readonly<Record<string, string>> = {}): string {
  switch (field) {
    case 'type': return typeWord(deal.type);
    case 'status': return statusWord(deal.status);
    case 'parties': return deal.parties.map(placeName).join(', ');
    case 'signatories': return deal.signatories.map((id) => names[id] ?? personWord(id)).join(', ');
    case 'amount': return deal.amount === null ? '' : fullAmountText(deal.amount);
    case 'date': return dateText(deal.date);
    case 'sectors': return deal.sectors.map(sectorWord).join(', ');
    default: return deal[field] ?? '';
  }
}
