import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkBackgroundArguments } from '../utils/messaging/background-checks.ts';
import { caught } from '../utils/messaging/failures.ts';
import { handleBackgroundCalls } from '../utils/messaging/messenger.ts';
import { ExpectedError, type Result } from '../utils/model/result.ts';
import { noteError } from '../utils/settings/diagnostics.ts';
import { forgetWatched } from './background/badge.ts';
import { runCommand } from './background/commands.ts';
import { handlers } from './background/handlers.ts';
import { onAlarm, onInstalled, onStartup } from './background/maintenance.ts';
import { runMenu } from './background/menus.ts';
import { tellFailure } from './background/page-actions.ts';
import { registerReader } from './background/reader-scripts.ts';

/** The border of everything that is not a call: what fails is noted, and shown where there is a tab to show it in. */
function guard(where: string, tabId: number | null, work: () => Promise<Result<unknown> | void>): void {
  const report = (error: unknown): void => void noteError(where, error);
  work()
    .catch((error: unknown) => {
      // With nobody to tell, an expected failure is for the diagnostics page.
      if (error instanceof ExpectedError && tabId === null) report(error);
      return caught(error, report);
    })
    .then((result) => (result && tabId !== null ? tellFailure(tabId, result) : undefined))
    .catch(report);
}

/** The composition root: every listener is registered here at once, so that an event that wakes the worker is heard. */
export default defineBackground(() => {
  handleBackgroundCalls(handlers, checkBackgroundArguments, (error) => void noteError('call', error));
  browser.runtime.onInstalled.addListener(({ reason }) => guard('installed', null, () => onInstalled(reason)));
  browser.runtime.onStartup.addListener(() => guard('startup', null, onStartup));
  browser.permissions.onAdded.addListener(() => guard('permissions', null, registerReader));
  browser.permissions.onRemoved.addListener(() => guard('permissions', null, registerReader));
  browser.alarms.onAlarm.addListener(({ name }) => guard('alarm', null, () => onAlarm(name)));
  browser.tabs.onRemoved.addListener((tabId) => guard('tab', null, () => forgetWatched(tabId)));
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl, selectionText }, tab) => {
    const tabId = tab?.id ?? null;
    guard('menu', tabId, () => runMenu(String(menuItemId), { tabId, url: tab?.url ?? pageUrl ?? null, ...(selectionText ? { selection: selectionText } : {}) }));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    guard('command', tab?.id ?? null, async () => {
      const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
      return id === undefined ? undefined : runCommand(command, id);
    });
  });
});
