import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T;

type Locked = { version?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean };
const locked = Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages).filter(([path]) => path !== '');
const manifest = read<{ dependencies: Record<string, string>; devDependencies: Record<string, string>; allowScripts: Record<string, boolean> }>('package.json');

/**
 * Published advisories on packages that ship, with the first version that is free of each; looked up by hand, since not
 * every registry answers `npm audit`. A later one is found by running it where it is answered, and gets its line here.
 */
const ANSWERED: readonly [name: string, advisory: string, from: string][] = [
  ['@mozilla/readability', 'GHSA-3p6v-hrg8-8qj7', '0.6.0'],
  ['d3-color', 'GHSA-36jr-mh4h-2g58', '3.1.0'],
  ['papaparse', 'GHSA-qvjc-g5vr-mfgr', '5.2.0'],
  ['preact', 'GHSA-36hm-qxxp-pg3m', '10.28.2'],
  ['valibot', 'GHSA-vqpr-j7v3-hqw9', '1.2.0'],
];

const isFrom = (version: string, from: string): boolean => version.localeCompare(from, 'en', { numeric: true }) >= 0;

it('holds every package to the bytes that were looked at', () => {
  expect(locked.filter(([, { integrity, link }]) => link === true || !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

it('names every direct dependency by an exact version', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

it('lets no package run anything at installation but those that are named', () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.split('node_modules/').at(-1) ?? path);
  expect(scripts.filter((name) => !manifest.allowScripts[name])).toEqual([]);
});

it.each(ANSWERED)('has %s in no version that %s is about', (name, _advisory, from) => {
  const versions = locked.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, { version = '' }]) => version);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !isFrom(version, from))).toEqual([]);
});
