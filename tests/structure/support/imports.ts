import { posix } from 'node:path';
import type { Tree } from './tree.ts';

/** One import: what is named, and the path in the tree where that is a file of the project. */
export type Import = { specifier: string; target: string | null };

const CODE_IMPORTS = [
  /(?:^|\n)\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gu,
  /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/gu,
  /\bimport\(\s*['"]([^'"]+)['"]/gu,
];
const CSS_IMPORTS = [/@import\s+(?:url\()?['"]([^'"]+)['"]/gu];
const HTML_IMPORTS = [/<script[^>]+src="([^"]+)"/gu, /<link[^>]+href="([^"]+)"/gu];

function patternsFor(path: string): RegExp[] {
  if (/\.tsx?$/u.test(path)) return CODE_IMPORTS;
  if (path.endsWith('.css')) return CSS_IMPORTS;
  return path.endsWith('.html') ? HTML_IMPORTS : [];
}

/** Everything that a file imports, types included. */
export function importsOf(tree: Tree, path: string): Import[] {
  const source = tree.get(path) ?? '';
  const specifiers = patternsFor(path).flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(specifiers)].map((specifier) => {
    if (!specifier.startsWith('.')) return { specifier, target: null };
    const bare = specifier.replace(/\?.*$/u, '');
    return { specifier, target: posix.join(posix.dirname(path), bare) };
  });
}

/** Files that can be reached from some of them, these included. */
export function reachedFrom(tree: Tree, roots: string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path) || !tree.has(path)) continue;
    reached.add(path);
    for (const { target } of importsOf(tree, path)) if (target !== null) open.push(target);
  }
  return reached;
}

/** One cycle for every file that is part of one, as "a → b → a". */
export function importCycles(tree: Tree, paths: string[]): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { target } of importsOf(tree, path)) if (target !== null && tree.has(target)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) visit(path, []);
  return cycles;
}
