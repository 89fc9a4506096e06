import { expect, test } from 'vitest';
import { asTextSearch } from '../../../entrypoints/library/text-search.ts';

test.each([
  ['gas pipeline', 'text:"gas pipeline"'], ['"gas pipeline"', 'text:"gas pipeline"'], [' gas ', 'text:"gas"'],
  ['', null], ['country:AZ', null], ['gas -oil', null], ['gas OR oil', null], ['text:gas', null], ['Abu-Dhabi', 'text:"Abu-Dhabi"'],
])('%j becomes %j', (query, expected) => {
  expect(asTextSearch(query)).toBe(expected);
});
