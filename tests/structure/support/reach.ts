import { reachedFrom } from './imports.ts';
import { pathsIn, type Tree } from './tree.ts';

/** Entrypoints as WXT finds them: a file, or a folder's index. */
const ENTRYPOINT = /^entrypoints\/(?:[^/]+\.(?:tsx?|html)|[^/]+\/index\.(?:tsx?|html))$/u;
const SCRIPT = /^scripts\/(?:[^/]+|[^/]+\/index)\.ts$/u;
const TEST = /^tests\/.*\.(?:test|bench)\.tsx?$/u;
const CONFIG = /^[^/]+\.config\.ts$/u;

const PRODUCT = /^(?:utils|components|entrypoints)\/.*\.(?:tsx?|css)$/u;
const TOOLS = /^(?:scripts|tests)\/.*(?<!\.d)\.tsx?$/u;
const FIXTURE = /^tests\/fixtures\//u;

/** Files that a configuration, a command of package.json or another script names by their path instead of importing them. */
function namedByPath(tree: Tree): string[] {
  const commands = [...(tree.get('package.json') ?? '').matchAll(/\bscripts\/[\w./-]+\.ts\b/gu)].map((match) => match[0]);
  const named = [...pathsIn(tree, CONFIG), ...pathsIn(tree, TOOLS)].flatMap((path) => [...(tree.get(path) ?? '').matchAll(/'((?:tests|scripts)\/[^'*]+\.ts)'/gu)].map((match) => match[1] ?? ''));
  return [...commands, ...named];
}

/** Files of the product that neither an entrypoint nor a script leads to, and tools that nothing leads to. */
export function unreached(tree: Tree): string[] {
  const starts = [...pathsIn(tree, ENTRYPOINT), ...pathsIn(tree, SCRIPT), ...pathsIn(tree, CONFIG)];
  const shipped = reachedFrom(tree, starts);
  const tests = pathsIn(tree, TEST).map((path) => tree.get(path) ?? '');
  /** A fixture may be handed to a tool by its file's name. */
  const isNamed = (path: string): boolean => FIXTURE.test(path) && tests.some((text) => text.includes(path.split('/').at(-1) ?? path));
  const all = reachedFrom(tree, [...starts, ...pathsIn(tree, TEST), ...namedByPath(tree)]);
  return [
    ...pathsIn(tree, PRODUCT).filter((path) => !shipped.has(path)),
    ...pathsIn(tree, TOOLS).filter((path) => !all.has(path) && !isNamed(path)),
  ];
}
