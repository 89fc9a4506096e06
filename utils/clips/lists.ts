import type { Clip } from '../model/clip.ts';
import type { ClipFilter, ClipPage, ClipSort, PageOf } from '../model/clip-filter.ts';
import { store, type AttacheDb } from './db.ts';
import { isOpen, matchClips, readFilter, rowsByNumber, sortMatches } from './matches.ts';
import { clipOfRow } from './rows.ts';
import { ALL } from './tokens.ts';
import { isWhole } from './whole.ts';

const NEAR = 500;

async function countAll(): Promise<number> {
  return (await store().facets.get(ALL))?.count ?? 0;
}

/** A stretch of the clips that match, and how many there are. Nothing else is read: a page costs the same at any size of the store. */
export async function clipPage(filter: ClipFilter, { offset, limit }: PageOf, sort: ClipSort = 'newest'): Promise<ClipPage> {
  const db = store();
  // A cursor is quick near its start; far down, the index finds the place at once.
  if (sort !== 'published' && offset <= NEAR && isOpen(filter)) {
    const ordered = db.clips.orderBy('[createdAt+n]');
    const [rows, total] = await Promise.all([(sort === 'newest' ? ordered.reverse() : ordered).offset(offset).limit(limit).toArray(), countAll()]);
    return { clips: rows.filter(isWhole).map(clipOfRow), total, problem: readFilter(filter).problem };
  }
  const { set, total, problem } = await matchClips(db, filter);
  const numbers = (await sortMatches(db, set, sort, offset + limit)).slice(offset);
  return { clips: (await rowsByNumber(db, numbers)).map(clipOfRow), total, problem };
}

/** How many clips match. */
export async function countClips(filter: ClipFilter): Promise<number> {
  return isOpen(filter) ? countAll() : (await matchClips(store(), filter)).total;
}

/** Ids of all that match, in the order of `clipPage`. */
export async function clipIds(filter: ClipFilter, sort: ClipSort = 'newest'): Promise<string[]> {
  const db = store();
  const { set } = await matchClips(db, filter);
  const numbers = await sortMatches(db, set, sort);
  const ids: string[] = [];
  for (let i = 0; i < numbers.length; i += 1000) ids.push(...(await rowsByNumber(db, numbers.slice(i, i + 1000))).map(({ id }) => id));
  return ids;
}

/** Ids of all rows, newest first; rows so broken that they have lost their place come last. */
async function allIds(db: AttacheDb): Promise<string[]> {
  const placed = await db.clips.orderBy('[createdAt+n]').reverse().primaryKeys();
  const all = await db.clips.toCollection().primaryKeys();
  if (all.length === placed.length) return placed;
  const known = new Set(placed);
  return [...placed, ...all.filter((id) => !known.has(id))];
}

type Reading = {
  batch?: number;
  signal?: AbortSignal;
  /** Gets the rows that came back broken from the disk, where the filter lets everything through. */
  damaged?: unknown[];
};

/**
 * Matching clips in batches, newest first, for long work. Clips deleted meanwhile are passed over. All of them are read
 * from their own table and not through the index: a backup must be whole while the index is being made anew.
 * @throws the signal's reason once it is aborted
 */
export async function* eachClip(filter: ClipFilter, { batch = 200, signal, damaged }: Reading = {}): AsyncGenerator<Clip[]> {
  const db = store();
  if (isOpen(filter)) {
    const ids = await allIds(db);
    for (let i = 0; i < ids.length; i += batch) {
      signal?.throwIfAborted();
      const rows: unknown[] = (await db.clips.bulkGet(ids.slice(i, i + batch))).filter((row) => row !== undefined);
      damaged?.push(...rows.filter((row) => !isWhole(row)));
      yield rows.filter(isWhole).map(clipOfRow);
    }
    return;
  }
  const { set } = await matchClips(db, filter);
  const numbers = await sortMatches(db, set, 'newest');
  for (let i = 0; i < numbers.length; i += batch) {
    signal?.throwIfAborted();
    yield (await rowsByNumber(db, numbers.slice(i, i + batch))).map(clipOfRow);
  }
}

/** One clip; null where it was deleted. */
export async function getClip(id: string): Promise<Clip | null> {
  const row = await store().clips.get(id);
  return isWhole(row) ? clipOfRow(row) : null;
}

/** The text of an article as it was when last clipped. */
export async function articleText(canonicalUrl: string): Promise<string | null> {
  return (await store().articles.get(canonicalUrl))?.text ?? null;
}

/** The clips filed from an address, newest first, and the article text kept with them. */
export async function clipsOfPage({ url, canonicalUrl }: { url: string; canonicalUrl: string }): Promise<{ clips: Clip[]; articleText: string | null }> {
  const rows = (await store().clips.where('source.canonicalUrl').anyOf([canonicalUrl, url]).or('source.url').anyOf([url, canonicalUrl]).toArray()).filter(isWhole);
  rows.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.n - a.n);
  const kept = rows.find((row) => row.source.canonicalUrl === canonicalUrl) ?? rows[0];
  return { clips: rows.map(clipOfRow), articleText: kept ? await articleText(kept.source.canonicalUrl) : null };
}
