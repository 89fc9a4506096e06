import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compactStyles, weighedReasons } from '../../../scripts/build-reader/compact-tables.ts';
import { WEIGHTS } from '../../../utils/article/weights.ts';

const source = readFileSync(new URL('../../../utils/article/features/reasons.ts', import.meta.url), 'utf8');

describe('the tables of the reader, made small', () => {
  it('keep every reason that is weighed or told', () => {
    const kept = weighedReasons(source).replaceAll(String.raw`\'`, "'");
    for (const name of [...Object.keys(WEIGHTS), 'address of a front page', 'hardly any running text']) expect(kept).toContain(`'${name}':`);
  });

  it('leave out reasons without a weight', () => {
    expect(weighedReasons("  'no such thing': against('it is not so'),\n  'cards': x,\n")).toBe("  'cards': x,\n");
  });

  it('keep the meaning of a style sheet', () => {
    expect(compactStyles('const A = `\n.a .b {\n  margin: 0 auto;\n  width: calc(1px + 2px);\n}\n.c { color: red; }\n`;')).toBe(
      'const A = `.a .b{margin:0 auto;width:calc(1px + 2px)}.c{color:red}`;',
    );
  });
});
