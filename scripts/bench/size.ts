import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from './support/browser.ts';
import { atMost, plain, print, type Report } from './support/report.ts';

const KB = 1024;
/** Bundles smaller than this say little. */
const WORTH_TELLING_KB = 10;

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js') && statSync(join(folder, file)).isFile()).sort();
}

/** Sizes of the bundles of the Chromium build, gzipped at the usual level, in units of 1,024 bytes. */
export function measureSize(): Report {
  const folder = extensionFolder();
  const sizes = scripts(folder).map((file) => ({ file: relative('.', file), kb: gzipSync(readFileSync(join(folder, file))).length / KB }));
  const content = sizes.find(({ file }) => file.startsWith('content-scripts/'))?.kb ?? Number.NaN;
  return {
    title: 'Size',
    figures: [
      atMost('content script, gzipped', content, 45, ' KB'),
      ...sizes.filter(({ file, kb }) => !file.startsWith('content-scripts/') && kb >= WORTH_TELLING_KB).map(({ file, kb }) => plain(file.replace(/-[\w-]{8}\.js$/, '.js'), `${kb.toFixed(1)} KB`)),
    ],
    curves: [],
  };
}

/** Takes no arguments. */
export function run(): Promise<Report> {
  const report = measureSize();
  print(report);
  return Promise.resolve(report);
}
