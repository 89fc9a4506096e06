import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compactStyles, weighedFeatures, withFeatureCodes } from '../../../scripts/build-reader/compact-tables.ts';
import { WEIGHTS } from '../../../utils/article/weights.ts';
import { FEATURE_NAMES } from '../../../utils/article/features/reasons.ts';

describe('the tables of the reader, made small', () => {
  it('write each name of a feature as a code of its own, and nothing else', () => {
    const codes = FEATURE_NAMES.map((name) => withFeatureCodes(`'${name.replaceAll("'", String.raw`\'`)}'`));
    expect(new Set(codes).size).toBe(FEATURE_NAMES.length);
    for (const code of codes) expect(code).toMatch(/^'f[\da-z]{1,2}'$/);
    expect(withFeatureCodes("const a = ['many links', 'many lynx', flag('it')];")).toMatch(/^const a = \['f[\da-z]+', 'many lynx', flag\('it'\)\];$/);
  });

  it('leave no name in the files that weigh', () => {
    for (const file of ['weights.ts', 'is-article.ts', 'features/address.ts', 'features/head.ts', 'features/body.ts', 'features/reasons.ts']) {
      const source = readFileSync(new URL(`../../../utils/article/${file}`, import.meta.url), 'utf8');
      for (const name of FEATURE_NAMES.filter((one) => one.includes(' '))) expect([file, name, withFeatureCodes(source).includes(`'${name}'`)]).toEqual([file, name, false]);
    }
  });

  it('leave out features without a weight, and no other', () => {
    const sources = ['address.ts', 'head.ts', 'body.ts'].map((file) => readFileSync(new URL(`../../../utils/article/features/${file}`, import.meta.url), 'utf8'));
    const kept = sources.map(weighedFeatures).join('').replaceAll(String.raw`\'`, "'");
    for (const name of FEATURE_NAMES) if (Object.hasOwn(WEIGHTS, name)) expect(kept).toContain(`'${name}':`);
    for (const name of ['address of a front page', 'hardly any running text', 'no text to speak of']) expect(kept).toContain(`'${name}':`);
    expect(kept.length).toBeLessThan(sources.join('').length);
  });

  it('keep the meaning of a style sheet', () => {
    expect(compactStyles('const A = `\n.a .b {\n  margin: 0 auto;\n  width: calc(1px + 2px);\n}\n.c { color: red; }\n`;')).toBe(
      'const A = `.a .b{margin:0 auto;width:calc(1px + 2px)}.c{color:red}`;',
    );
  });
});
