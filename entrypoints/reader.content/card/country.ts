import { placeName } from '../../../components/words/places.ts';
import type { CountryMention } from '../../../utils/model/mention.ts';
import { t } from '../../../utils/settings/strings.ts';
import { h } from './element.ts';

/** Which state or bloc it is, and the article's own word for it where that differs. */
export function countryBody(document: Document, { entity, exact }: CountryMention): Node[] {
  const known = placeName(entity.id);
  const name = known === entity.id ? entity.name : known;
  return [
    h(document, 'h2', { id: 'name' }, name, ' ', h(document, 'span', { class: 'code', 'aria-hidden': 'true' }, entity.id)),
    ...(exact === name ? [] : [h(document, 'p', { class: 'soft' }, t('card_in_text', exact))]),
  ];
}
