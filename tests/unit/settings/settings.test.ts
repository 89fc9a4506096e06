import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import { readSettings } from '../../../utils/settings/schema.ts';
import { loadSettings, saveSettings, SETTINGS_KEY, settingsHost, watchSettings } from '../../../utils/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('without anything stored, the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('one bad field costs that field alone', () => {
  expect(readSettings({ enabled: 'yes', theme: 'dark', hostsOff: ['a.org', 7, 'not a host', 'a.org'], colours: { official: '#12ab34', country: 'red', deal: null }, style: 'loud', backupReminderDays: -1 })).toEqual({
    ...DEFAULT_SETTINGS, theme: 'dark', hostsOff: ['a.org'], colours: { official: '#12ab34', country: null, deal: null },
  });
});

test.each([null, 7, 'x', [], { __proto__: { theme: 'dark' } }])('data of any shape come out as settings: %j', (data) => {
  expect(readSettings(data)).toEqual(DEFAULT_SETTINGS);
});

test('two quick changes both stay, and each is heard', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ style: 'quiet' })]);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', style: 'quiet' });
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await saveSettings({ theme: 'light' });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a write that fails is the caller’s to know, and the next one works', async () => {
  const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('quota');
  full.mockRestore();
  expect((await saveSettings({ theme: 'dark' })).theme).toBe('dark');
  expect(Object.keys(await browser.storage.local.get())).toEqual([SETTINGS_KEY]);
});

test.each([['https://www.Example.org/a', 'example.org'], ['http://news.example.org:8080/', 'news.example.org'], ['about:blank', null], ['not an address', null]])('the host of %s', (url, host) => {
  expect(settingsHost(url)).toBe(host);
});
