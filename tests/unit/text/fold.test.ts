import { expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold.ts';

test.each([
  ['BAKU', 'baku'],
  ['Türkiye', 'turkiye'],
  ['São', 'sao'],
  ['Malé', 'male'],
  ['İstanbul', 'istanbul'],
  ['Łódź', 'lodz'],
  ['N’Djamena', "n'djamena"],
  ['Straße', 'strasse'],
  ['Минск', 'минск'],
  ['', ''],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
