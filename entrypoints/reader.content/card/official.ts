import { t } from '../../../utils/settings/strings.ts';
import type { OfficialMention } from '../../../utils/model/mention.ts';
import { h } from './element.ts';
import { place } from './parts.ts';

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Who it is, in which office, of which state. */
export function officialBody(document: Document, { entity, exact }: OfficialMention): Node[] {
  const name = h(document, 'h2', { id: 'name' }, entity.name ?? exact);
  const office = h(document, 'p', { class: 'office' }, entity.office === null ? t('card_no_office') : sentenceCase(entity.office));
  const country = entity.country === null ? null : h(document, 'p', { class: 'places' }, place(document, entity.country));
  const note = entity.note === undefined ? null : h(document, 'p', { class: 'note' }, entity.note);
  return [name, office, country, note].filter((node) => node !== null);
}
