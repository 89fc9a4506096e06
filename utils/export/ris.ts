import { articlesOf } from './chunks.ts';
import type { ExportFormat } from './format.ts';
import { authorsOf, dayPart, oneLine, webLink } from './plain.ts';

const slashed = (iso: string | null): string | null => dayPart(iso)?.replaceAll('-', '/') ?? null;

/** RIS, as reference managers read it: one record an article, a field a line. */
export const ris: ExportFormat = {
  id: 'ris',
  label: 'format_ris',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  write: async function* write({ clips }) {
    for await (const { source, tags, note, createdAt } of articlesOf(clips)) {
      const published = slashed(source.publishedAt);
      const fields: [string, string | null][] = [
        ['TY', 'NEWS'],
        ['TI', oneLine(source.title)],
        ...authorsOf(source.byline).map((author): [string, string] => ['AU', author]),
        ['T2', oneLine(source.site)],
        ['PY', published?.slice(0, 4) ?? null],
        ['DA', published],
        ['Y2', slashed(createdAt)],
        ['UR', webLink(source.canonicalUrl)],
        ['LA', source.lang],
        ...tags.map((tag): [string, string] => ['KW', oneLine(tag)]),
        ['N1', note === '' ? null : oneLine(note)],
      ];
      yield `${fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])).join('\r\n')}\r\nER  - \r\n\r\n`;
    }
  },
};
