import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorrections } from '../../../utils/model/correction-schema.ts';
import type { Correction } from '../../../utils/model/correction.ts';
import type { Extraction } from '../../../utils/model/extraction.ts';

const TEXT = 'Kenya and Uganda signed a memorandum on fishing. The Lakesiders were glad, and Kenya thanked Uganda.';
const corrections: Correction[] = [
  { id: 'a', at: '2026-01-01', action: 'is', kind: 'country', text: 'Lakesiders', entity: { id: 'UG', name: 'Uganda' }, scope: { in: 'everywhere' } },
  { id: 'b', at: '2026-01-02', action: 'not', kind: 'country', text: 'Kenya', entityId: 'KE', scope: { in: 'site', host: 'lake.example' } },
  { id: 'c', at: '2026-01-03', action: 'not', kind: 'country', text: 'Uganda', entityId: null, scope: { in: 'article', canonicalUrl: 'https://lake.example/2' }, clips: ['clip-of-mine'] },
];
let folder = '';
const extract = (args: readonly string[], lines: readonly object[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/extract.ts', ...args], { input: lines.map((line) => JSON.stringify(line)).join('\n'), encoding: 'utf8' });
  return { status, stdout, stderr };
};
const countries = (line: string): string[] => [...new Set((JSON.parse(line) as Extraction).mentions.filter(({ kind }) => kind === 'country').map(({ exact }) => exact))];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-extract-'));
  writeFileSync(join(folder, 'corrections.json'), writeCorrections(corrections));
  writeFileSync(join(folder, 'other.json'), '{"attache":"backup"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run extract -- --corrections', () => {
  it('applies an exported file, each correction where it holds', () => {
    const urls = ['https://river.example/1', 'https://www.lake.example/1', 'https://lake.example/2'];
    const { status, stdout } = extract(['--corrections', join(folder, 'corrections.json')], urls.map((url, id) => ({ id, text: TEXT, url })));
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines.map(countries)).toEqual([['Kenya', 'Uganda', 'Lakesiders'], ['Uganda', 'Lakesiders'], ['Lakesiders']]);
  }, 60_000);

  it('says in one sentence where the file holds none', () => {
    for (const name of ['other.json', 'none.json']) {
      const { status, stderr } = extract(['--corrections', join(folder, name)], [{ id: 1, text: TEXT }]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^.+ holds no corrections\. Give a file .+\n$/);
    }
  }, 60_000);

  it('is in the help', () => {
    expect(extract(['--help'], []).stdout).toContain('--corrections FILE');
  }, 60_000);
});

it('hands on nothing of the own store with the corrections', () => {
  expect(writeCorrections(corrections)).not.toContain('clip-of-mine');
});
