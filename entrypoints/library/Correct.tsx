import { CorrectPanel } from '../../components/work/CorrectPanel.tsx';
import type { Marked } from '../../utils/model/correct.ts';
import { t } from '../../utils/settings/strings.ts';
import { teach } from './teach.ts';

/** "Something is wrong here": folded away on the page of an official or a country, since most are right. */
export function Correct({ it, people }: { it: Marked; people: Parameters<typeof CorrectPanel>[0]['others'] }) {
  return (
    <details class="correct-here">
      <summary>{t('correct_person')}</summary>
      <CorrectPanel key={it.entity.id} it={it} others={people} onTeach={(correction) => void teach(correction)} />
    </details>
  );
}
