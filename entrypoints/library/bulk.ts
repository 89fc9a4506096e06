import { REVIEW_STATES } from '../../components/clips/ReviewField.tsx';
import { complain, say } from '../../components/ui/toast.tsx';
import { countText } from '../../components/words/number.ts';
import { clipIds, updateClips } from '../../utils/clips/repository.ts';
import type { ReviewState } from '../../utils/model/clip.ts';
import type { BulkPatch, ClipFilter } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';

type Change = { ids: string[]; patch: BulkPatch };

async function carryOut(changes: Change[]): Promise<number | null> {
  let count = 0;
  for (const { ids, patch } of changes) {
    if (ids.length === 0) continue;
    const answer = await updateClips(ids, patch);
    if (!answer.ok) {
      complain(answer.error.message);
      return null;
    }
    count += answer.value;
  }
  return count;
}

async function withUndo(changes: Change[], back: Change[]): Promise<void> {
  const count = await carryOut(changes);
  if (count !== null) say(t('done_changed', countText(count)), () => void carryOut(back));
}

/** Those of the clips that a narrowing does not have already: only they are changed, so that undo changes only them back. */
async function lacking(ids: string[], having: ClipFilter): Promise<string[]> {
  const had = new Set(await clipIds({ ...having, ids }));
  return ids.filter((id) => !had.has(id));
}

/** Adds a tag to all of the clips. */
export async function tagAll(ids: string[], tag: string): Promise<void> {
  const rest = await lacking(ids, { tags: [tag] });
  await withUndo([{ ids: rest, patch: { addTags: [tag] } }], [{ ids: rest, patch: { removeTags: [tag] } }]);
}

/** Files all of the clips under a project. */
export async function fileAll(ids: string[], project: string): Promise<void> {
  const rest = await lacking(ids, { projects: [project] });
  await withUndo([{ ids: rest, patch: { addProjects: [project] } }], [{ ids: rest, patch: { removeProjects: [project] } }]);
}

/** Stars all of the clips. */
export async function starAll(ids: string[]): Promise<void> {
  const rest = await lacking(ids, { starred: true });
  await withUndo([{ ids: rest, patch: { starred: true } }], [{ ids: rest, patch: { starred: false } }]);
}

/** Brings all of the clips to one state of review. */
export async function reviewAll(ids: string[], review: ReviewState): Promise<void> {
  const back: Change[] = [];
  for (const before of REVIEW_STATES) {
    if (before !== review) back.push({ ids: await clipIds({ ids, review: [before] }), patch: { review: before } });
  }
  await withUndo([{ ids, patch: { review } }], back);
}
