import { single } from './chunks.ts';
import { csvFormat, type Cell } from './csv.ts';
import { dayPart, webLink } from './plain.ts';

const COLUMNS = ['kind', 'entity', 'name', 'office', 'country', 'count', 'title', 'site', 'published', 'url', 'clip'];

/** One row an official, country or deal in a clip. */
export const csvMentions = csvFormat('csv-mentions', 'format_csv_mentions', COLUMNS, async function* rows({ clips }) {
  for await (const { id: clip, source, officials, countries, deals } of single(clips)) {
    const where: Cell[] = [source.title, source.site, dayPart(source.publishedAt), webLink(source.url), clip];
    for (const { id, name, office, country, count } of officials) yield ['official', id, name, office, country, count, ...where];
    for (const { id, name, count } of countries) yield ['country', id, name, null, id, count, ...where];
    for (const { id, subject, instrument, evidence } of deals) yield ['deal', id, subject ?? instrument, null, null, evidence.length, ...where];
  }
});
