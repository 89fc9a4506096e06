import type { Clip } from '../model/clip.ts';
import { articlesOf } from './chunks.ts';
import type { ExportFormat } from './format.ts';
import { authorsOf, dayPart, oneLine, webLink } from './plain.ts';

/** A date in CSL's parts. */
function parts(iso: string | null): object | undefined {
  const day = dayPart(iso);
  return day === null ? undefined : { 'date-parts': [day.split('-').map(Number)] };
}

/** One article as an item of CSL-JSON. */
export function cslItem({ source, tags, note, createdAt, id }: Clip): object {
  const authors = authorsOf(source.byline);
  return {
    id: `attache-${id}`,
    type: 'article-newspaper',
    title: oneLine(source.title),
    'container-title': oneLine(source.site),
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(parts(source.publishedAt) ? { issued: parts(source.publishedAt) } : {}),
    accessed: parts(createdAt),
    ...(webLink(source.canonicalUrl) ? { URL: webLink(source.canonicalUrl) } : {}),
    ...(source.lang ? { language: source.lang } : {}),
    ...(tags.length > 0 ? { keyword: tags.map(oneLine).join(', ') } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** CSL-JSON, as Zotero and citation processors read it: one item an article. */
export const csl: ExportFormat = {
  id: 'csl',
  label: 'format_csl',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  write: async function* write({ clips }) {
    let isFirst = true;
    yield '[';
    for await (const clip of articlesOf(clips)) {
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(cslItem(clip))}`;
      isFirst = false;
    }
    yield '\n]\n';
  },
};
