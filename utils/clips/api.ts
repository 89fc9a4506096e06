import type { CountryLine, CountryPage, MeetingReader, MonthCount, Network, OfficialLine, OfficialPage, PairCount, PairPage } from '../model/catalogue.ts';
import type { Progress, RestoreReport } from '../model/backup.ts';
import type { Clip, ClipDraft, ClipReceipt } from '../model/clip.ts';
import type { BulkPatch, ClipFacets, ClipFilter, ClipPage, ClipPatch, ClipSort, PageOf, SavedSearch, Suggestion } from '../model/clip-filter.ts';
import type { Correction, CorrectionDraft } from '../model/correction.ts';
import type { DealEdits, EditableDealField, LedgerPage, LedgerSort, MergedDeal, MergeProposal } from '../model/ledger.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import type { BriefingSection, Digest, Project, StoreStats, Watchlist, WatchHit, WatchItem } from '../model/watchlist.ts';
import type { BackupSource } from './backup-source.ts';
import type { Restorable } from './restore.ts';

/** What a deletion answers with; `restoreClips(token)` puts all of it back, for a week. */
export type Deletion = { token: string; count: number };

/**
 * Every export of `repository.ts`. Queries reject (with an `ExpectedError` that has a sentence for people) only when the
 * browser cannot read; changes answer with a `Result`. All queries are safe inside `subscribe` of `live.ts`.
 */
