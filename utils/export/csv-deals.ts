import { dealsOf } from './chunks.ts';
import { csvFormat } from './csv.ts';
import { dayPart, webLink } from './plain.ts';

const COLUMNS = ['type', 'status', 'instrument', 'subject', 'parties', 'signatories', 'amount', 'currency', 'period', 'date', 'place', 'sectors', 'evidence', 'title', 'site', 'published', 'url', 'confidence', 'clip', 'deal'];

/** One row a deal of an article. */
export const csvDeals = csvFormat('csv-deals', 'format_csv_deals', COLUMNS, async function* rows({ clips }) {
  for await (const { clip, deal } of dealsOf(clips)) {
    const names = new Map(clip.officials.map(({ id, name }) => [id, name]));
    yield [
      deal.type, deal.status, deal.instrument, deal.subject, deal.parties.join('; '), deal.signatories.map((id) => names.get(id) ?? id).join('; '),
      deal.amount?.value ?? null, deal.amount?.currency ?? null, deal.period, deal.date, deal.place, deal.sectors.join('; '), deal.evidence.map(({ quote }) => quote.exact).join(' … '),
      clip.source.title, clip.source.site, dayPart(clip.source.publishedAt), webLink(clip.source.url), deal.confidence, clip.id, deal.id,
    ];
  }
});
