import { complain, say } from '../../components/ui/toast.tsx';
import { countText } from '../../components/words/number.ts';
import { deleteClips, restoreClips, updateClip } from '../../utils/clips/repository.ts';
import type { ClipPatch } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';

/** Keeps a change to a clip; false (and a message) where it could not be kept. */
export async function changeClip(id: string, patch: ClipPatch): Promise<boolean> {
  const answer = await updateClip(id, patch);
  if (!answer.ok) complain(answer.error.message);
  return answer.ok;
}

/** Deletes clips and offers to put them back. */
export async function removeClips(ids: string[]): Promise<void> {
  const answer = await deleteClips(ids);
  if (!answer.ok) return complain(answer.error.message);
  const { token, count } = answer.value;
  say(t('done_deleted', countText(count)), () => {
    void putBack(token);
  });
}

async function putBack(token: string): Promise<void> {
  const back = await restoreClips(token);
  if (back.ok) say(t('done_restored', countText(back.value)));
  else complain(back.error.message);
}
