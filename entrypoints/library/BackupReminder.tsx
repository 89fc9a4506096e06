import { useState } from 'preact/hooks';
import { Icon } from '../../components/ui/Icon.tsx';
import { stats } from '../../utils/clips/repository.ts';
import { isBackupDue } from '../../utils/settings/backup-due.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';
import { useSettings } from '../shared/use-settings.ts';
import { href } from './route.ts';

/** A line of the menu while a backup is due, leading to where one is written. */
export function BackupReminder() {
  const { settings } = useSettings();
  const store = useLive(stats, 'stats').value;
  const [now] = useState(() => Date.now());
  if (!settings || !store || !isBackupDue(store, settings, now)) return null;
  return <li class="due"><a href={href(['transfer'])} title={t('backup_due_menu')}><Icon name="export" /><span class="nav-word">{t('backup_due_menu')}</span></a></li>;
}
