import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const GAZETTEER = join(import.meta.dirname, '..', '..', '..', 'utils', 'gazetteer');

/** Tables that are built into others and not shipped themselves. */
const SOURCES = /\.csv$/;

/** Every file of the gazetteer with its size in bytes after gzip, largest first. */
export function shippedData(): { file: string; gzipped: number }[] {
  const files = readdirSync(GAZETTEER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !SOURCES.test(entry.name));
  const sizes = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { file: relative(GAZETTEER, path), gzipped: gzipSync(readFileSync(path)).length };
  });
  return sizes.sort((a, b) => b.gzipped - a.gzipped);
}
