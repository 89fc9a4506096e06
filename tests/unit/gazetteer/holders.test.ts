import { describe, expect, test } from 'vitest';
import { COMPLETE_TO, holdersAt, holdersByKey, isHeld, termAt } from '../../../utils/gazetteer/holders/lookup.ts';
import { homesOfName } from '../../../utils/gazetteer/holders/homes.ts';
import { keyOfName, nameKey } from '../../../utils/gazetteer/holders/name-key.ts';
import { keyOfOffice } from '../../../utils/gazetteer/offices/key.ts';

describe('holders by date', () => {
  const cases: readonly (readonly [key: string, country: string, date: string, name: string])[] = [
    ['head-of-government', 'BY', '2025-01-20', 'Roman Golovchenko'],
    ['head-of-government', 'BY', '2025-05-05', 'Alexander Turchin'],
    ['head-of-state', 'US', '2016-06-01', 'Barack Obama'],
    ['head-of-state', 'US', '2019-06-01', 'Donald Trump'],
    ['head-of-state', 'US', '2025-06-01', 'Donald Trump'],
    ['head-of-government', 'GB', '2022-09-20', 'Liz Truss'],
    ['minister:foreign', 'IR', '2023-01-01', 'Hossein Amir-Abdollahian'],
    ['minister:foreign', 'RU', '2015-01-01', 'Sergei Lavrov'],
    ['monarch', 'SA', '2020-01-01', 'Salman bin Abdulaziz Al Saud'],
    ['minister:foreign', 'US', '2022-01-01', 'Antony Blinken'],
  ];
  test.each(cases)('%s of %s on %s: %s', (key, country, date, name) => {
    expect(holdersAt(key, country, date).map((holder) => holder.name)).toEqual([name]);
  });

  test('without a date nobody is named', () => expect(holdersAt('head-of-state', 'FR', null)).toEqual([]));

  test('spellings lead to one person', () => {
    const ids = ['Alexander Lukashenko', 'Aleksandr Lukashenko', 'Alyaksandr Lukashenka', 'Lukashenko'].map((name) => holdersByKey(keyOfName(name), null)[0]?.id);
    expect(new Set(ids)).toEqual(new Set(['person:alexander-lukashenko']));
  });

  test('a person is unknown before the first office', () => expect(holdersByKey('volodymyr zelensky', '2015-01-01')).toEqual([]));

  test('the term on a date, and the last one after it', () => {
    const [holder] = holdersByKey('angela merkel', null);
    const term = termAt(holder!, '2023-01-01', null);
    expect(term).toMatchObject({ office: 'Chancellor', country: 'DE' });
    expect(isHeld(term!, '2023-01-01')).toBe(false);
    expect(isHeld(term!, '2020-01-01')).toBe(true);
  });

  test('the table says up to when it is complete', () => expect(COMPLETE_TO).toMatch(/^\d{4}-\d\d$/));

  test('names are at home somewhere', () => expect([...homesOfName(['nguyen']).keys()]).toEqual(['VN']));
});

describe('name keys', () => {
  test.each([
    ['Joseph R. Biden, Jr.', 'joseph biden'], ['K. V. Kamath', 'kv kamath'], ['Hossein Amir-Abdollahian', 'hossein amir abdollahian'], ['Luiz Inácio Lula da Silva', 'luiz inacio lula da silva'],
  ])('%s', (name, key) => expect(keyOfName(name)).toBe(key));
  test('from tokens', () => expect(nameKey(['amir', '-', 'abdollahian'])).toBe('amir abdollahian'));
});

describe('one key for one seat', () => {
  test.each([
    ['Foreign Secretary', 'minister:foreign'], ['Minister of Foreign Affairs', 'minister:foreign'], ['External Affairs Minister', 'minister:foreign'], ['Secretary of State', 'minister:foreign'],
    ['Deputy Foreign Minister', 'deputy-minister:foreign'], ['President (former)', 'head-of-state'], ['Premier', 'head-of-government'], ['Chancellor', 'head-of-government'],
    ['Chancellor of the Exchequer', 'minister:finance'], ['Emir', 'monarch'], ['Vice President', 'vice-president'], ['First Vice President', 'first-vice-president'], ['Deputy Prime Minister', 'deputy-prime-minister'],
    ['President of the European Council', 'president of the european council'],
  ])('%s', (office, key) => expect(keyOfOffice(office)).toBe(key));
});
