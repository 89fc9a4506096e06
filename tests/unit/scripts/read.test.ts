import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePages } from '../../fixtures/pages/make-pages.ts';

const [page] = madePages();
let folder = '';
const read = (args: readonly string[], input = ''): { status: number | null; lines: Record<string, unknown>[]; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/read.ts', ...args], { input, encoding: 'utf8' });
  return { status, lines: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>), stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-read-'));
  writeFileSync(join(folder, 'page.html'), page?.html ?? '');
  writeFileSync(join(folder, 'page.html.gz'), gzipSync(page?.html ?? ''));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run read', () => {
  it('prints what the contract names, for files plain and gzipped', () => {
    const { status, lines } = read([join(folder, 'page.html'), '--url', page?.url ?? '', join(folder, 'page.html.gz')]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'isArticle', 'reasons', 'title', 'byline', 'site', 'publishedAt', 'modifiedAt', 'lang', 'canonicalUrl', 'text', 'ms']);
    expect(lines[0]).toMatchObject({ isArticle: true, title: page?.title, site: 'The Paper', lang: 'en' });
    expect(lines[1]).toMatchObject({ title: page?.title });
  }, 60_000);

  it('goes on after a bad line and says so at the end', () => {
    const good = JSON.stringify({ id: 'a', file: join(folder, 'page.html'), url: page?.url });
    const missing = JSON.stringify({ id: 'b', file: join(folder, 'none.html') });
    const { status, lines } = read([], `${good}\nnot json\n${missing}\n\n${good}\n`);
    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([['a', 'undefined'], [null, 'string'], ['b', 'string'], ['a', 'undefined']]);
    expect(lines[1]?.error).toContain('line 2');
  }, 60_000);
});
