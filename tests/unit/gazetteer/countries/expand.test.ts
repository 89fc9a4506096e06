import { expect, test } from 'vitest';
import { expandList } from '../../../../utils/gazetteer/countries/expand.ts';

test.each([
  [undefined, []],
  ['', []],
  ['Dutch, Kazakh(s)', ['Dutch', 'Kazakh', 'Kazakhs']],
  ['German shepherd(s)', ['German shepherd', 'German shepherds']],
  ['U.K., UK', ['U.K.', 'U.K', 'UK']],
  ['Saint Lucia', ['Saint Lucia', 'St. Lucia', 'St Lucia']],
  ['Trinidad and Tobago', ['Trinidad and Tobago', 'Trinidad & Tobago']],
])('%j', (list, phrases) => {
  expect(expandList(list)).toEqual(phrases);
});
