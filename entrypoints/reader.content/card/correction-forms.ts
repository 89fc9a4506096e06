import { statusWord, typeWord } from '../../../components/words/deal.ts';
import { placeId, placeName } from '../../../components/words/places.ts';
import { personIs, sameAs, type Marked } from '../../../utils/model/correct.ts';
import type { CorrectedEntity, CorrectionAction } from '../../../utils/model/correction.ts';
import { DEAL_STATUSES, DEAL_TYPES, type Deal } from '../../../utils/model/deal.ts';
import { t } from '../../../utils/settings/strings.ts';
import { h } from './element.ts';
import type { Learn } from './parts.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const labelled = (document: Document, label: string, field: Field): HTMLElement => h(document, 'label', {}, label, field);
const input = (document: Document, value: string): HTMLInputElement => {
  const field = h(document, 'input', { autocomplete: 'off' });
  field.value = value;
  return field;
};
const select = (document: Document, options: readonly (readonly [value: string, label: string])[], value: string): HTMLSelectElement => {
  const field = h(document, 'select', {}, ...options.map(([of, label]) => h(document, 'option', { value: of }, label)));
  field.value = value;
  return field;
};

/** Fields and their button; `read` answers with what they teach, or with the sentence that says what is missing. */
function form(document: Document, fields: readonly [string, Field][], read: () => CorrectionAction | string, learn: Learn): HTMLElement {
  const problem = h(document, 'p', { class: 'failed', role: 'alert' });
  const element = h(document, 'form', {}, ...fields.map(([label, field]) => labelled(document, label, field)), h(document, 'button', { class: 'primary', type: 'submit' }, t('correct_teach')), problem);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const taught = read();
    if (typeof taught === 'string') problem.textContent = taught;
    else learn(taught);
  });
  return element;
}

const placeWord = (id: string | null | undefined): string => (id ? placeName(id) : '');

/** Who it is instead, or which office and state. */
export function personForm(document: Document, it: Marked, learn: Learn): HTMLElement {
  const name = input(document, it.entity.name ?? it.text);
  const office = input(document, it.entity.office ?? '');
  const country = input(document, placeWord(it.entity.country));
  return form(document, [[t('correct_name'), name], [t('correct_office'), office], [t('facet_country'), country]], () => {
    const state = country.value.trim() === '' ? null : country.value === placeWord(it.entity.country) ? it.entity.country ?? null : placeId(country.value);
    if (country.value.trim() !== '' && state === null) return t('watch_need_country');
    return personIs(it, { name: name.value.trim(), office: office.value.trim() || null, country: state }) ?? t('correct_nothing');
  }, learn);
}

/** Which state or bloc the words mean instead. */
export function countryForm(document: Document, it: Marked, learn: Learn): HTMLElement {
  const country = input(document, placeWord(it.entity.id));
  return form(document, [[t('facet_country'), country]], () => {
    const id = placeId(country.value);
    if (id === null) return t('watch_need_country');
    return id === it.entity.id ? t('correct_nothing') : { action: 'is', kind: 'country', text: it.text, entity: { id, name: placeName(id) } };
  }, learn);
}

/** Which other one of the article it is. */
export function sameForm(document: Document, it: Marked, others: readonly CorrectedEntity[], learn: Learn): HTMLElement {
  const other = select(document, others.map(({ id, name }) => [id, name]), others[0]?.id ?? '');
  return form(document, [[t(it.kind === 'official' ? 'correct_same' : 'correct_same_country'), other]], () => {
    const as = others[other.selectedIndex];
    return as === undefined ? t('correct_nothing') : sameAs(it.kind, it.entity.id, as);
  }, learn);
}

/** The kind and the stage of a deal. */
export function dealForm(document: Document, text: string, deal: Deal, learn: Learn): HTMLElement {
  const type = select(document, DEAL_TYPES.map((id) => [id, typeWord(id)]), deal.type);
  const status = select(document, DEAL_STATUSES.map((id) => [id, statusWord(id)]), deal.status);
  return form(document, [[t('field_type'), type], [t('field_status'), status]], () => {
    const to = {
      ...(type.value === deal.type ? {} : { type: DEAL_TYPES[type.selectedIndex] ?? deal.type }),
      ...(status.value === deal.status ? {} : { status: DEAL_STATUSES[status.selectedIndex] ?? deal.status }),
    };
    return Object.keys(to).length === 0 ? t('correct_nothing') : { action: 'deal-field', kind: 'deal', text, to };
  }, learn);
}
