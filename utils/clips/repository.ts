/** The one door to the store for the background and the extension's pages; `api.ts` says what each answers. */
export { addCorrection, corrections, importCorrections, removeCorrection } from './corrections.ts';
export { clipFacets } from './facets.ts';
export { deleteClips, restoreClips } from './deletion.ts';
export { editDeal, revertDeal } from './deal-edits.ts';
export { dealLedger, mergedDeal } from './ledger.ts';
export { keepApart, mergeDeals, splitDeal } from './merges.ts';
export { noteBackup, stats } from './stats.ts';
export { updateClip, updateClips } from './edits.ts';
export { fileClip } from './filing.ts';
export { articleText, clipIds, clipPage, clipsOfPage, countClips, eachClip, getClip } from './lists.ts';
export { deleteSearch, savedSearches, saveSearch } from './named-lists.ts';
export { deleteProject, projectClips, projects, saveProject } from './projects.ts';
export { putClips } from './put-clips.ts';
export { suggest } from './search/suggest.ts';
export { watchFilter } from './watch.ts';
export { deleteWatchlist, digest, saveWatchlist, watchHits, watchlists } from './watchlists.ts';
