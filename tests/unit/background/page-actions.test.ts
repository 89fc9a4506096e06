import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runMenu } from '../../../entrypoints/background/menus.ts';
import { clipInTab, tellFailure, toggleEverywhere, toggleSite } from '../../../entrypoints/background/page-actions.ts';
import { fail, ok } from '../../../utils/model/result.ts';
import { loadSettings } from '../../../utils/settings/settings.ts';

let badge = '';
let title = '';
let sent: unknown[] = [];
let reader: 'running' | 'can be started' | 'refused' = 'running';
beforeEach(() => {
  fakeBrowser.reset();
  [badge, title, sent, reader] = ['', '', [], 'running'];
  Object.assign(browser.i18n, { getMessage: (key: string) => key });
  Object.assign(browser.action, {
    setBadgeText: ({ text }: { text: string }) => Promise.resolve((badge = text)),
    getBadgeText: () => Promise.resolve(badge),
    setTitle: ({ title: text }: { title: string }) => Promise.resolve((title = text)),
  });
  Object.assign(browser.tabs, {
    sendMessage: (_tab: number, message: { args: unknown[] }) => {
      if (reader !== 'running') return Promise.reject(new Error('Could not establish connection.'));
      sent.push(message.args[0]);
      return Promise.resolve(ok({ id: 'x' }));
    },
  });
  Object.assign(browser, {
    scripting: {
      executeScript: () => {
        if (reader === 'refused') return Promise.reject(new Error('Cannot access a chrome:// URL'));
        reader = 'running';
        return Promise.resolve([]);
      },
    },
  });
});

test('clipping from a menu starts the reader where it is not running', async () => {
  reader = 'can be started';
  expect(await runMenu('clip-article', { tabId: 3, url: null })).toMatchObject({ ok: true });
  expect(await clipInTab(3, { kind: 'selection' })).toMatchObject({ ok: true });
  expect(sent).toEqual([{ kind: 'article' }, { kind: 'selection' }]);
});

test('a page that browsers keep to themselves is a failure in words', async () => {
  reader = 'refused';
  await expect(clipInTab(3, { kind: 'article' })).rejects.toMatchObject({ code: 'tab-closed-to-us', message: expect.stringContaining('ordinary tab') });
  expect(await runMenu('clip-article', { tabId: null, url: null })).toMatchObject({ ok: false, error: { code: 'no-tab' } });
  expect(await runMenu('__proto__', { tabId: 1, url: null })).toMatchObject({ ok: false, error: { code: 'unknown-menu' } });
});

test('marks are turned off and on, for a site and everywhere', async () => {
  await runMenu('toggle-site', { tabId: 1, url: 'https://www.example.org/a' });
  expect((await loadSettings()).hostsOff).toEqual(['example.org']);
  await toggleSite('https://example.org/b');
  expect((await loadSettings()).hostsOff).toEqual([]);
  await toggleEverywhere();
  expect((await loadSettings()).enabled).toBe(false);
  expect(await toggleSite('about:blank')).toMatchObject({ ok: false, error: { code: 'no-site' } });
});

test('a failure shows on the button until something is done', async () => {
  await tellFailure(1, fail('nothing-selected', 'Select some text first.'));
  expect([badge, title]).toEqual(['!', 'Select some text first.']);
  await tellFailure(1, ok(null));
  expect([badge, title]).toEqual(['', 'extensionName']);
  badge = '3';
  await tellFailure(1, ok(null));
  expect(badge).toBe('3');
});

test('selected words are taken along to where they are taught; a page of them is not', async () => {
  const opened: string[] = [];
  Object.assign(browser.tabs, { create: ({ url }: { url: string }) => Promise.resolve(opened.push(url)) });
  expect(await runMenu('teach-selection', { tabId: 1, url: null, selection: ' Ada\n  Odhiambo & sons ' })).toMatchObject({ ok: true });
  expect(new URLSearchParams(opened[0]?.split('?')[1]).get('words')).toBe('Ada Odhiambo & sons');
  expect(await runMenu('teach-selection', { tabId: 1, url: null, selection: 'word '.repeat(100) })).toMatchObject({ ok: false, error: { code: 'no-words' } });
  expect(opened).toHaveLength(1);
});
