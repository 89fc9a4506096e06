import { expect, test } from 'vitest';
import { hasMark, type ClassMark } from '../../../../utils/article/features/class-marks.ts';
import { holdsOneOf, isOneOf } from '../../../../utils/article/features/words.ts';

const LIST = ' news press-release story ';

test.each([
  ['news', true],
  ['story', true],
  ['press-release', true],
  ['press', false],
  ['new', false],
  ['', false],
  ['news press-release', false],
])('%j is a word of the list: %s', (word, is) => {
  expect(isOneOf(LIST, word)).toBe(is);
});

test.each([
  ['newsroom', true],
  ['a-story', true],
  ['press', false],
  ['', false],
])('%j holds a word of the list: %s', (text, holds) => {
  expect(holdsOneOf(LIST, text)).toBe(holds);
});

const MARKS: [string, ClassMark, boolean][] = [
  ['post__by-line', 'byline', true],
  ['timestamp', 'dated', true],
  ['entry-time', 'dated', true],
  ['times-square', 'dated', false],
  ['breadcrumb-filter', 'filters', true],
  ['loadmore', 'pages', true],
  ['paragraph', 'cards', false],
];
test.each(MARKS)('class %j, mark %j: %s', (name, mark, has) => {
  expect(hasMark(name, mark)).toBe(has);
});
