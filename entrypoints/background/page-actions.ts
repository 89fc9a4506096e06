import { browser } from 'wxt/browser';
import { callPage } from '../../utils/messaging/messenger.ts';
import type { PageCalls } from '../../utils/messaging/calls.ts';
import { fail, type Result } from '../../utils/model/result.ts';
import { loadSettings, saveSettings, settingsHost } from '../../utils/settings/settings.ts';
import { t } from '../../utils/settings/strings.ts';
import { runReader } from './reader-scripts.ts';

type What = Parameters<PageCalls['clipThis']>[0];

/** Clips in a tab from a menu or a key; starts the reader there first where it is not running. */
export async function clipInTab(tabId: number, what: What): Promise<Result<unknown>> {
  const first = await callPage(tabId, 'clipThis', what);
  if (first.ok || first.error.code !== 'no-page') return first;
  await runReader(tabId);
  return callPage(tabId, 'clipThis', what);
}

/** Goes to the next or the previous mark. */
export const stepInTab = (tabId: number, direction: 1 | -1): Promise<Result<unknown>> => callPage(tabId, 'step', direction);

/** Turns the marks off on a site, or on again. */
export async function toggleSite(url: string): Promise<Result<unknown>> {
  const host = settingsHost(url);
  if (host === null) return fail('no-site', 'This page belongs to no site. Open an article and try again.');
  const { hostsOff } = await loadSettings();
  await saveSettings({ hostsOff: hostsOff.includes(host) ? hostsOff.filter((off) => off !== host) : [...hostsOff, host] });
  return { ok: true, value: null };
}

/** Turns the marks off everywhere, or on again. */
export async function toggleEverywhere(): Promise<Result<unknown>> {
  const { enabled } = await loadSettings();
  await saveSettings({ enabled: !enabled });
  return { ok: true, value: null };
}

/** Opens the library in a tab of its own. */
export async function openLibrary(): Promise<Result<unknown>> {
  await browser.tabs.create({ url: '/library.html' });
  return { ok: true, value: null };
}

/** The longest selection that is taken for words to mark. */
const MOST_WORDS = 200;

/** Opens the library where words are taught, with those that were selected on a page. */
export async function openTeaching(selection: string): Promise<Result<unknown>> {
  const words = selection.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > MOST_WORDS) return fail('no-words', 'Select the name alone, a few words at most, and try again.');
  await browser.tabs.create({ url: `/library.html#/corrections?${new URLSearchParams({ words })}` });
  return { ok: true, value: null };
}

const ALARM = '!';

/** What could not be done from a menu or a key shows as a mark on the toolbar button and its title, until something is done or the page changes. */
export async function tellFailure(tabId: number, result: Result<unknown>): Promise<void> {
  if (!result.ok) {
    await browser.action.setBadgeText({ tabId, text: ALARM });
    await browser.action.setTitle({ tabId, title: result.error.message });
  } else if ((await browser.action.getBadgeText({ tabId })) === ALARM) {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: t('extensionName') });
  }
}
