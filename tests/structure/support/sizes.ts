import { pathsIn, type Tree } from './tree.ts';

const CODE = /^(?:utils|components|entrypoints|scripts|tests)\/.*\.(?:tsx?|css)$/u;
/** Lines above which a file has more than one job. */
export const LINE_LIMIT = 300;

/** Code files that are too long. */
export const tooLong = (tree: Tree): string[] =>
  pathsIn(tree, CODE).flatMap((path) => {
    const lines = (tree.get(path) ?? '').split('\n').length - 1;
    return lines > LINE_LIMIT ? [`${path} has ${lines} lines`] : [];
  });
