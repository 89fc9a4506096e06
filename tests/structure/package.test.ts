import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { licenceTable, shippedPackages } from '../../scripts/package/licences.ts';
import { makePackages, type Package } from '../../scripts/package/make.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Licences that allow what we do with the code: bundle it under MIT. */
const FINE = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|Unlicense|0BSD|CC0-1\.0)$/u;

/** Findings of the linter that docs/security.md answers. */
const ANSWERED = [
  // Readability's retries, on a copy of the page that is never shown; Preact's way to raw HTML, which nothing here uses.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^(?:content-scripts\/reader|chunks\/[\w-]+)\.js$/u },
  // Firefox for Android is not supported; on the desktop the declaration is read from 140 on.
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', file: /^manifest\.json$/u },
];

describe('the packages of a release', () => {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'attache-packages-')));
  let first: Package[] = [];
  let second: Package[] = [];
  beforeAll(() => {
    [first = [], second = []] = folders.map((folder) => makePackages(folder));
  }, 120_000);
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('are for Chrome, for Firefox, and the sources', () => {
    expect(first.map(({ path }) => path.replace(/.*-/u, ''))).toEqual(['chrome.zip', 'firefox.zip', 'sources.zip']);
  });

  it('have the same bytes when they are made again', () => {
    expect(second.map(({ sha256 }) => sha256)).toEqual(first.map(({ sha256 }) => sha256));
  });
});

describe('what ships', () => {
  it('passes the linter of addons.mozilla.org', () => {
    const source = join(inject('buildDir'), 'firefox-mv3');
    const lint = spawnSync(join(ROOT, 'node_modules', '.bin', 'web-ext'), ['lint', '--source-dir', source, '--output', 'json'], { encoding: 'utf8' });
    const report = JSON.parse(lint.stdout) as { errors: unknown[]; warnings: { code: string; file: string }[] };
    expect(report.errors).toEqual([]);
    expect(report.warnings.filter((warning) => !ANSWERED.some(({ code, file }) => code === warning.code && file.test(warning.file)))).toEqual([]);
  });

  it('is under licences that allow it, and each is listed', () => {
    const packages = shippedPackages(ROOT);
    expect(packages.filter(({ licence }) => !FINE.test(licence))).toEqual([]);
    expect(readFileSync(join(ROOT, 'docs', 'licences.md'), 'utf8')).toBe(licenceTable(packages));
    expect(readFileSync(join(inject('buildDir'), 'chrome-mv3', 'licences.txt'), 'utf8')).toContain('preact');
  });
});
