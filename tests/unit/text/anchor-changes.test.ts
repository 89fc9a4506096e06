import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../utils/text/text-change.ts';

const BEFORE = ['Headline', 'The ministers met on Monday in the capital.', 'They signed two agreements on trade and transport.', 'A third is to follow.'];
const text = (...blocks: string[]): string => blocks.join('\n\n');

describe('compareTexts', () => {
  it.each([
    ['the same', text(...BEFORE), []],
    ['other white space', text(...BEFORE).replaceAll(' ', '  '), []],
    ['a block put in', text(BEFORE[0] ?? '', 'Updated at noon.', ...BEFORE.slice(1)), [{ before: null, after: 'Updated at noon.' }]],
    ['a block taken out', text(...BEFORE.slice(0, 3)), [{ before: 'A third is to follow.', after: null }]],
    [
      'a block reworded',
      text(...BEFORE).replace('two agreements', 'three agreements'),
      [{ before: BEFORE[2], after: 'They signed three agreements on trade and transport.' }],
    ],
  ])('%s', (_name, after, changes) => {
    expect(compareTexts(text(...BEFORE), after)).toEqual(changes);
  });

  it('tells a reworded block from another one', () => {
    const after = text(...BEFORE).replace(BEFORE[2] ?? '', 'Nothing came of it, said an observer who had seen many such days.');
    expect(compareTexts(text(...BEFORE), after)).toEqual([
      { before: BEFORE[2], after: null },
      { before: null, after: 'Nothing came of it, said an observer who had seen many such days.' },
    ]);
  });
});
