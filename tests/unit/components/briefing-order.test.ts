import { describe, expect, it } from 'vitest';
import { fromLines, moved, toLines } from '../../../components/work/briefing-order.ts';

const SECTIONS = [{ title: 'Energy', before: 'b' }, { title: 'Left over', before: 'gone' }, { title: 'End', before: null }];
const words = (lines: ReturnType<typeof toLines>) => lines.map((line) => (line.kind === 'clip' ? line.id : `# ${line.title}`));

describe('the order of a briefing', () => {
  it('weaves sections in before their clips, the homeless at the end', () => {
    expect(words(toLines(['a', 'b', 'c'], SECTIONS))).toEqual(['a', '# Energy', 'b', 'c', '# Left over', '# End']);
  });

  it('comes back out as it went in', () => {
    const back = fromLines(toLines(['a', 'b', 'c'], [SECTIONS[0] ?? { title: '', before: null }]));
    expect(back).toEqual({ order: ['a', 'b', 'c'], sections: [{ title: 'Energy', before: 'b' }] });
  });

  it('keeps a section before the clip that follows it after a move', () => {
    const lines = toLines(['a', 'b'], [{ title: 'First', before: 'a' }]);
    expect(fromLines(moved(lines, 0, 1)).sections).toEqual([{ title: 'First', before: 'b' }]);
  });

  it.each([[0, -1], [0, 3], [5, 0], [1, 1]])('stays as it is when %i is moved to %i', (from, to) => {
    expect(moved(['x', 'y', 'z'], from, to)).toEqual(['x', 'y', 'z']);
  });
});
