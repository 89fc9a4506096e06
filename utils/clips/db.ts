import { Dexie, type Table } from 'dexie';
import type { SavedSearch } from '../model/clip-filter.ts';
import type { DealMark } from '../model/ledger.ts';
import type { Correction } from '../model/correction.ts';
import type { Project, Watchlist } from '../model/watchlist.ts';
import type { ArticleRow, ClipRow, ColumnRow, DealRow, FacetRow, MetaRow, PostingRow, TrashRow } from './rows.ts';
import { VERSIONS } from './versions.ts';

/** The database's name in the extension's origin. */
export const DATABASE = 'attache';

/** The one database, with its tables typed. Opens by itself on first use. */
export class AttacheDb extends Dexie {
  declare clips: Table<ClipRow, string>;
  declare articles: Table<ArticleRow, string>;
  declare deals: Table<DealRow, number>;
  declare dealMarks: Table<DealMark, string>;
  declare postings: Table<PostingRow, [string, number]>;
  declare columns: Table<ColumnRow, [string, number]>;
  declare facets: Table<FacetRow, string>;
  declare corrections: Table<Correction, string>;
  declare watchlists: Table<Watchlist, string>;
  declare projects: Table<Project, string>;
  declare searches: Table<SavedSearch, string>;
  declare trash: Table<TrashRow, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string = DATABASE) {
    // Results are large and read once; keeping copies of them for the next query would cost more than reading again.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores, upgrade } of VERSIONS) {
      const made = this.version(version).stores(stores);
      if (upgrade) made.upgrade(upgrade);
    }
  }
}

let current: AttacheDb | null = null;

/** The database of this context. */
export function store(): AttacheDb {
  current ??= new AttacheDb();
  return current;
}

/** Closes it; the next `store()` opens anew. */
export function closeStore(): void {
  current?.close();
  current = null;
}
