import { browser } from 'wxt/browser';
import { Switch } from '../../components/ui/Switch.tsx';
import { complain } from '../../components/ui/toast.tsx';
import { dateText } from '../../components/words/date.ts';
import { stats } from '../../utils/clips/repository.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** When to be reminded of a backup, and whether one is written by schedule. */
export function BackupPanel({ settings, onChange }: Props) {
  const last = useLive(stats, 'stats').value?.lastBackupAt ?? null;
  const schedule = async (on: boolean) => {
    // Asked at the moment it is needed: only the scheduled file needs the downloads permission.
    if (on && !(await browser.permissions.request({ permissions: ['downloads'] }))) return complain(t('popup_permission_denied'));
    onChange({ scheduledBackup: on });
  };
  return (
    <section class="sheet panel" aria-labelledby="backup">
      <h2 id="backup">{t('options_backup')}</h2>
      <p>{last === null ? t('options_backup_never') : t('options_backup_last', dateText(last))}</p>
      <div class="row"><a class="button" href="/library.html#/transfer">{t('options_backup_now')}</a></div>
      <label class="labelled">{t('options_backup_days')}
        <input type="number" class="field" min={0} max={365} step={1} value={settings.backupReminderDays}
          onChange={(event) => { const days = event.currentTarget.valueAsNumber; if (Number.isInteger(days) && days >= 0 && days <= 365) onChange({ backupReminderDays: days }); }} />
      </label>
      <Switch label={t('options_backup_schedule')} on={settings.scheduledBackup} onChange={(on) => void schedule(on)} />
      <p class="soft small">{t('options_backup_schedule_text')}</p>
    </section>
  );
}
