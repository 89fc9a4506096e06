import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The project's text files: path from the root, with "/", to contents. Checks take such a map, so that they can be tried on made-up ones. */
export type Tree = ReadonlyMap<string, string>;

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SKIPPED = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'out']);
const TEXT = /\.(?:ts|tsx|css|html|md|json|mjs)$/u;

/** Reads the tree as it is on disk. */
export function readTree(): Tree {
  const tree = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      if (SKIPPED.has(entry.name)) continue;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (TEXT.test(entry.name) || path.startsWith('public/')) tree.set(path, TEXT.test(entry.name) ? readFileSync(join(ROOT, path), 'utf8') : '');
      else tree.set(path, '');
    }
  };
  walk('');
  return tree;
}

/** Paths of the tree that a pattern matches. */
export const pathsIn = (tree: Tree, pattern: RegExp): string[] => [...tree.keys()].filter((path) => pattern.test(path)).toSorted();
