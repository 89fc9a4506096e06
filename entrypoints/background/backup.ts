import { browser } from 'wxt/browser';
import { allBackup } from '../../utils/clips/backup-source.ts';
import { noteBackup, stats } from '../../utils/clips/repository.ts';
import { writeBackup } from '../../utils/export/backup.ts';
import { fileOf } from '../../utils/export/chunks.ts';
import { ExpectedError } from '../../utils/model/result.ts';
import { daysSinceBackup, isBackupDue } from '../../utils/settings/backup-due.ts';
import { loadSettings } from '../../utils/settings/settings.ts';
import { t } from '../../utils/settings/strings.ts';

/** What Chrome's worker may hold three times over (text, bytes, address) without being ended for it; in bytes. */
const MOST_IN_WORKER = 50 * 2 ** 20;

/** Firefox's event page can make an address for a blob; Chrome's worker cannot, but may download `data:`. */
async function addressOf(blob: Blob): Promise<{ url: string; free: () => void }> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(blob);
    return { url, free: () => URL.revokeObjectURL(url) };
  }
  if (blob.size > MOST_IN_WORKER) throw new ExpectedError('backup-too-large', 'The backup has grown too large to be written in the background. Write it yourself: open the library, then "Export and import", then "Back up now".');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return { url: `data:application/json;base64,${btoa(binary)}`, free: () => undefined };
}

/** Writes a backup file to the downloads folder, where the reader turned that on and it is due; at most one a day. */
export async function backUpIfDue(): Promise<void> {
  const settings = await loadSettings();
  const { lastBackupAt, clips } = await stats();
  const days = daysSinceBackup(lastBackupAt, Date.now());
  const every = Math.max(1, settings.backupReminderDays || 7);
  if (!settings.scheduledBackup || clips === 0 || days < every || !(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  const now = new Date().toISOString();
  const { url, free } = await addressOf(await fileOf(writeBackup(await allBackup(now, settings)), 'application/json'));
  try {
    await browser.downloads.download({ url, filename: `attache/attache-${now.slice(0, 10)}.json`, conflictAction: 'uniquify', saveAs: false });
    await noteBackup(now);
  } finally {
    // The download has read the address once it has begun; a minute is plenty.
    setTimeout(free, 60_000);
  }
}

/** Says on the toolbar button that a backup is due. */
export async function remindIfDue(): Promise<void> {
  const isDue = isBackupDue(await stats(), await loadSettings(), Date.now());
  await browser.action.setTitle({ title: isDue ? t('backup_due') : t('extensionName') });
}
