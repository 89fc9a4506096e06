import type { Plugin } from 'vite';
import { FEATURE_NAMES } from '../../utils/article/features/reasons.ts';
import { WEIGHTS } from '../../utils/article/weights.ts';

const CODES = new Map<string, string>(FEATURE_NAMES.map((name, at) => [name, `f${at.toString(36)}`]));

/** Features that tell by themselves, whatever their weight. */
const DECISIVE: ReadonlySet<string> = new Set(['address of a front page', 'hardly any running text']);
const UNWEIGHED: ReadonlySet<string> = new Set(FEATURE_NAMES.filter((name) => !Object.hasOwn(WEIGHTS, name) && !DECISIVE.has(name)));

/** Source of a file that gives features, without the lines of those to which the fit gave no weight. */
export function weighedFeatures(source: string): string {
  return source.replace(/^ {4}'((?:[^'\\\n]|\\.)+)': .*,\n/gm, (line, escaped: string) => (UNWEIGHED.has(escaped.replaceAll('\\', '')) ? '' : line));
}

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
    if (/utils[/\\]article[/\\](?:features[/\\](?:address|body|head|reasons)|weights|is-article)\.ts$/.test(id)) return { code: withFeatureCodes(id.endsWith('reasons.ts') ? code : weighedFeatures(code)), map: null };
    if (/reader\.content[/\\]card[/\\]card-styles\.ts$/.test(id)) return { code: compactStyles(code), map: null };
    return null;
  },
});
