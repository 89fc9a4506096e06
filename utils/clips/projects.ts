import { Dexie } from 'dexie';
import type { Clip } from '../model/clip.ts';
import { ExpectedError, type Result } from '../model/result.ts';
import type { BriefingSection, Project } from '../model/watchlist.ts';
import { applyChanges } from './apply-changes.ts';
import { store } from './db.ts';
import { matchClips, rowsByNumber, sortMatches } from './matches.ts';
import { cleanName } from './named-lists.ts';
import { clipOfRow } from './rows.ts';
import { transact } from './transact.ts';

/** The projects, oldest first, each with how many clips it has. */
export async function projects(): Promise<(Project & { clips: number })[]> {
  const db = store();
  const all = await db.projects.where('createdAt').between(Dexie.minKey, Dexie.maxKey).toArray();
  const counts = await db.facets.bulkGet(all.map(({ id }) => `p:${id}`));
  return all.map((project, i) => ({ ...project, clips: counts[i]?.count ?? 0 }));
}

type Saved = { id?: string; name: string; note?: string; order?: string[]; sections?: BriefingSection[] };

/** Makes a project, or changes the one with this id; what is not named stays. */
export function saveProject({ id = crypto.randomUUID(), name, note, order, sections }: Saved): Promise<Result<Project>> {
  return transact(async (db) => {
    const known = await db.projects.get(id);
    const project: Project = {
      id,
      name: cleanName(name),
      note: note ?? known?.note ?? '',
      order: order ?? known?.order ?? [],
      sections: sections ?? known?.sections ?? [],
      createdAt: known?.createdAt ?? new Date().toISOString(),
    };
    await db.projects.put(project);
    return project;
  });
}

/** Takes a project away; its clips stay, no longer filed under it. */
export function deleteProject(id: string): Promise<Result<null>> {
  return transact(async (db) => {
    const { set } = await matchClips(db, { projects: [id] });
    const rows = await rowsByNumber(db, await sortMatches(db, set, 'newest'));
    await applyChanges(db, rows.map((before) => ({ before, after: { ...before, projects: before.projects.filter((project) => project !== id) } })));
    await db.projects.delete(id);
    return null;
  });
}

/** A project's clips in the order of its briefing: as sorted by hand, then the others, newest first. */
export async function projectClips(id: string): Promise<Clip[]> {
  const db = store();
  const project = await db.projects.get(id);
  if (!project) throw new ExpectedError('project-gone', 'This project was deleted meanwhile. Choose another one.');
  const { set } = await matchClips(db, { projects: [id] });
  const clips = (await rowsByNumber(db, await sortMatches(db, set, 'newest'))).map(clipOfRow);
  const place = new Map(project.order.map((clip, i) => [clip, i]));
  const at = (clip: Clip): number => place.get(clip.id) ?? Number.POSITIVE_INFINITY;
  return clips.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
