import type { Clip } from '../model/clip.ts';

/**
 * Two states of one clip made one, losing nothing a person wrote: the later edited one holds; tags and projects are
 * united; a note that says something else is appended; a star stays.
 */
export function mergeClips(mine: Clip, theirs: Clip): Clip {
  const [newer, older] = theirs.updatedAt > mine.updatedAt ? [theirs, mine] : [mine, theirs];
  const note = older.note === '' || newer.note.includes(older.note) ? newer.note : newer.note === '' ? older.note : `${newer.note}\n\n${older.note}`;
  return {
    ...newer,
    createdAt: mine.createdAt < theirs.createdAt ? mine.createdAt : theirs.createdAt,
    note,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    projects: [...new Set([...mine.projects, ...theirs.projects])],
    starred: mine.starred || theirs.starred,
    review: newer.review === 'new' ? older.review : newer.review,
  };
}
