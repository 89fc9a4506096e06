import type { Clip } from './clip.ts';
import type { SavedSearch } from './clip-filter.ts';
import type { Correction } from './correction.ts';
import type { DealMark } from './ledger.ts';
import type { Settings } from './settings.ts';
import type { Project, Watchlist } from './watchlist.ts';

/** Everything of the store but the clips and their articles' texts. */
export type BackupExtras = {
  dealMarks: DealMark[];
  corrections: Correction[];
  watchlists: Watchlist[];
  projects: Project[];
  searches: SavedSearch[];
  settings: Settings | null;
};

/** A backup as read: all that the reader made. `articles`: text a canonical address. */
export type Backup = BackupExtras & { writtenAt: string; clips: Clip[]; articles: Record<string, string> };

/** What long work tells as it goes: `done` of `total`. */
export type Progress = (done: number, total: number) => void;
/** What a restore did. `damaged`: clips of the file that could not be understood and were left out. */
export type RestoreReport = { created: number; merged: number; damaged: number };
