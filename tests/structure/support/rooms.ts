import { importsOf } from './imports.ts';
import { pathsIn, type Tree } from './tree.ts';

/** What the files of a room may import: folders of the project, packages. */
type Rule = {
  room: string;
  mayImport: string[];
  /** Packages that must not be seen here. */
  never?: RegExp;
};

const BROWSER_API = /^(?:wxt|@wxt-dev|webextension-polyfill)/u;
const DOM_LIBRARIES = /^(?:wxt|@wxt-dev|preact|@preact|dexie|jsdom|linkedom|@mozilla)/u;

/** Who may import whom; `docs/architecture.md` draws it. A room may always import itself. */
export const RULES: Rule[] = [
  { room: 'utils/model/', mayImport: [], never: DOM_LIBRARIES },
  { room: 'utils/text/', mayImport: ['utils/model/'], never: DOM_LIBRARIES },
  { room: 'utils/article/', mayImport: ['utils/model/', 'utils/text/'], never: BROWSER_API },
  { room: 'utils/gazetteer/', mayImport: ['utils/model/', 'utils/text/'], never: DOM_LIBRARIES },
  { room: 'utils/extract/', mayImport: ['utils/model/', 'utils/text/', 'utils/gazetteer/'], never: DOM_LIBRARIES },
  { room: 'utils/highlight/', mayImport: ['utils/model/', 'utils/text/'], never: BROWSER_API },
  { room: 'utils/clips/', mayImport: ['utils/model/'] },
  { room: 'utils/export/', mayImport: ['utils/model/'] },
  { room: 'utils/messaging/', mayImport: ['utils/model/'] },
  { room: 'utils/settings/', mayImport: ['utils/model/', 'public/_locales/'] },
  { room: 'components/', mayImport: ['utils/model/', 'utils/settings/'], never: /^dexie/u },
  { room: 'entrypoints/', mayImport: ['utils/', 'components/', 'public/'] },
];

const CODE = /\.(?:tsx?|css|html)$/u;

/** Every import that the rules forbid, as a sentence. */
export function wrongImports(tree: Tree): string[] {
  const wrong: string[] = [];
  for (const { room, mayImport, never } of RULES) {
    for (const path of pathsIn(tree, CODE).filter((candidate) => candidate.startsWith(room))) {
      for (const { specifier, target } of importsOf(tree, path)) {
        if (target === null && never?.test(specifier)) wrong.push(`${path} imports ${specifier}, which ${room} must not see`);
        const allowed = target === null || [room, ...mayImport].some((folder) => target.startsWith(folder));
        if (!allowed) wrong.push(`${path} imports ${target}, outside of what ${room} may use`);
      }
    }
  }
  return wrong;
}

/** Imports of files that are not there. The structure's own tests quote imports of made-up projects. */
export function brokenImports(tree: Tree): string[] {
  return pathsIn(tree, /^(?!tests\/structure\/[^/]+$).*\.(?:tsx?|css|html)$/u).flatMap((path) =>
    importsOf(tree, path)
      .filter(({ target }) => target !== null && !target.endsWith('.js') && !tree.has(target))
      .map(({ specifier }) => `${path} imports ${specifier}, which does not exist`),
  );
}
