import type { Clip } from '../model/clip.ts';
import { articlesOf } from './chunks.ts';
import type { ExportFormat } from './format.ts';
import { authorsOf, dayPart, oneLine, webLink } from './plain.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

/** Text that TeX sets as it is. */
const tex = (text: string): string => oneLine(text).replace(/[\\{}#$%&_~^]/g, (sign) => SPECIAL[sign] ?? sign);

/** A key of letters and digits, unique by the clip's id. */
function keyOf({ source, id }: Clip): string {
  const site = source.site.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '').toLowerCase().slice(0, 20) || 'article';
  return `${site}${dayPart(source.publishedAt)?.slice(0, 4) ?? ''}${id.replace(/[^A-Za-z0-9]/g, '').slice(0, 8)}`;
}

/** Authors' names are taken whole: splitting them into given and family names would be guessing. */
const authorField = (byline: string | null): string | null => authorsOf(byline).map((name) => `{${tex(name)}}`).join(' and ') || null;

/** BibTeX (BibLaTeX's `@online`): one entry an article. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  label: 'format_bibtex',
  extension: 'bib',
  mime: 'application/x-bibtex',
  write: async function* write({ clips }) {
    for await (const clip of articlesOf(clips)) {
      const { source, tags, note, createdAt } = clip;
      const day = dayPart(source.publishedAt);
      const url = webLink(source.canonicalUrl);
      const fields: [string, string | null][] = [
        ['author', authorField(source.byline)],
        ['title', `{${tex(source.title)}}`],
        ['organization', tex(source.site)],
        ['date', day],
        ['year', day?.slice(0, 4) ?? null],
        // An address is taken verbatim; braces would end the field.
        ['url', url?.replace(/[{}\\]/g, encodeURIComponent) ?? null],
        ['urldate', dayPart(createdAt)],
        ['langid', source.lang ? tex(source.lang) : null],
        ['keywords', tags.map(tex).join(', ') || null],
        ['note', note === '' ? null : tex(note)],
      ];
      yield `@online{${keyOf(clip)},\n${fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : [])).join(',\n')}\n}\n\n`;
    }
  },
};
