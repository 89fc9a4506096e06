import { LIST_FIELDS, withList } from '../../components/filters/filter-fields.ts';
import type { ClipFilter } from '../../utils/model/clip-filter.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A filter as it stands in the library's address; `filterFromParams` reads it back. */
export function filterToParams(filter: ClipFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.query) params.set('q', filter.query);
  for (const field of LIST_FIELDS) for (const value of filter[field] ?? []) params.append(field, value);
  if (filter.pair) params.set('pair', filter.pair.join('|'));
  if (filter.starred) params.set('starred', '1');
  if (filter.after) params.set('after', filter.after);
  if (filter.before) params.set('before', filter.before);
  for (const id of filter.ids ?? []) params.append('ids', id);
  if (filter.clippedAfter) params.set('clippedAfter', filter.clippedAfter);
  return params;
}

/** Reads a filter from an address; what it does not know is left out. */
export function filterFromParams(params: URLSearchParams): ClipFilter {
  let filter: ClipFilter = {};
  const query = params.get('q');
  if (query) filter.query = query;
  for (const field of LIST_FIELDS) filter = withList(filter, field, params.getAll(field));
  const [a, b, ...more] = params.get('pair')?.split('|') ?? [];
  if (a && b && more.length === 0) filter.pair = [a, b];
  if (params.get('starred') === '1') filter.starred = true;
  for (const field of ['after', 'before'] as const) {
    const day = params.get(field);
    if (day !== null && DAY.test(day)) filter[field] = day;
  }
  const ids = params.getAll('ids');
  if (ids.length > 0) filter.ids = ids;
  const since = params.get('clippedAfter');
  if (since !== null && !Number.isNaN(Date.parse(since))) filter.clippedAfter = since;
  return filter;
}
