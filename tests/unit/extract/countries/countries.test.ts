import { expect, test } from 'vitest';
import { BLOCS_AND_SEATS } from './cases/blocs-and-seats.ts';
import { NAMES } from './cases/names.ts';
import { NAMESAKES } from './cases/namesakes.ts';
import { PEOPLE } from './cases/people.ts';
import { TRAPS } from './cases/traps.ts';
import { WRITING } from './cases/writing.ts';
import { markCountries, unmarked } from './marked.ts';

/** Each case is a text with exactly the marks it should get: `[BY:Belarusian] gas`. */
const CASES = { NAMES, BLOCS_AND_SEATS, WRITING, NAMESAKES, PEOPLE, TRAPS };

for (const [table, cases] of Object.entries(CASES)) {
  test.each(cases)(`${table}: %s`, (marked) => {
    expect(markCountries(unmarked(marked))).toBe(marked);
  });
}
