import type { Sector } from './deal.ts';

export type WatchItem =
  | { kind: 'official'; id: string; name: string }
  | { kind: 'country'; id: string }
  | { kind: 'pair'; a: string; b: string }
  | { kind: 'sector'; id: Sector }
  | { kind: 'word'; text: string };

export type Watchlist = { id: string; name: string; items: WatchItem[]; createdAt: string };
/** What of a watchlist an article has, and how often. */
export type WatchHit = { watchlist: string; item: WatchItem; count: number };

/** A folder of clips for one piece of work. `order`: clip ids as sorted by hand for the briefing; clips not in it come after, newest first. */
export type Project = { id: string; name: string; note: string; order: string[]; sections: BriefingSection[]; createdAt: string };
/** A section of a briefing: it starts before the clip `before`; null: at the end. */
export type BriefingSection = { title: string; before: string | null };

/** What came since a day, for the weekly page. */
export type Digest = {
  since: string;
  clips: number;
  deals: number;
  lists: { watchlist: Watchlist; clipIds: string[]; total: number }[];
  countries: { id: string; name: string; count: number }[];
  officials: { id: string; name: string; count: number }[];
};

/** What the store holds. Bytes are the browser's estimate, null where it gives none. */
export type StoreStats = { clips: number; deals: number; articles: number; corrections: number; usedBytes: number | null; quotaBytes: number | null; persisted: boolean | null; lastBackupAt: string | null; schema: number };
