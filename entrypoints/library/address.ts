import type { ClipFilter } from '../../utils/model/clip-filter.ts';
import { filterFromParams, filterToParams } from '../shared/filter-url.ts';
import { go, route } from './route.ts';

/** What else a list keeps in its address: the order, the grouping and the row that is open. */
const EXTRAS = ['sort', 'down', 'group', 'open', 'picture'] as const;
export type Extra = (typeof EXTRAS)[number];

/** The filter that the address holds. */
export const filterHere = (): ClipFilter => filterFromParams(route.value.params);

/** One of the other values of the address. */
export const extraHere = (name: Extra): string | null => route.value.params.get(name);

function withExtras(params: URLSearchParams, changes: Partial<Record<Extra, string | null>>): URLSearchParams {
  for (const name of EXTRAS) {
    const value = name in changes ? changes[name] : extraHere(name);
    if (value !== null && value !== undefined && value !== '') params.set(name, value);
  }
  return params;
}

/** Narrows the present view; no step to go back to. */
export const narrow = (filter: ClipFilter): void => go(route.value.path, withExtras(filterToParams(filter), {}), true);

/** Changes the order, the grouping or the open row of the present view. */
export const setExtra = (changes: Partial<Record<Extra, string | null>>): void =>
  go(route.value.path, withExtras(filterToParams(filterHere()), changes), true);
