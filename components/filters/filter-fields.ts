import type { ClipFilter, FacetKind, FacetValue } from '../../utils/model/clip-filter.ts';
import { DEAL_STATUSES, DEAL_TYPES, SECTORS } from '../../utils/model/deal.ts';
import { REVIEW_STATES } from '../clips/ReviewField.tsx';
import { KINDS, oneOf } from './filter-words.ts';

/** The fields of a filter that hold a list of values to choose from. */
export type ListField = 'kinds' | 'countries' | 'officials' | 'dealTypes' | 'dealStatuses' | 'sectors' | 'sites' | 'tags' | 'projects' | 'review';

/** The facet whose values a field chooses from. */
export const FACET_OF: Record<ListField, FacetKind> = {
  kinds: 'kind', countries: 'country', officials: 'official', dealTypes: 'dealType', dealStatuses: 'dealStatus',
  sectors: 'sector', sites: 'site', tags: 'tag', projects: 'project', review: 'review',
};

export const LIST_FIELDS = Object.keys(FACET_OF) as ListField[];

/** Those of the values that the field knows; ids of people, places and the like are not known beforehand. */
function known(field: ListField, values: readonly string[]): Pick<ClipFilter, ListField> {
  switch (field) {
    case 'kinds': return { kinds: oneOf(KINDS, values) };
    case 'dealTypes': return { dealTypes: oneOf(DEAL_TYPES, values) };
    case 'dealStatuses': return { dealStatuses: oneOf(DEAL_STATUSES, values) };
    case 'sectors': return { sectors: oneOf(SECTORS, values) };
    case 'review': return { review: oneOf(REVIEW_STATES, values) };
    default: return { [field]: [...values] };
  }
}

/** The filter with one list replaced; values that the field does not know are left out, an empty list narrows nothing. */
export function withList(filter: ClipFilter, field: ListField, values: readonly string[]): ClipFilter {
  const { [field]: _old, ...rest } = filter;
  const list = known(field, values);
  return (list[field]?.length ?? 0) === 0 ? rest : { ...rest, ...list };
}

/** Whether anything but the words narrows the list. */
export const isNarrowed = (filter: ClipFilter): boolean =>
  LIST_FIELDS.some((field) => (filter[field]?.length ?? 0) > 0) ||
  filter.after !== undefined || filter.before !== undefined || filter.starred !== undefined || filter.pair !== undefined ||
  filter.clippedAfter !== undefined || filter.ids !== undefined;

/** The value under which a facet's id is shown, first by what is chosen and then by what there is. */
export function choices(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen.filter((id) => !values.some((value) => value.id === id)).map((id) => ({ id, name: id, count: 0 }));
  return [...missing, ...values];
}
