import type { ClipFilter } from '../../model/clip-filter.ts';
import { dayNumber } from '../days.ts';
import type { Clause, Term } from './query.ts';

function among<V>(values: readonly V[] | undefined, term: (value: V) => Term): Clause[] {
  return values && values.length > 0 ? [{ not: false, any: values.map(term) }] : [];
}

/** A filter's fields as clauses of a query; `ids` and `clippedAfter` are not among them. */
export function filterClauses(filter: ClipFilter): Clause[] {
  const from = dayNumber(filter.after ?? null);
  const to = dayNumber(filter.before ?? null);
  return [
    ...among(filter.kinds, (value) => ({ field: 'kind', value })),
    ...among(filter.countries, (value) => ({ field: 'country', value })),
    ...(filter.pair ?? []).map((value): Clause => ({ not: false, any: [{ field: 'country', value }] })),
    ...among(filter.officials, (value) => ({ field: 'official', value })),
    ...among(filter.dealTypes, (value) => ({ field: 'type', value })),
    ...among(filter.dealStatuses, (value) => ({ field: 'status', value })),
    ...among(filter.sectors, (value) => ({ field: 'sector', value })),
    ...among(filter.sites, (value) => ({ field: 'site', value })),
    ...among(filter.tags, (value) => ({ field: 'tag', value })),
    ...among(filter.projects, (value) => ({ field: 'project', value })),
    ...among(filter.review, (value) => ({ field: 'review', value })),
    ...(filter.starred === undefined ? [] : [{ not: !filter.starred, any: [{ field: 'starred' } as const] }]),
    ...(from === null && to === null ? [] : [{ not: false, any: [{ field: 'date', from, to } as const] }]),
  ];
}
