import { hashText } from '../model/clip-id.ts';
import type { Clip, ClipDeal } from '../model/clip.ts';
import { single } from './chunks.ts';
import type { ExportFormat } from './format.ts';
import { amountText, authorsOf, dayPart, oneLine, webLink } from './plain.ts';

/** An entity of FollowTheMoney: every property is a list of strings. */
type Entity = { id: string; schema: 'Article' | 'Person' | 'Event' | 'Documentation'; properties: Record<string, string[]> };

const idOf = (...parts: string[]): string => `attache-${hashText(parts.join('\u0000'))}`;
/** FollowTheMoney's country codes are lower-case ISO 3166-1; of the blocs it knows the EU alone. */
const countryCodes = (ids: readonly (string | null)[]): string[] => ids.flatMap((id) => (id !== null && /^[A-Z]{2}$/.test(id) && id !== 'UN' ? [id.toLowerCase()] : []));
const some = (...values: (string | null)[]): string[] => values.flatMap((value) => (value === null || value.trim() === '' ? [] : [oneLine(value)]));

function entity(id: string, schema: Entity['schema'], properties: Record<string, string[]>): Entity {
  return { id, schema, properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)) };
}

const articleId = ({ source }: Clip): string => idOf('article', source.canonicalUrl);

function article(clip: Clip): Entity {
  const { source } = clip;
  return entity(articleId(clip), 'Article', {
    name: some(source.title), title: some(source.title), author: authorsOf(source.byline), publisher: some(source.site), sourceUrl: some(webLink(source.canonicalUrl)),
    publishedAt: some(dayPart(source.publishedAt)), modifiedAt: some(dayPart(source.modifiedAt)), retrievedAt: some(dayPart(clip.createdAt)), language: some(source.lang?.split('-')[0] ?? null),
  });
}

function persons(clip: Clip): Entity[] {
  return clip.officials.flatMap(({ id, name, office, country }) =>
    name === null ? [] : [entity(idOf('person', id), 'Person', { name: some(name), position: some(office), country: countryCodes([country]), proof: [articleId(clip)] })]);
}

function event(clip: Clip, deal: ClipDeal): Entity {
  const known = new Set(clip.officials.flatMap(({ id, name }) => (name === null ? [] : [id])));
  const what = deal.subject ?? deal.instrument ?? clip.source.title;
  return entity(idOf('deal', clip.source.canonicalUrl, deal.id), 'Event', {
    name: some(what), summary: some(`${deal.type}, ${deal.status}`), description: deal.evidence.flatMap(({ quote }) => some(quote.exact)), date: some(dayPart(deal.date)),
    location: some(deal.place), country: countryCodes(deal.parties), involved: deal.signatories.filter((id) => known.has(id)).map((id) => idOf('person', id)),
    keywords: some(deal.instrument, ...deal.sectors), notes: some(amountText(deal.amount), deal.period), sourceUrl: some(webLink(clip.source.url)), proof: [articleId(clip)],
  });
}

const link = (document: string, target: string, role: string): Entity => entity(idOf('link', document, target), 'Documentation', { document: [document], entity: [target], role: [role] });

function* entitiesOf(clip: Clip): Generator<Entity> {
  const document = articleId(clip);
  yield article(clip);
  for (const person of persons(clip)) yield* [person, link(document, person.id, 'official')];
  for (const deal of clip.deals) {
    const made = event(clip, deal);
    yield* [made, link(document, made.id, 'deal')];
  }
}

/** FollowTheMoney entities, one a line: articles, officials, deals as events, and which article documents which. */
export const ftm: ExportFormat = {
  id: 'ftm',
  label: 'format_ftm',
  extension: 'ftm.json',
  mime: 'application/x-ndjson',
  write: async function* write({ clips }) {
    // The same person comes with many articles; FollowTheMoney merges what has one id, so only repeats word for word are left out.
    const written = new Set<string>();
    for await (const clip of single(clips)) {
      for (const made of entitiesOf(clip)) {
        const line = JSON.stringify(made);
        const key = hashText(line);
        if (written.has(key)) continue;
        written.add(key);
        yield `${line}\n`;
      }
    }
  },
};
