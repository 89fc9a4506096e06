import type { CountryLine, CountryPage, Counted, MeetingReader, MetPerson, PairPage, TradePoint } from '../model/catalogue.ts';
import { DEAL_STATUSES, SECTORS } from '../model/deal.ts';
import { countBoth, type Bitmap } from './bitmap.ts';
import { countryName } from './country-name.ts';
import { dayOfClip } from './days.ts';
import { store, type AttacheDb } from './db.ts';
import { countAmong, topFacets } from './facets.ts';
import { ledgerRows } from './ledger.ts';
import { matchDeals } from './ledger-matches.ts';
import { matchClips, rowsByNumber, sortMatches } from './matches.ts';
import { meetingsOf } from './meetings-of.ts';
import { latestDeals } from './people.ts';
import { documentsWith } from './postings.ts';
import { clipOfRow, type DealRow } from './rows.ts';

/** There are fewer states and blocs than this. */
const MOST_COUNTRIES = 500;
const SHOWN = 100;
/** A pair's timeline and series are drawn from so many of its latest deals. */
const DRAWN = 500;

/** The states and blocs of all clips, the most filed first. */
export async function countriesIndex(): Promise<CountryLine[]> {
  const rows = await topFacets(store(), 'country', MOST_COUNTRIES);
  return rows.map(({ id, name, count }) => ({ id, name, clips: count }));
}

async function countryLine(db: AttacheDb, id: string): Promise<CountryLine> {
  const row = await db.facets.get(`c:${id}`);
  return { id, name: row?.name ?? countryName(id), clips: row?.count ?? 0 };
}

async function countValues<V extends string>(db: AttacheDb, set: Bitmap, mark: string, values: readonly V[]): Promise<Counted<V>[]> {
  const counted = await Promise.all(values.map(async (id) => ({ id, name: id as string, count: countBoth(set, await documentsWith(db, `${mark}${id}`, set.length * 32)) })));
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** All that is filed about one state or bloc; null for an id that no clip has. */
export async function countryPage(id: string): Promise<CountryPage | null> {
  const db = store();
  const country = await countryLine(db, id);
  if (country.clips === 0) return null;
  const [{ set }, deals, known] = await Promise.all([matchClips(db, { countries: [id] }), matchDeals(db, { countries: [id] }), countriesIndex()]);
  const names = new Map(known.map((line) => [line.id, line.name]));
  const partners = await countValues(db, deals.set, 'd:c:', known.map((line) => line.id).filter((other) => other !== id));
  return {
    country,
    partners: partners.map((partner) => ({ ...partner, name: names.get(partner.id) ?? partner.id })),
    statuses: await countValues(db, deals.set, 'd:u:', DEAL_STATUSES),
    sectors: await countValues(db, deals.set, 'd:e:', SECTORS),
    officials: (await countAmong(db, await topFacets(db, 'official', 500), set)).slice(0, 50),
    clips: (await rowsByNumber(db, await sortMatches(db, set, 'published', SHOWN))).map(clipOfRow),
    deals: await ledgerRows(db, await latestDeals(db, deals.set, SHOWN)),
  };
}

function tradePoint({ deal, day, source, id, clipIds }: DealRow): TradePoint[] {
  if (deal.type !== 'trade' || deal.amount === null) return [];
  const year = /\d{4}/.exec(deal.period ?? '')?.[0] ?? null;
  return [{ day, year, value: deal.amount.value, currency: deal.amount.currency, subject: deal.subject, site: source.site, url: source.url, dealId: id, clipId: clipIds[0] ?? '' }];
}

/** What two states do together: their deals and clips on one timeline, and the trade figures told of them. */
export async function pairPage(a: string, b: string, told: MeetingReader): Promise<PairPage> {
  const db = store();
  const [{ set }, deals] = await Promise.all([matchClips(db, { pair: [a, b] }), matchDeals(db, { pair: [a, b] })]);
  const clips = (await rowsByNumber(db, await sortMatches(db, set, 'published', DRAWN))).map(clipOfRow);
  const rows = await latestDeals(db, deals.set, DRAWN);
  const between = (one: MetPerson, other: MetPerson): boolean => (one.country === a && other.country === b) || (one.country === b && other.country === a);
  const meetings = await meetingsOf(db, clips, told, between);
  const timeline: PairPage['timeline'] = [
    ...meetings.map(({ day, people, clipId }) => ({ day, kind: 'meeting' as const, title: people.map(({ name }) => name).join(', '), status: null, clipId, dealId: null })),
    ...rows.map(({ day, deal, source, id, clipIds }) => ({ day, kind: 'deal' as const, title: deal.subject ?? source.title, status: deal.status, clipId: clipIds[0] ?? '', dealId: id })),
    ...clips.filter(({ kind }) => kind !== 'deal').map((clip) => ({ day: dayOfClip(clip), kind: 'clip' as const, title: clip.source.title, status: null, clipId: clip.id, dealId: null })),
  ];
  return {
    pair: [await countryLine(db, a), await countryLine(db, b)],
    timeline: timeline.sort((one, other) => one.day.localeCompare(other.day)),
    deals: await ledgerRows(db, rows.slice(0, SHOWN)),
    trade: rows.flatMap(tradePoint).sort((one, other) => (one.year ?? one.day).localeCompare(other.year ?? other.day)),
    clips: clips.slice(0, SHOWN),
  };
}
