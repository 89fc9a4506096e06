import { browser } from 'wxt/browser';
import { purgeTrash } from '../../utils/clips/deletion.ts';
import { resumeRebuild } from '../../utils/clips/repository.ts';
import { ExpectedError } from '../../utils/model/result.ts';
import { backUpIfDue, remindIfDue } from './backup.ts';
import { makeMenu } from './menus.ts';
import { registerReader } from './reader-scripts.ts';

const DAILY = 'daily';
const DAY_MINUTES = 24 * 60;

async function setUp(): Promise<void> {
  await registerReader();
  if (!(await browser.alarms.get(DAILY))) await browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
}

/** After an installation or an update: menus, sites, alarms; the welcome page the first time. */
export async function onInstalled(reason: string): Promise<void> {
  await makeMenu();
  await setUp();
  if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
}

/** When the browser starts; an index that was being rebuilt when it stopped is finished. */
export async function onStartup(): Promise<void> {
  await setUp();
  const rebuilt = await resumeRebuild();
  if (!rebuilt.ok) throw new ExpectedError(rebuilt.error.code, rebuilt.error.message);
}

/** Once a day: the trash, the backup by schedule, and the reminder of one. */
export async function onAlarm(name: string): Promise<void> {
  if (name !== DAILY) return;
  await purgeTrash();
  await backUpIfDue();
  await remindIfDue();
}
