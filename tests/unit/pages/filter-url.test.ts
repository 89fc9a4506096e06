import { describe, expect, it } from 'vitest';
import { filterFromParams, filterToParams } from '../../../entrypoints/shared/filter-url.ts';
import type { ClipFilter } from '../../../utils/model/clip-filter.ts';

const FULL: ClipFilter = {
  query: 'gas "a phrase" -coal', kinds: ['deal'], countries: ['BY', 'AZ'], officials: ['person:a-b'], dealTypes: ['trade'],
  dealStatuses: ['signed', 'in-force'], sectors: ['energy'], sites: ['example.org'], tags: ['a tag, with a comma'],
  projects: ['p1'], review: ['follow-up'], pair: ['AZ', 'BY'], starred: true, after: '2024-01-01', before: '2024-12-31', ids: ['c1', 'c2'], clippedAfter: '2026-01-05T00:00:00.000Z',
};

describe('a filter in an address', () => {
  it('comes back whole', () => {
    const back = filterFromParams(new URLSearchParams(filterToParams(FULL).toString()));
    expect({ ...back, dealStatuses: back.dealStatuses?.toSorted() }).toEqual({ ...FULL, dealStatuses: FULL.dealStatuses?.toSorted() });
  });

  it('is nothing where nothing narrows', () => expect(filterToParams({}).toString()).toBe(''));

  it.each(['kinds=poem', 'dealStatuses=toString', 'after=yesterday', 'pair=AZ', 'starred=yes', 'clippedAfter=never', 'constructor=x'])('leaves out what it does not know: %s', (query) => {
    expect(filterFromParams(new URLSearchParams(query))).toEqual({});
  });
});
