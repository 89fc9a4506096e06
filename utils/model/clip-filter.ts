import type { Clip, ClipKind, ReviewState } from './clip.ts';
import type { DealStatus, DealType, Sector } from './deal.ts';

/**
 * Which clips to show. Between fields: and; within one field: or. Absent and empty fields do not narrow.
 * Dates are `YYYY-MM-DD`, both ends included, and mean the article's date (the day of clipping where it has none).
 */
export type ClipFilter = {
  /** What stands in the search box; `docs` of the syntax: `utils/clips/search/parse.ts`. */
  query?: string;
  kinds?: ClipKind[];
  /** Country and bloc ids. */
  countries?: string[];
  /** Both of these must be named. */
  pair?: [string, string];
  /** `OfficialEntity.id`s. */
  officials?: string[];
  dealTypes?: DealType[];
  dealStatuses?: DealStatus[];
  sectors?: Sector[];
  /** Hosts without "www.". */
  sites?: string[];
  tags?: string[];
  /** Project ids. */
  projects?: string[];
  review?: ReviewState[];
  starred?: boolean;
  after?: string;
  before?: string;
  /** ISO 8601 instant; clips filed at or after it. */
  clippedAfter?: string;
  /** Only these clips. */
  ids?: string[];
};

/** `newest`, `oldest`: by the time of clipping; `published`: by the article's date, newest first. */
export type ClipSort = 'newest' | 'oldest' | 'published';
export type PageOf = { offset: number; limit: number };

/** A stretch of the matching clips. `problem`: what of the query could not be understood, in one sentence; the rest of it still applies. */
export type ClipPage = { clips: Clip[]; total: number; problem: string | null };

export type FacetKind = 'country' | 'official' | 'site' | 'kind' | 'dealType' | 'dealStatus' | 'sector' | 'tag' | 'project' | 'review' | 'starred';
/** A value to narrow by and how many clips of the present filter have it. `name` is for people, `id` for the filter. */
export type FacetValue = { id: string; name: string; count: number };
/** By count, then name; `official`, `site` and `tag` hold the 100 most frequent. */
export type ClipFacets = Record<FacetKind, FacetValue[]>;

/** What a person may change of a clip. */
export type ClipPatch = Partial<Pick<Clip, 'note' | 'tags' | 'starred' | 'review' | 'projects'>>;
/** The same change to many clips. */
export type BulkPatch = {
  addTags?: string[];
  removeTags?: string[];
  addProjects?: string[];
  removeProjects?: string[];
  starred?: boolean;
  review?: ReviewState;
};

/** What the search box may offer next: `insert` replaces the text from `from` to the cursor. */
export type Suggestion = { insert: string; from: number; label: string; count: number | null };
export type SavedSearch = { id: string; name: string; query: string; createdAt: string };
