import { importsOf } from './imports.ts';
import { pathsIn, type Tree } from './tree.ts';

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

/** Packages that are run or read by others instead of being imported. */
const TOOLS = /^(?:node|oxlint|typescript|vite|web-ext|@types\/.+|graphology-types)$/u;
const PRODUCT = /^(?:utils|components|entrypoints)\//u;

/** "@scope/name" or "name" of an import's specifier; null for what Node or a bundler provides. */
function packageOf(specifier: string): string | null {
  if (/^(?:\.|node:|virtual:|#|https?:|\/)/u.test(specifier)) return null;
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Packages that are imported and not declared (or shipped and declared for development only), and packages that nobody needs. */
export function strayPackages(tree: Tree): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(tree.get('package.json') ?? '{}') as Manifest;
  const used = new Set<string>();
  const wrong = pathsIn(tree, /^(?!tests\/structure\/).*\.(?:tsx?|css)$/u).flatMap((path) =>
    importsOf(tree, path).flatMap(({ specifier }) => {
      const name = packageOf(specifier);
      if (name === null) return [];
      used.add(name);
      const declared = [name, `@types/${name}`].some((known) => known in dependencies || known in devDependencies);
      if (!declared) return [`${path} imports ${name}, which package.json does not declare`];
      // WXT's own helpers are bundled from the build tool.
      const forDevelopment = PRODUCT.test(path) && name in devDependencies && name !== 'wxt';
      return forDevelopment ? [`${path} ships ${name}, which package.json declares for development only`] : [];
    }),
  );
  const sources = pathsIn(tree, /^(?:scripts|tests)\/.*\.tsx?$/u).map((path) => tree.get(path) ?? '');
  /** A file of a package may be handed to a browser or a tool by its path. */
  const isNamed = (name: string): boolean => sources.some((text) => text.includes(`'${name}/`) || text.includes(`'${name}'`));
  const needless = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !used.has(name) && !TOOLS.test(name) && !isNamed(name));
  return [...wrong, ...needless.map((name) => `${name} is declared and never imported`)];
}
