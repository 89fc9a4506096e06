// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceFiles } from '../../../scripts/package/sources.ts';
import { filesBelow, zipOf } from '../../../scripts/package/zip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-zip-'));
  for (const name of ['utils', 'node_modules/x', '.output']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['b.txt', 'utils/a.ts', 'node_modules/x/i.js', '.output/o.js', 'npm.log']) writeFileSync(join(folder, name), name);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('packages', () => {
  it('hold the files with their contents', () => {
    const files = unzipSync(zipOf(folder, ['b.txt', 'utils/a.ts']));
    expect(Object.entries(files).map(([name, data]) => [name, strFromU8(data)])).toEqual([['b.txt', 'b.txt'], ['utils/a.ts', 'utils/a.ts']]);
  });

  it('have the same bytes whenever the files were written', () => {
    const first = zipOf(folder, filesBelow(folder));
    utimesSync(join(folder, 'b.txt'), 1, 1);
    expect(zipOf(folder, filesBelow(folder))).toEqual(first);
  });

  it('leave out of the sources what can be made again', () => {
    expect(sourceFiles(folder)).toEqual(['b.txt', 'utils/a.ts']);
  });
});
