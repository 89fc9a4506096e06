// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore, seedStore } from '../clips/store.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as backup from '../../../entrypoints/background/backup.ts';
import { onAlarm } from '../../../entrypoints/background/maintenance.ts';
import { closeStore, store } from '../../../utils/clips/db.ts';
import { acknowledgeLoss, lostStore } from '../../../utils/settings/store-mark.ts';
import { clipPage, deleteClips, isRebuildDue, rebuildIndex } from '../../../utils/clips/repository.ts';

freshStore();

const created: string[] = [];
const cleared: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  created.length = 0;
  cleared.length = 0;
  Object.assign(browser.alarms, {
    create: (name: string) => Promise.resolve(void created.push(name)),
    clear: (name: string) => Promise.resolve(cleared.push(name) > 0),
  });
  vi.restoreAllMocks();
});

test('an index cut off while it was made is finished by the alarm, which then rests', async () => {
  await seedStore(40);
  const stop = new AbortController();
  await rebuildIndex(() => stop.abort(), stop.signal, 16);
  expect(await isRebuildDue()).toBe(true);
  await onAlarm('rebuild');
  expect(await isRebuildDue()).toBe(false);
  expect((await clipPage({ kinds: ['article', 'deal', 'selection'] }, { offset: 0, limit: 100 })).total).toBe(40);
  expect([created, cleared]).toEqual([['rebuild'], ['rebuild']]);
});

test('an index that nobody asked for is left as it is', async () => {
  await seedStore(3);
  const before = await store().postings.count();
  await onAlarm('rebuild');
  expect([created, await store().postings.count()]).toEqual([[], before]);
});

test('a backup that fails is reminded of the same day', async () => {
  vi.spyOn(backup, 'backUpIfDue').mockRejectedValue(new Error('no room'));
  const reminded = vi.spyOn(backup, 'remindIfDue').mockResolvedValue();
  await expect(onAlarm('daily')).rejects.toThrow('no room');
  expect(reminded).toHaveBeenCalledOnce();
});

test('a store that the browser began anew is noticed once, and an emptied one is not taken for it', async () => {
  Object.assign(browser.action, { setTitle: () => Promise.resolve() });
  Object.assign(browser.i18n, { getMessage: (key: string) => key });
  const made = await seedStore(6);
  await onAlarm('daily');
  await deleteClips(made.slice(0, 2).map(({ clip }) => clip.id));
  await onAlarm('daily');
  expect(await lostStore()).toBeNull();
  await store().delete();
  closeStore();
  await expect(onAlarm('daily')).rejects.toMatchObject({ code: 'store-lost', message: expect.stringContaining('About 4 clips') });
  expect(await lostStore()).toMatchObject({ clips: 4 });
  await onAlarm('daily');
  await acknowledgeLoss();
  expect(await lostStore()).toBeNull();
});
