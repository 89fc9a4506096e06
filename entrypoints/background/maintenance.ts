import { browser } from 'wxt/browser';
import { purgeTrash } from '../../utils/clips/deletion.ts';
import { isRebuildDue, resumeRebuild, storeIdentity } from '../../utils/clips/repository.ts';
import { ExpectedError } from '../../utils/model/result.ts';
import { compareStore } from '../../utils/settings/store-mark.ts';
import { backUpIfDue, remindIfDue } from './backup.ts';
import { makeMenu } from './menus.ts';
import { registerReader } from './reader-scripts.ts';

const DAILY = 'daily';
const REBUILD = 'rebuild';
const DAY_MINUTES = 24 * 60;

async function setUp(): Promise<void> {
  await registerReader();
  if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
}

/**
 * Finishes an index that was being made anew, or that a new version of the schema wants anew. The worker may be ended on
 * the way, which takes a minute or more with many clips; an alarm wakes it until the work is done. A second round beside
 * the first does no harm: each batch is one transaction that moves the cursor on.
 */
async function finishRebuild(): Promise<void> {
  if (!(await isRebuildDue())) return;
  await browser.alarms.create(REBUILD, { delayInMinutes: 1, periodInMinutes: 1 });
  const rebuilt = await resumeRebuild();
  await browser.alarms.clear(REBUILD);
  if (!rebuilt.ok) throw new ExpectedError(rebuilt.error.code, rebuilt.error.message);
}

/** Notices a store that was lost, for the library to say so: the browser itself says nothing. */
async function watchStore(): Promise<void> {
  const found = await storeIdentity();
  if (!found.ok) throw new ExpectedError(found.error.code, found.error.message);
  const lost = await compareStore({ ...found.value, at: new Date().toISOString() });
  if (lost) throw new ExpectedError('store-lost', `The browser began a new store. About ${lost.clips} clips that were here on ${lost.at.slice(0, 10)} are not in it. Restore your last backup in the library.`);
}

/** After an installation or an update: menus, sites, alarms; the welcome page the first time; what an upgrade left to do. */
export async function onInstalled(reason: string): Promise<void> {
  await makeMenu();
  await setUp();
  if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  await finishRebuild();
  await watchStore();
}

/** When the browser starts: an index that was being rebuilt when it stopped is finished, and a store that was lost is noticed. */
export async function onStartup(): Promise<void> {
  await setUp();
  await finishRebuild();
  await watchStore();
}

async function daily(): Promise<void> {
  await purgeTrash();
  try {
    await backUpIfDue();
  } finally {
    // A backup that could not be written is the more reason to remind of one.
    await remindIfDue();
  }
  await watchStore();
}

/** Once a day: the trash, the backup by schedule, and the reminder of one; while an index is made anew, that. */
export async function onAlarm(name: string): Promise<void> {
  if (name === DAILY) await daily();
  if (name === REBUILD) await finishRebuild();
}
