import { expect, test } from 'vitest';
import { PhraseTrie } from '../../../../utils/gazetteer/countries/phrase-trie.ts';
import { tokenize } from '../../../../utils/text/tokens.ts';

const trie = new PhraseTrie<string>();
trie.addAll([
  { text: 'South Sudan', value: 'SS', exact: false },
  { text: 'Sudan', value: 'SD', exact: false },
  { text: 'US', value: 'US', exact: true },
  { text: 'Brazil nut', value: 'nut', exact: false },
  { text: 'Guinea-Bissau', value: 'GW', exact: false },
  { text: 'Peru', value: 'first', exact: false },
  { text: 'Perú', value: 'second', exact: false },
  { text: 'Peru', value: 'last', exact: false },
  { text: 'Guinea', value: 'old', exact: false },
  { text: 'Guinea', value: 'GN', exact: false },
]);

const found = (text: string) => {
  const match = trie.longestAt(tokenize(text), 0);
  return match && [match.value, match.last];
};

test.each([
  ['South Sudan voted', ['SS', 2]],
  ['SOUTH SUDAN VOTED', ['SS', 2]],
  ['South of Sudan', null],
  ['South\nSudan', null],
  ['sudan', null],
  ['US troops', ['US', 1]],
  ['Us and them', null],
  ['Brazil Nut cake', ['nut', 2]],
  ['Guinea-Bissau', ['GW', 3]],
  ['Guinea - Conakry', ['GN', 1]],
  ['Peru', ['last', 1]],
  ['', null],
])('%j', (text, match) => {
  expect(found(text)).toEqual(match);
});

test('a match can be asked for by its value', () => {
  expect(trie.longestAt(tokenize('Guinea-Bissau'), 0, (value) => value !== 'GW')).toEqual({ value: 'GN', last: 1 });
});
