import { complain, say } from '../../components/ui/toast.tsx';
import { addCorrection, officialsIndex, removeCorrection } from '../../utils/clips/repository.ts';
import type { CorrectionAction } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';

/** Keeps a correction that holds everywhere, with a way back. */
export async function teach(correction: CorrectionAction): Promise<void> {
  const answer = await addCorrection({ ...correction, scope: { in: 'everywhere' } });
  if (!answer.ok) return complain(answer.error.message);
  say(t('correct_taught'), () => void removeCorrection(answer.value.id));
}

const MOST = 500;

/** The officials who are named most, to choose from. */
export const knownPeople = async () => (await officialsIndex('', { offset: 0, limit: MOST })).officials;
