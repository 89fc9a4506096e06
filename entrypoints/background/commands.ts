import { fail, type Result } from '../../utils/model/result.ts';
import { clipInTab, stepInTab, toggleEverywhere } from './page-actions.ts';

/** What each key of the manifest's `commands` does in the active tab. */
export const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<Result<unknown>>>> = {
  'clip-article': (tabId) => clipInTab(tabId, { kind: 'article' }),
  'clip-selection': (tabId) => clipInTab(tabId, { kind: 'selection' }),
  'next-mark': (tabId) => stepInTab(tabId, 1),
  'previous-mark': (tabId) => stepInTab(tabId, -1),
  'toggle-marks': toggleEverywhere,
};

/** Runs a command in a tab. */
export async function runCommand(command: string, tabId: number): Promise<Result<unknown>> {
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  return run ? run(tabId) : fail('unknown-command', 'This key belongs to another version of Attaché. Restart the browser.');
}
