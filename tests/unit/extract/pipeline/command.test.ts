import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'attache-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Milliseconds; each test starts a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

function run(input: string, ...args: string[]) {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/extract.ts', ...args], { cwd: ROOT, input, encoding: 'utf8' });
  return { lines: stdout.split('\n').filter(Boolean), status, stdout };
}

test('one line in is one line out, in the same order, with spans into the text', () => {
  const texts = { first: 'Belarus signed.', second: 'Nothing here.' };
  const { lines, status } = run(Object.entries(texts).map(([id, text]) => JSON.stringify({ id, text, publishedAt: null })).join('\n'));
  const results = lines.map((line) => JSON.parse(line) as { id: keyof typeof texts; mentions: { start: number; end: number; exact: string }[]; deals: unknown[]; ms: number });
  expect(results.map((r) => [r.id, r.mentions.length])).toEqual([['first', 1], ['second', 0]]);
  for (const { id, mentions, deals, ms } of results) {
    for (const m of mentions) expect(texts[id].slice(m.start, m.end)).toBe(m.exact);
    expect(Array.isArray(deals)).toBe(true);
    expect(ms).toBeGreaterThanOrEqual(0);
  }
  expect(status).toBe(0);
});

test('a bad line says what is wrong with it, the run goes on, and the exit status is 1', () => {
  const { lines, status } = run(['{"id": 1, "text": "Iran left."}', '{broken', '{"id": 2}', '{"id": 3, "text": "Peru stayed."}'].join('\n'));
  const results = lines.map((line) => JSON.parse(line) as { id: number | null; error?: string });
  expect(results.map((r) => r.id)).toEqual([1, null, null, 3]);
  expect(results[1]!.error).toMatch(/^line 2: not JSON/);
  expect(results[2]!.error).toMatch(/^line 3: "text" must be a string/);
  expect(status).toBe(1);
});

test('--explain prints each decision of one text with its rule', () => {
  const { stdout, status } = run('Minsk is in Belarus, by the Indian Ocean it is not.', '--explain');
  expect(stdout).toMatch(/yes countries\/capital +"Minsk"/);
  expect(stdout).toMatch(/no +countries\/not-a-state +"Indian Ocean"/);
  expect(status).toBe(0);
});

test('--corrections applies what a reader taught', () => {
  const file = join(folder, 'corrections.json');
  const correction = { id: '1', at: '2025-01-01T00:00:00Z', scope: { in: 'everywhere' }, action: 'not', kind: 'country', text: 'Turkey', entityId: null };
  writeFileSync(file, JSON.stringify({ attache: 'corrections', corrections: [correction] }));
  const { lines } = run(JSON.stringify({ id: 1, text: 'Turkey and Iraq spoke.' }), '--corrections', file);
  const { mentions } = JSON.parse(lines[0]!) as { mentions: { exact: string }[] };
  expect(mentions.map((m) => m.exact)).toEqual(['Iraq']);
});
