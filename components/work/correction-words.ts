import type { MentionKind } from '../../utils/model/mention.ts';
import type { Correction } from '../../utils/model/correction.ts';
import { t, type StringKey } from '../../utils/settings/strings.ts';
import { placeName } from '../words/places.ts';

const NOT: Record<MentionKind, StringKey> = { official: 'correction_not_official', country: 'correction_not_country', deal: 'correction_not_deal' };

/** What was taught, as a sentence. */
export function correctionSentence(correction: Correction): string {
  switch (correction.action) {
    case 'not': return t(NOT[correction.kind], correction.text);
    case 'is': return t('correction_is', correction.text, correction.kind === 'country' ? placeName(correction.entity.id) : correction.entity.name);
    case 'same-as': return t('correction_same', correction.entityId, correction.as.name);
    case 'change': {
      const { name, office, country } = correction.to;
      const parts = [name, office, country === null || country === undefined ? country : placeName(country)].filter((part) => part !== undefined && part !== null);
      return t('correction_change', correction.entityId, parts.join(', '));
    }
    case 'deal-field': return t('correction_deal_field', correction.text, Object.keys(correction.to).join(', '));
  }
}

/** Where it holds. */
export function scopeWord({ scope }: Correction): string {
  if (scope.in === 'everywhere') return t('popup_marks_everywhere');
  return scope.in === 'site' ? scope.host : scope.canonicalUrl;
}
