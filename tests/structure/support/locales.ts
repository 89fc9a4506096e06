import { pathsIn, type Tree } from './tree.ts';

type Messages = Record<string, { message: string; description?: string }>;

const LOCALE = /^public\/_locales\/[^/]+\/messages\.json$/u;
const ENGLISH = 'public/_locales/en/messages.json';
const SOURCE = /^(?:(?:utils|components|entrypoints)\/.*\.(?:tsx?|html)|wxt\.config\.ts)$/u;

const messagesOf = (tree: Tree, path: string): Messages => JSON.parse(tree.get(path) ?? '{}') as Messages;
const holesOf = (message: string): string => [...new Set(message.match(/\$\d/gu) ?? [])].toSorted().join(' ');

/** Differences of every locale from the English one: keys it lacks, keys it has alone, other places for substitutions. */
export function incompleteLocales(tree: Tree): string[] {
  const english = messagesOf(tree, ENGLISH);
  return pathsIn(tree, LOCALE).flatMap((path) => {
    const own = messagesOf(tree, path);
    const missing = Object.keys(english).filter((key) => !(key in own)).map((key) => `${path} lacks ${key}`);
    const extra = Object.keys(own).filter((key) => !(key in english)).map((key) => `${path} has ${key}, which English does not`);
    const blank = Object.keys(own).filter((key) => own[key]?.message.trim() === '').map((key) => `${path} says nothing for ${key}`);
    const holes = Object.keys(english)
      .filter((key) => key in own && holesOf(own[key]?.message ?? '') !== holesOf(english[key]?.message ?? ''))
      .map((key) => `${path} has other substitutions in ${key} than English`);
    return [...missing, ...extra, ...blank, ...holes];
  });
}

/** Keys that are asked for and not there, and keys that nobody asks for. A template (`deal_${type}`) asks for all that fit. */
export function strayKeys(tree: Tree): string[] {
  const keys = Object.keys(messagesOf(tree, ENGLISH));
  const sources = pathsIn(tree, SOURCE).map((path) => tree.get(path) ?? '');
  const literals = new Set<string>();
  const templates: RegExp[] = [];
  const asked: string[] = [];
  for (const source of sources) {
    for (const match of source.matchAll(/['"](\w+)['"]/gu)) literals.add((match[1] ?? '').replace(/^__MSG_(.*)__$/u, '$1'));
    for (const match of source.matchAll(/\bt\(\s*['"](\w+)['"]|__MSG_(\w+?)__/gu)) asked.push(match[1] ?? match[2] ?? '');
    for (const match of source.matchAll(/`(\w*\$\{[^`]*)`/gu)) {
      const parts = (match[1] ?? '').split(/\$\{[^}]*\}/u);
      if (parts.every((part) => /^\w*$/u.test(part)) && parts.join('').length > 2) templates.push(new RegExp(`^${parts.join('\\w+')}$`, 'u'));
    }
  }
  const missing = [...new Set(asked)].filter((key) => !keys.includes(key)).map((key) => `${key} is asked for and not in the locales`);
  const unused = keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key))).map((key) => `${key} is in the locales and never asked for`);
  return [...missing, ...unused];
}
