import type { Clip } from '../model/clip.ts';
import type { BulkPatch, ClipPatch } from '../model/clip-filter.ts';
import { ExpectedError, type Result } from '../model/result.ts';
import { applyChanges } from './apply-changes.ts';
import { clipOfRow, type ClipRow } from './rows.ts';
import { cleanTags } from './tags.ts';
import { transact } from './transact.ts';

const gone = (): ExpectedError => new ExpectedError('clip-gone', 'This clip was deleted meanwhile. Undo the deletion, or clip it again.');

/** Changes what a person may change of a clip; fields not named stay, so that two pages may edit different fields at once. */
export function updateClip(id: string, patch: ClipPatch): Promise<Result<Clip>> {
  return transact(async (db) => {
    const before = await db.clips.get(id);
    if (!before) throw gone();
    const { note = before.note, tags = before.tags, starred = before.starred, review = before.review, projects = before.projects } = patch;
    const after: ClipRow = { ...before, note, tags: cleanTags(tags), starred, review, projects: [...new Set(projects)], updatedAt: new Date().toISOString() };
    await applyChanges(db, [{ before, after }]);
    return clipOfRow(after);
  });
}

/** The same change to many clips, all or none; answers with how many were there to change. */
export function updateClips(ids: string[], patch: BulkPatch): Promise<Result<number>> {
  const { addTags = [], removeTags = [], addProjects = [], removeProjects = [] } = patch;
  return transact(async (db) => {
    const rows = (await db.clips.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
    const updatedAt = new Date().toISOString();
    const changes = rows.map((before) => {
      const after: ClipRow = {
        ...before,
        tags: cleanTags([...before.tags, ...addTags]).filter((tag) => !removeTags.includes(tag)),
        projects: [...new Set([...before.projects, ...addProjects])].filter((project) => !removeProjects.includes(project)),
        starred: patch.starred ?? before.starred,
        review: patch.review ?? before.review,
        updatedAt,
      };
      return { before, after };
    });
    await applyChanges(db, changes);
    return changes.length;
  });
}
