import { describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';
import type { ExtractInput } from '../../../../utils/model/extraction.ts';
import { NEGATIVE_CASES } from './cases-negative.ts';
import { PRESS_CASES } from './cases-press.ts';
import { STORY_CASES } from './cases-stories.ts';
import { TITLE_CASES } from './cases-titles.ts';

type Given = Omit<ExtractInput, 'text'>;

const officialsIn = (text: string, given: Given) =>
  extract({ text, ...given }).mentions.flatMap((m) => (m.kind === 'official' && m.form !== 'role' ? [m] : []));

function check(text: string, given: Given, expected: readonly string[]): void {
  const found = officialsIn(text, given);
  expect(found.map((m) => m.exact)).toEqual(expected.map((line) => line.split('|')[0]));
  expected.forEach((line, i) => {
    const [, states = '', office = ''] = line.split('|');
    const { entity } = found[i]!;
    if (states !== '') expect(states.split(',')).toContain(entity.country ?? '');
    if (office.startsWith('=')) expect(entity.office).toBe(office.slice(1));
    else expect((entity.office ?? '').toLowerCase()).toContain(office.toLowerCase());
  });
}

describe('titles with their names', () => {
  test.each(TITLE_CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => check(text, {}, expected));
});

describe('manners of the press', () => {
  test.each(PRESS_CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => check(text, {}, expected));
});

describe('stories', () => {
  test.each(STORY_CASES.map(([text, given, ...expected]) => [text, given, expected] as const))('%s', (text, given, expected) => check(text, given, expected));
});

describe('nobody in public office', () => {
  test.each(NEGATIVE_CASES.map(([text]) => [text] as const))('%s', (text) => check(text, {}, []));
});
