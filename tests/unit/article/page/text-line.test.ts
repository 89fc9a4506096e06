import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextLine } from '../../../../utils/article/page/text-line.ts';
import { pageOf } from '../page-of.ts';

const piece = fc.array(fc.constantFrom('a', 'b', 'é', '漢', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '😀'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('TextLine', () => {
  it('collapses as a browser does and keeps every unit’s place, for any pieces', () => {
    const document = pageOf('');
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const line = new TextLine();
      for (const data of pieces) line.append(data, document.createTextNode(data));
      const text = line.finish();
      expect(text).toBe(pieces.join('').replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ').trim());
      const mapped = line.runs.reduce((sum, run) => sum + run.length, 0);
      expect(mapped).toBe(text.length);
      for (const { at, node, from, length } of line.runs) {
        expect(node.data.slice(from, from + length).replace(/\s/g, ' ')).toBe(text.slice(at, at + length));
      }
    }));
  });

  it('puts spaces and line breaks where markup asks, and none at the ends', () => {
    const line = new TextLine();
    line.space();
    line.append('one', null);
    line.space();
    line.append(' two ', null);
    line.breakLine();
    line.append(' three', null);
    line.breakLine();
    expect(line.finish()).toBe('one two\nthree');
  });
});
