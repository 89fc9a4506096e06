import { t } from '../../utils/settings/strings.ts';
import { countText } from '../words/number.ts';

/** How far a long work has come, and the way to stop it. */
export function ProgressBar({ label, done, total, onCancel }: { label: string; done: number; total: number; onCancel: () => void }) {
  return (
    <div class="progress" role="group" aria-label={label}>
      <span class="row"><span class="grow">{label}</span><span class="soft small number">{t('progress_of', countText(done), countText(total))}</span></span>
      <span class="row"><progress class="grow" max={Math.max(1, total)} value={done} aria-label={label} /><button type="button" class="button" onClick={onCancel}>{t('cancel')}</button></span>
    </div>
  );
}
