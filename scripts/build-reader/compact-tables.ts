import type { Plugin } from 'vite';
import { WEIGHTS } from '../../utils/article/weights.ts';

/** Reasons that are told without being weighed. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set(['address of a front page', 'hardly any running text']);

/** The table of reasons without those that the fit gave no weight, which are never told. */
export function weighedReasons(source: string): string {
  return source.replace(/^ {2}'((?:[^'\\]|\\.)+)': (?:speaksFor|against)\(.*\),\n/gm, (line, quoted: string) => {
    const name = quoted.replaceAll('\\', '');
    return Object.hasOwn(WEIGHTS, name) || ALWAYS_TOLD.has(name) ? line : '';
  });
}

/** A style sheet in a template without the white space and the last semicolons that only people read. */
export function compactStyles(source: string): string {
  return source.replace(/`[^`$]*`/g, (styles) => styles.replace(/\s+/g, ' ').replace(/\s*([{};,])\s*/g, '$1').replace(/: /g, ':').replace(/;\}/g, '}').replace(/` | `/g, '`'));
}

/** Makes the tables of the reader small in the build. */
export const compactTablesPlugin = (): Plugin => ({
  name: 'compact-tables',
  enforce: 'pre',
  transform(code, id) {
    if (/utils[/\\]article[/\\]features[/\\]reasons\.ts$/.test(id)) return { code: weighedReasons(code), map: null };
    if (/reader\.content[/\\]card[/\\]card-styles\.ts$/.test(id)) return { code: compactStyles(code), map: null };
    return null;
  },
});
