// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore, seedStore } from '../clips/store.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpIfDue, remindIfDue } from '../../../entrypoints/background/backup.ts';
import { noteBackup, stats } from '../../../utils/clips/repository.ts';
import { readImport } from '../../../utils/export/import/read-file.ts';
import { saveSettings } from '../../../utils/settings/settings.ts';

freshStore();

let granted = true;
const downloads: { url: string; filename: string }[] = [];
const titles: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  granted = true;
  downloads.length = 0;
  titles.length = 0;
  // The worker of Chrome makes no addresses for blobs.
  vi.stubGlobal('URL', class extends URL { static override createObjectURL = undefined as never; });
  Object.assign(browser.permissions, { contains: () => Promise.resolve(granted) });
  Object.assign(browser, { downloads: { download: (options: { url: string; filename: string }) => Promise.resolve(downloads.push(options)) } });
  Object.assign(browser.action, { setTitle: ({ title }: { title: string }) => Promise.resolve(titles.push(title)) });
  Object.assign(browser.i18n, { getMessage: (key: string) => key });
});

const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

test('a backup that is due goes to the downloads folder, whole, and is not written again the same day', async () => {
  await seedStore(5);
  await saveSettings({ scheduledBackup: true, backupReminderDays: 7 });
  await backUpIfDue();
  expect(downloads.map(({ filename }) => filename)).toEqual([expect.stringMatching(/^attache\/attache-\d{4}-\d\d-\d\d\.json$/)]);
  const json = await (await fetch(downloads[0]!.url)).text();
  const read = readImport(json);
  expect(read.ok && read.value.clips.length).toBe(5);
  expect((await stats()).lastBackupAt).not.toBeNull();
  await backUpIfDue();
  expect(downloads).toHaveLength(1);
});

test.each([
  ['not turned on', { scheduledBackup: false }, true, 5],
  ['not permitted', { scheduledBackup: true }, false, 5],
  ['nothing to write', { scheduledBackup: true }, true, 0],
])('no backup where it is %s', async (_name, settings, permitted, clips) => {
  await seedStore(clips);
  granted = permitted;
  await saveSettings(settings);
  await backUpIfDue();
  expect(downloads).toEqual([]);
});

test('a backup too large for the worker is not tried, and its error says where to write it', async () => {
  await seedStore(3);
  await saveSettings({ scheduledBackup: true, backupReminderDays: 7 });
  const size = vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(60 * 2 ** 20);
  await expect(backUpIfDue()).rejects.toMatchObject({ code: 'backup-too-large', message: expect.stringContaining('Back up now') });
  size.mockRestore();
  expect(downloads).toEqual([]);
  expect((await stats()).lastBackupAt).toBeNull();
});

test.each([[15, 14, 'backup_due'], [13, 14, 'extensionName'], [400, 0, 'extensionName']])('after %i days with a reminder every %i the button says %s', async (days, every, title) => {
  await seedStore(3);
  await noteBackup(daysAgo(days));
  await saveSettings({ backupReminderDays: every });
  await remindIfDue();
  expect(titles).toEqual([title]);
});
