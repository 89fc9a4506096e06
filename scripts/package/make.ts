import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFor } from '../browser/build.ts';
import { sourceFiles } from './sources.ts';
import { filesBelow, zipOf } from './zip.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A package that was written, with the SHA-256 of its bytes. */
export type Package = { path: string; bytes: number; sha256: string };

/** Builds afresh and writes the three packages of a release into a folder: for Chrome, for Firefox, and the sources. */
export function makePackages(folder: string): Package[] {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };
  const work = mkdtempSync(join(tmpdir(), 'attache-package-'));
  try {
    const chrome = buildFor('chromium', work);
    const firefox = buildFor('firefox', work);
    const contents: [kind: string, zip: Uint8Array][] = [
      ['chrome', zipOf(chrome, filesBelow(chrome))],
      ['firefox', zipOf(firefox, filesBelow(firefox))],
      ['sources', zipOf(ROOT, sourceFiles(ROOT))],
    ];
    mkdirSync(folder, { recursive: true });
    return contents.map(([kind, zip]) => {
      const path = join(folder, `${name}-${version}-${kind}.zip`);
      writeFileSync(path, zip);
      return { path, bytes: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
