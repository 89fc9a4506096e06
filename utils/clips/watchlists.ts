import type { Extraction } from '../model/extraction.ts';
import type { Result } from '../model/result.ts';
import type { Digest, Watchlist, WatchHit, WatchItem } from '../model/watchlist.ts';
import { emptyBitmap, or, countOf } from './bitmap.ts';
import { store } from './db.ts';
import { countAmong, topFacets } from './facets.ts';
import { countDeals } from './ledger-matches.ts';
import { matchClips, rowsByNumber, sortMatches } from './matches.ts';
import { cleanName } from './named-lists.ts';
import { transact } from './transact.ts';
import { countWatchHits, watchFilter } from './watch.ts';

/** The watchlists, oldest first. */
export const watchlists = (): Promise<Watchlist[]> => store().watchlists.orderBy('createdAt').toArray();

/** Makes a watchlist, or changes the one with this id. */
export function saveWatchlist({ id = crypto.randomUUID(), name, items }: { id?: string; name: string; items: WatchItem[] }): Promise<Result<Watchlist>> {
  return transact(async (db) => {
    const known = await db.watchlists.get(id);
    const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
    const list: Watchlist = { id, name: cleanName(name), items: unique, createdAt: known?.createdAt ?? new Date().toISOString() };
    await db.watchlists.put(list);
    return list;
  });
}

/** Forgets a watchlist; an unknown id is no error. */
export function deleteWatchlist(id: string): Promise<Result<null>> {
  return transact(async (db) => {
    await db.watchlists.delete(id);
    return null;
  });
}

/** What of all watchlists an article has. */
export const watchHits = async (extraction: Extraction, text: string): Promise<WatchHit[]> => countWatchHits(await watchlists(), extraction, text);

const SHOWN = 50;

/** What was clipped since an instant: numbers, what each watchlist has of it, the states and people most in it. */
export async function digest(since: string): Promise<Digest> {
  const db = store();
  const recent = await matchClips(db, { clippedAfter: since });
  const lists = await Promise.all((await watchlists()).map(async (watchlist) => {
    const sets = await Promise.all(watchlist.items.map((item) => matchClips(db, { ...watchFilter(item), clippedAfter: since })));
    const set = sets.reduce((all, match) => or(all, match.set), emptyBitmap(0));
    const rows = await rowsByNumber(db, await sortMatches(db, set, 'newest', SHOWN));
    return { watchlist, clipIds: rows.map(({ id }) => id), total: countOf(set) };
  }));
  const [countries, officials] = await Promise.all(['country', 'official'].map(async (kind) => (await countAmong(db, await topFacets(db, kind, 300), recent.set)).slice(0, 15)));
  return { since, clips: recent.total, deals: await countDeals({ clippedAfter: since }), lists, countries: countries ?? [], officials: officials ?? [] };
}
