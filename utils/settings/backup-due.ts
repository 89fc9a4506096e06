import type { Settings } from '../model/settings.ts';

const DAY_MS = 86_400_000;

/** Days since the last backup; since ever where there was none. `now`: milliseconds since 1970. */
export const daysSinceBackup = (lastBackupAt: string | null, now: number): number => (lastBackupAt === null ? Number.POSITIVE_INFINITY : (now - Date.parse(lastBackupAt)) / DAY_MS);

/** Whether the reader wants to be reminded of a backup, has something to lose, and is late. */
export const isBackupDue = ({ lastBackupAt, clips }: { lastBackupAt: string | null; clips: number }, { backupReminderDays }: Pick<Settings, 'backupReminderDays'>, now: number): boolean =>
  backupReminderDays > 0 && clips > 0 && daysSinceBackup(lastBackupAt, now) >= backupReminderDays;
