import type { Plugin } from 'vite';
import { FEATURE_NAMES } from '../../utils/article/features/reasons.ts';

const CODES = new Map<string, string>(FEATURE_NAMES.map((name, at) => [name, `f${at.toString(36)}`]));

/** Source with the names of features, which are phrases, as codes of two or three characters; the same in every file of a build. */
export function withFeatureCodes(source: string): string {
  return source.replace(/'((?:[^'\\\n]|\\.)+)'/g, (quoted, escaped: string) => {
    const code = CODES.get(escaped.replaceAll('\\', ''));
    return code === undefined ? quoted : `'${code}'`;
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
    if (/utils[/\\]article[/\\](?:features[/\\](?:address|body|head|reasons)|weights|is-article)\.ts$/.test(id)) return { code: withFeatureCodes(code), map: null };
    if (/reader\.content[/\\]card[/\\]card-styles\.ts$/.test(id)) return { code: compactStyles(code), map: null };
    return null;
  },
});