export type Repository = {
  // filing
  fileClip: (draft: ClipDraft, now?: string) => Promise<Result<ClipReceipt>>;
  clipsOfPage: (page: { url: string; canonicalUrl: string }) => Promise<{ clips: Clip[]; articleText: string | null }>;
  getClip: (id: string) => Promise<Clip | null>;
  articleText: (canonicalUrl: string) => Promise<string | null>;
  // lists
  clipPage: (filter: ClipFilter, page: PageOf, sort?: ClipSort) => Promise<ClipPage>;
  countClips: (filter: ClipFilter) => Promise<number>;
  /** Ids of all that match, in the order of `clipPage`; for bulk edits and exports. */
  clipIds: (filter: ClipFilter, sort?: ClipSort) => Promise<string[]>;
  clipFacets: (filter: ClipFilter) => Promise<ClipFacets>;
  /** Matching clips in batches, for long work; stops with the signal's reason. */
  eachClip: (filter: ClipFilter, options?: { batch?: number; signal?: AbortSignal }) => AsyncIterable<Clip[]>;
  suggest: (query: string, cursor: number) => Promise<Suggestion[]>;
  // edits
  updateClip: (id: string, patch: ClipPatch) => Promise<Result<Clip>>;
  updateClips: (ids: string[], patch: BulkPatch) => Promise<Result<number>>;
  deleteClips: (ids: string[]) => Promise<Result<Deletion>>;
  restoreClips: (token: string) => Promise<Result<number>>;
  /** Puts whole clips in, as kept elsewhere; an id already here is merged (see `merge-clips.ts`). */
  putClips: (clips: Clip[], articles?: Record<string, string>) => Promise<Result<{ created: number; merged: number }>>;
  // deals
  dealLedger: (filter: ClipFilter, sort: LedgerSort, page: PageOf) => Promise<LedgerPage>;
  mergedDeal: (id: string) => Promise<MergedDeal | null>;
  /** The ledger's id of a clip's deal. */
  ledgerId: (canonicalUrl: string, dealId: string) => string;
  editDeal: (id: string, edits: DealEdits) => Promise<Result<null>>;
  /** Back to the machine's word. */
  revertDeal: (id: string, field: EditableDealField) => Promise<Result<null>>;
  mergeProposals: (limit?: number) => Promise<MergeProposal[]>;
  mergeDeals: (ids: string[]) => Promise<Result<string>>;
  /** Takes one version out of its merged deal. */
  splitDeal: (id: string) => Promise<Result<null>>;
  /** These two are not the same; never proposed again. */
  keepApart: (a: string, b: string) => Promise<Result<null>>;
  // people and countries
  officialsIndex: (search: string, page: PageOf) => Promise<{ officials: OfficialLine[]; total: number }>;
  countriesIndex: () => Promise<CountryLine[]>;
  officialPage: (id: string, told: MeetingReader) => Promise<OfficialPage | null>;
  countryPage: (id: string) => Promise<CountryPage | null>;
  pairPage: (a: string, b: string, told: MeetingReader) => Promise<PairPage>;
  // pictures: over the same filter as the lists
  pairMatrix: (filter: ClipFilter) => Promise<PairCount[]>;
  network: (filter: ClipFilter, limit?: number) => Promise<Network>;
  months: (filter: ClipFilter) => Promise<MonthCount[]>;
  // watchlists, projects, searches, digest
  watchlists: () => Promise<Watchlist[]>;
  saveWatchlist: (list: { id?: string; name: string; items: WatchItem[] }) => Promise<Result<Watchlist>>;
  deleteWatchlist: (id: string) => Promise<Result<null>>;
  watchHits: (extraction: Extraction, text: string) => Promise<WatchHit[]>;
  /** The filter that a watchlist item is. */
  watchFilter: (item: WatchItem) => ClipFilter;
  digest: (since: string) => Promise<Digest>;
  projects: () => Promise<(Project & { clips: number })[]>;
  saveProject: (project: { id?: string; name: string; note?: string; order?: string[]; sections?: BriefingSection[] }) => Promise<Result<Project>>;
  deleteProject: (id: string) => Promise<Result<null>>;
  /** A project's clips in the order of its briefing. */
  projectClips: (id: string) => Promise<Clip[]>;
  savedSearches: () => Promise<SavedSearch[]>;
  saveSearch: (search: { id?: string; name: string; query: string }) => Promise<Result<SavedSearch>>;
  deleteSearch: (id: string) => Promise<Result<null>>;
  // corrections
  corrections: () => Promise<Correction[]>;
  addCorrection: (draft: CorrectionDraft, now?: string) => Promise<Result<Correction>>;
  removeCorrection: (id: string) => Promise<Result<null>>;
  importCorrections: (data: unknown) => Promise<Result<number>>;
  /** How many stored clips a correction would change. */
  correctionReach: (id: string) => Promise<number>;
  applyToClips: (id: string, options?: { only?: string[]; progress?: Progress; signal?: AbortSignal }) => Promise<Result<number>>;
  /** Undoes `applyToClips`; the correction goes on to hold for pages. */
  takeBackFromClips: (id: string) => Promise<Result<number>>;
  /** One clip back to what was read. */
  untaughtClip: (id: string) => Promise<Result<null>>;
  // the store itself
  stats: () => Promise<StoreStats>;
  /** An id that the store was given when it was new, and how many clips are in it. */
  storeIdentity: () => Promise<Result<{ id: string; clips: number }>>;
  noteBackup: (at: string) => Promise<Result<null>>;
  /** Everything, as `writeBackup` of `utils/export/backup.ts` takes it. */
  allBackup: (writtenAt: string, settings: Settings | null, signal?: AbortSignal) => Promise<BackupSource>;
  /** Rows that are no longer what was written, as they are. */
  damagedClips: () => Promise<unknown[]>;
  /** Makes the search index, the counts and the ledger anew from the clips. */
  rebuildIndex: (progress?: Progress, signal?: AbortSignal, batch?: number) => Promise<Result<null>>;
  /** Whether the index is being made anew, or is to be at the next start. */
  isRebuildDue: () => Promise<boolean>;
  /** Goes on with a rebuilding that was cut off. */
  resumeRebuild: (progress?: Progress, signal?: AbortSignal, batch?: number) => Promise<Result<null>>;
  /** Takes over what `readImport` of `utils/export/import/read-file.ts` read, merging by id. */
  restore: (read: Restorable, options?: { progress?: Progress; signal?: AbortSignal; batch?: number }) => Promise<Result<RestoreReport>>;
};
