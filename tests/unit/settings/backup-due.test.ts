import { expect, test } from 'vitest';
import { isBackupDue } from '../../../utils/settings/backup-due.ts';

const now = Date.parse('2026-03-15T12:00:00Z');

test.each([
  ['never backed up', { lastBackupAt: null, clips: 1 }, 14, true],
  ['nothing to lose', { lastBackupAt: null, clips: 0 }, 14, false],
  ['a day early', { lastBackupAt: '2026-03-02T12:00:00Z', clips: 9 }, 14, false],
  ['late', { lastBackupAt: '2026-03-01T11:00:00Z', clips: 9 }, 14, true],
  ['reminders off', { lastBackupAt: null, clips: 9 }, 0, false],
])('%s', (_name, store, backupReminderDays, expected) => {
  expect(isBackupDue(store, { backupReminderDays }, now)).toBe(expected);
});
