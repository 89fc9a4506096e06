import { Dexie } from 'dexie';
import type { Counted, MeetingReader, OfficialLine, OfficialPage } from '../model/catalogue.ts';
import type { Clip } from '../model/clip.ts';
import type { PageOf } from '../model/clip-filter.ts';
import { dayOfClip } from './days.ts';
import { store, type AttacheDb } from './db.ts';
import { countAmong, topFacets } from './facets.ts';
import { ledgerRows } from './ledger.ts';
import { dealsByNumber, matchDeals } from './ledger-matches.ts';
import { meetingsOf } from './meetings-of.ts';
import { matchClips, rowsByNumber, sortMatches } from './matches.ts';
import { numbersOf, type Bitmap } from './bitmap.ts';
import { readColumn } from './postings.ts';
import { clipOfRow, type DealRow, type FacetRow } from './rows.ts';
import { resolveFacet } from './search/resolve.ts';

/** A page shows the latest so many clips and deals; the rest is in the lists, under the same filter. */
const SHOWN = 100;
/** So many officials are put in exact order; more are ordered by the size of their counts. */
const SORTED = 5000;
/** Offices are read from the latest so many clips. */
const READ = 500;

export const officialLine = ({ id, name, office, country, count }: FacetRow): OfficialLine => ({ id, name, office, country, clips: count });

/** The officials of all clips, the most filed first; `search` narrows by the beginnings (or the sound) of their names. */
export async function officialsIndex(search: string, { offset, limit }: PageOf): Promise<{ officials: OfficialLine[]; total: number }> {
  const db = store();
  if (search.trim() === '') {
    const all = db.facets.where('[kind+rank]').between(['official', Dexie.minKey], ['official', Dexie.maxKey]);
    const total = await all.clone().count();
    const rows = total <= SORTED ? await topFacets(db, 'official', total) : await all.clone().reverse().offset(Math.max(0, offset)).limit(limit).toArray();
    return { officials: (total <= SORTED ? rows.slice(offset, offset + limit) : rows).map(officialLine), total };
  }
  const ids = await resolveFacet(db, 'official', 'o:', search);
  const rows = (await db.facets.bulkGet(ids.map((id) => `o:${id}`))).filter((row) => row !== undefined).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return { officials: rows.slice(offset, offset + limit).map(officialLine), total: rows.length };
}

/** The latest deals of a set. */
export async function latestDeals(db: AttacheDb, set: Bitmap, limit: number): Promise<DealRow[]> {
  const days = await readColumn(db, 'd.day', set.length * 32);
  return dealsByNumber(db, numbersOf(set).sort((a, b) => (days[b] ?? 0) - (days[a] ?? 0) || b - a).slice(0, limit));
}

/** Offices in the order of the articles; one that comes back later is told again. */
function officesOver(id: string, clips: readonly Clip[]): OfficialPage['offices'] {
  const offices: OfficialPage['offices'] = [];
  for (const clip of clips.toSorted((a, b) => dayOfClip(a).localeCompare(dayOfClip(b)))) {
    const entry = clip.officials.find((official) => official.id === id);
    if (!entry?.office) continue;
    const last = offices.at(-1);
    const day = dayOfClip(clip);
    if (last && last.office === entry.office && last.country === entry.country) Object.assign(last, { to: day, clips: last.clips + 1 });
    else offices.push({ office: entry.office, country: entry.country, from: day, to: day, clips: 1 });
  }
  return offices;
}

const others = (counted: Counted[], id: string): Counted[] => counted.filter((one) => one.id !== id);

/** All that is filed about one person; null for an id that no clip has. */
export async function officialPage(id: string, told: MeetingReader): Promise<OfficialPage | null> {
  const db = store();
  const facet = await db.facets.get(`o:${id}`);
  if (!facet) return null;
  const { set } = await matchClips(db, { officials: [id] });
  const clips = (await rowsByNumber(db, await sortMatches(db, set, 'published', READ))).map(clipOfRow);
  const deals = await matchDeals(db, { officials: [id] });
  const [namedWith, countries] = await Promise.all(['official', 'country'].map(async (kind) => countAmong(db, await topFacets(db, kind, 300), set)));
  const offices = officesOver(id, clips);
  return {
    official: { ...officialLine(facet), office: offices.at(-1)?.office ?? facet.office },
    offices,
    clips: clips.slice(0, SHOWN),
    deals: await ledgerRows(db, await latestDeals(db, deals.set, SHOWN)),
    meetings: await meetingsOf(db, clips, told, (one, other) => one.id === id || other.id === id),
    namedWith: others(namedWith ?? [], id).slice(0, 50),
    countries: (countries ?? []).slice(0, 50),
  };
}
