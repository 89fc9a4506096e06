/** The one door to the store for the background and the extension's pages; `api.ts` says what each answers. */
export { clipFacets } from './facets.ts';
export { deleteClips, restoreClips } from './deletion.ts';
export { updateClip, updateClips } from './edits.ts';
export { fileClip } from './filing.ts';
export { articleText, clipIds, clipPage, clipsOfPage, countClips, eachClip, getClip } from './lists.ts';
export { putClips } from './put-clips.ts';
export { suggest } from './search/suggest.ts';
