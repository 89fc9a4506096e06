import { complain, say } from '../../components/ui/toast.tsx';
import { countText } from '../../components/words/number.ts';
import { addCorrection, applyToClips, correctionReach, officialsIndex, removeCorrection, takeBackFromClips } from '../../utils/clips/repository.ts';
import type { CorrectionAction, CorrectionScope } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';

/** Keeps a correction (and applies it to the clip that it was made on), with a way back, and offers to apply it to the stored clips that say otherwise. */
export async function teach(correction: CorrectionAction, scope: CorrectionScope = { in: 'everywhere' }, clipId?: string): Promise<void> {
  const answer = await addCorrection({ ...correction, scope });
  if (!answer.ok) return complain(answer.error.message);
  const { id } = answer.value;
  if (clipId !== undefined) await applyToClips(id, { only: [clipId] });
  const forget = () => void removeCorrection(id);
  say(t('correct_taught'), forget);
  const reach = await correctionReach(id);
  if (reach > 0) say(t('correct_taught'), forget, { label: t('stored_apply_to', countText(reach)), run: () => void apply(id) });
}

async function apply(id: string): Promise<void> {
  const answer = await applyToClips(id);
  if (answer.ok) say(t('stored_applied', countText(answer.value)), () => void takeBackFromClips(id));
  else complain(answer.error.message);
}

/** Where a correction made on a clip holds, by the reader's choice. */
export function scopeOf({ canonicalUrl }: { canonicalUrl: string }, where: CorrectionScope['in']): CorrectionScope {
  if (where === 'everywhere') return { in: 'everywhere' };
  return where === 'site' ? { in: 'site', host: new URL(canonicalUrl).hostname.replace(/^www\./, '') } : { in: 'article', canonicalUrl };
}

const MOST = 500;

/** The officials who are named most, to choose from. */
export const knownPeople = async () => (await officialsIndex('', { offset: 0, limit: MOST })).officials;
