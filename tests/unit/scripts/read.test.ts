import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePages } from '../../fixtures/pages/make-pages.ts';

const [page] = madePages();
let folder = '';
const read = (args: readonly string[], input = '', from = process.cwd()): { status: number | null; lines: Record<string, unknown>[]; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/read.ts', ...args], { input, encoding: 'utf8', env: { ...process.env, INIT_CWD: from } });
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

  it('bears pages that are none, finds files from where it was called, and gives ids back as they came', () => {
    const odd = { 'empty.html': '', 'broken.html': '<html><body><div><p>An open <b>end', 'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 1]), 'plain.txt': 'Only words.' };
    for (const [name, content] of Object.entries(odd)) writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, 'cut.html.gz'), gzipSync(page?.html ?? '').subarray(0, 40));
    const files = [...Object.keys(odd), 'cut.html.gz', 'page.html'];
    const { status, lines } = read([], files.map((file, id) => JSON.stringify({ id, file })).join('\n'), folder);
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(files.map((_, id) => id));
    expect(lines.map(({ isArticle }) => isArticle)).toEqual([false, false, false, false, undefined, true]);
    expect(typeof lines[4]?.error).toBe('string');
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
