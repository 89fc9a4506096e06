import { posix } from 'node:path';
import { pathsIn, type Tree } from './tree.ts';

const DOCUMENT = /^(?:[^/]+|docs\/.*)\.md$/u;
/** Words in code marks that speak of a file or folder of the project. */
const PATH = /^(?:\.?\/)?(?:(?:utils|entrypoints|components|scripts|tests|docs|public|\.ci)\/[\w./{},*-]*|[\w.-]+\.(?:md|config\.ts)|LICENSE|package(?:-lock)?\.json)$/u;

/** `a/{b,c}/d` as `a/b/d` and `a/c/d`. */
function alternatives(path: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/u.exec(path);
  return match ? (match[2] ?? '').split(',').flatMap((part) => alternatives(`${match[1]}${part}${match[3]}`)) : [path];
}

function exists(tree: Tree, path: string): boolean {
  const bare = path.replace(/^\.\//u, '').replace(/\/$/u, '');
  if (bare.includes('*')) {
    const pattern = new RegExp(`^${bare.split(/\*+/u).map((part) => part.replaceAll('.', '\\.')).join('.*')}(?:/|$)`, 'u');
    return [...tree.keys()].some((candidate) => pattern.test(candidate));
  }
  return tree.has(bare) || [...tree.keys()].some((candidate) => candidate.startsWith(`${bare}/`));
}

/** Paths that the documents name, in code marks or as links, and that do not exist; and commands that package.json has not. */
export function deadReferences(tree: Tree): string[] {
  const scripts = (JSON.parse(tree.get('package.json') ?? '{}') as { scripts?: Record<string, string> }).scripts ?? {};
  return pathsIn(tree, DOCUMENT).flatMap((document) => {
    const text = tree.get(document) ?? '';
    const dead: string[] = [];
    for (const match of text.matchAll(/`([^`\n]+)`/gu)) {
      const word = match[1] ?? '';
      if (!PATH.test(word)) continue;
      for (const path of alternatives(word)) if (!exists(tree, path)) dead.push(`${document} names ${path}, which does not exist`);
    }
    for (const match of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)) {
      const link = match[1] ?? '';
      if (/^[a-z]+:/u.test(link)) continue;
      if (!exists(tree, posix.join(posix.dirname(document), link))) dead.push(`${document} links to ${link}, which does not exist`);
    }
    for (const match of text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/gu)) {
      if (!((match[1] ?? '') in scripts)) dead.push(`${document} names npm run ${match[1]}, which package.json does not have`);
    }
    return dead;
  });
}
