import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The only time in a package: zip cannot say "none", and a build's own time would make every build another. */
const NO_TIME = new Date(1980, 0, 1);

/** Paths of all files below a folder, sorted, with "/". */
export function filesBelow(folder: string, skip: (path: string) => boolean = () => false): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = posix.join(at, entry.name);
      if (skip(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  walk('');
  return found.toSorted();
}

/** A zip of some files of a folder; the same files give the same bytes, whenever and wherever. */
export function zipOf(folder: string, paths: string[]): Uint8Array {
  const content: Zippable = {};
  for (const path of paths) content[path] = [readFileSync(join(folder, path)), { level: 9, mtime: NO_TIME, os: 3, attrs: 0o644 << 16 }];
  return zipSync(content);
}
