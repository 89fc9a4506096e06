import { Dexie } from 'dexie';
import type { ClipFacets, ClipFilter, FacetKind, FacetValue } from '../model/clip-filter.ts';
import { countBoth, type Bitmap } from './bitmap.ts';
import { store, type AttacheDb } from './db.ts';
import { isOpen, matchClips } from './matches.ts';
import { documentsWith } from './postings.ts';
import type { FacetRow } from './rows.ts';

const KINDS: readonly FacetKind[] = ['country', 'official', 'site', 'kind', 'dealType', 'dealStatus', 'sector', 'tag', 'project', 'review', 'starred'];
const MOST = 100;
/** Countries are few and wanted whole. */
const MOST_COUNTRIES = 300;

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || a.name.localeCompare(b.name);

const byFrequency = (a: FacetRow, b: FacetRow): number => b.count - a.count || a.name.localeCompare(b.name);

/** The most frequent values of a facet over the whole store; of many that are equally rare, the last may be any of them. */
export async function topFacets(db: AttacheDb, kind: string, limit: number): Promise<FacetRow[]> {
  const rows = await db.facets.where('[kind+rank]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).reverse().limit(limit).toArray();
  const last = rows.at(-1);
  if (!last || rows.length < limit || last.rank === 0) return rows.sort(byFrequency);
  // The last rank was cut through: its other values may be more frequent than those read.
  const cut = await db.facets.where('[kind+rank]').equals([kind, last.rank]).toArray();
  return [...rows.filter(({ rank }) => rank > last.rank), ...cut].sort(byFrequency).slice(0, limit);
}

/** Counts the values of one facet among some clips. */
export async function countAmong(db: AttacheDb, rows: readonly FacetRow[], set: Bitmap): Promise<FacetValue[]> {
  const counted = await Promise.all(rows.map(async ({ key, id, name }) => ({ id, name, count: countBoth(set, await documentsWith(db, key, set.length * 32)) })));
  return counted.filter(({ count }) => count > 0).sort(byCount);
}

/** How many of the matching clips have each value; of officials, sites and tags only the store's most frequent hundred are counted. */
export async function clipFacets(filter: ClipFilter): Promise<ClipFacets> {
  const db = store();
  const matches = isOpen(filter) ? null : await matchClips(db, filter);
  const entries = await Promise.all(KINDS.map(async (kind) => {
    const rows = await topFacets(db, kind, kind === 'country' ? MOST_COUNTRIES : MOST);
    return [kind, matches ? await countAmong(db, rows, matches.set) : rows.map(({ id, name, count }) => ({ id, name, count })).sort(byCount)] as const;
  }));
  const facets = Object.fromEntries(entries) as ClipFacets;
  const names = new Map((await db.projects.toArray()).map(({ id, name }) => [id, name]));
  return { ...facets, project: facets.project.map((value) => ({ ...value, name: names.get(value.id) ?? value.name })) };
}
