import { single } from './chunks.ts';
import { csvFormat } from './csv.ts';
import { dayPart, webLink } from './plain.ts';

const COLUMNS = ['id', 'kind', 'quote', 'title', 'site', 'byline', 'published', 'url', 'countries', 'officials', 'deals', 'note', 'tags', 'starred', 'review', 'clipped', 'updated'];

/** One row a clip. */
export const csvClips = csvFormat('csv-clips', 'format_csv_clips', COLUMNS, async function* rows({ clips }) {
  for await (const { id, kind, anchor, source, countries, officials, deals, note, tags, starred, review, createdAt, updatedAt } of single(clips)) {
    yield [
      id, kind, anchor.quote.exact, source.title, source.site, source.byline, dayPart(source.publishedAt), webLink(source.url),
      countries.map((country) => country.id).join('; '), officials.flatMap(({ name }) => name ?? []).join('; '), deals.length, note, tags.join('; '), starred, review, createdAt, updatedAt,
    ];
  }
});
