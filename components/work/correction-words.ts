import type { MentionKind } from '../../utils/model/mention.ts';
import type { Correction } from '../../utils/model/correction.ts';
import { t, type StringKey } from '../../utils/settings/strings.ts';
import { EDITABLE_DEAL_FIELDS } from '../../utils/model/ledger.ts';
import { fieldLabel, fieldText } from '../deals/field-words.ts';
import { personWord } from '../words/person.ts';
import { placeName } from '../words/places.ts';

/** A deal without anything, for wording single fields. */
const NO_DEAL: Parameters<typeof fieldText>[0] = { type: 'agreement', status: 'reported', instrument: null, subject: null, parties: [], signatories: [], amount: null, period: null, date: null, place: null, sectors: [] };

const NOT: Record<MentionKind, StringKey> = { official: 'correction_not_official', country: 'correction_not_country', deal: 'correction_not_deal' };

/** What was taught, as a sentence. */
export function correctionSentence(correction: Correction): string {
  switch (correction.action) {
    case 'not': return t(NOT[correction.kind], correction.text);
    case 'is': return t('correction_is', correction.text, correction.kind === 'country' ? placeName(correction.entity.id) : correction.entity.name);
    case 'same-as': return correction.kind === 'country'
      ? t('correction_same', placeName(correction.entityId), placeName(correction.as.id))
      : t('correction_same', personWord(correction.entityId), correction.as.name);
    case 'change': {
      const { name, office, country } = correction.to;
      const parts = [name, office, country === null || country === undefined ? country : placeName(country)].filter((part) => part !== undefined && part !== null);
      return t('correction_change', personWord(correction.entityId), parts.join(', '));
    }
    case 'deal-field': {
      const fields = EDITABLE_DEAL_FIELDS.filter((field) => Object.hasOwn(correction.to, field));
      return t('correction_deal_field', correction.text, fields.map((field) => `${fieldLabel(field)}: ${fieldText({ ...NO_DEAL, ...correction.to }, field) || '–'}`).join(', '));
    }
  }
}

/** Where it holds. */
export function scopeWord({ scope }: Correction): string {
  if (scope.in === 'everywhere') return t('popup_marks_everywhere');
  return scope.in === 'site' ? scope.host : scope.canonicalUrl;
}
