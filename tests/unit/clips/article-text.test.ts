// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore, seedStore } from './store.ts';
import { expect, test } from 'vitest';
import { clipIds, clipPage, dealLedger } from '../../../utils/clips/repository.ts';
import { hasWords } from '../../../utils/clips/search/article-text.ts';
import { wordsOf } from '../../../utils/clips/search/words.ts';

freshStore();

test.each([
  ['The two sides met in Łódź.', 'lodz', true],
  ['The two sides met in Łódź.', 'two sid', true],
  ['The two sides met in Łódź.', 'wo sides', false],
  ['The two sides met in Łódź.', 'sides two', false],
  ['Gas, then oil.', 'gas then', true],
  ['', 'gas', false],
])('%j has %j: %s', (text, words, expected) => {
  expect(hasWords(text, wordsOf(words))).toBe(expected);
});

test('text: finds what stands in the article alone, with any other term, and without', async () => {
  const made = await seedStore(120);
  const ids = async (query: string): Promise<string[]> => (await clipIds({ query })).toSorted();
  const expected = (keep: (one: (typeof made)[number]) => boolean): string[] => made.filter(keep).map(({ clip }) => clip.id).toSorted();
  const meets = (place: string) => (one: (typeof made)[number]): boolean => one.articleText.includes(`meet again in ${place}`);
  expect(await ids('"meet again in Baku"')).toEqual([]);
  expect(await ids('text:"meet again in Baku"')).toEqual(expected(meets('Baku')));
  expect(await ids('text:"meet again in Baku" kind:deal')).toEqual(expected((one) => meets('Baku')(one) && one.clip.kind === 'deal'));
  expect(await ids('-text:"meet again in Baku"')).toEqual(expected((one) => !meets('Baku')(one)));
  expect(await ids('text:"meet again in Baku" OR text:"meet again in Minsk"')).toEqual(expected((one) => meets('Baku')(one) || meets('Minsk')(one)));
  const { rows, problem } = await dealLedger({ query: 'text:"meet again in Baku"' }, { by: 'day', direction: 'down' }, { offset: 0, limit: 500 });
  expect(rows.length).toBeGreaterThan(0);
  expect(problem).toBeNull();
  expect((await clipPage({ query: 'text:,' }, { offset: 0, limit: 1 })).total).toBe(120);
});
