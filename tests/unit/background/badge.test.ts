import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWatched, keepWatched, showBadge } from '../../../entrypoints/background/badge.ts';

let shown: { text: string; color: string };
beforeEach(() => {
  fakeBrowser.reset();
  shown = { text: '?', color: '' };
  Object.assign(browser.action, {
    setBadgeText: ({ text }: { text: string }) => Promise.resolve(Object.assign(shown, { text })),
    setBadgeBackgroundColor: ({ color }: { color: string }) => Promise.resolve(Object.assign(shown, { color })),
  });
});

test.each([
  [{ phase: 'article', officials: 4, deals: 2 }, '2'],
  [{ phase: 'article', officials: 4, deals: 0 }, '4'],
  [{ phase: 'article', officials: 0, deals: 0 }, ''],
  [{ phase: 'article', officials: 0, deals: 1200 }, '999+'],
  [{ phase: 'not-article', officials: 0, deals: 0 }, ''],
])('%j shows “%s”', async (report, text) => {
  await showBadge(1, report);
  expect(shown.text).toBe(text);
});

test('what is watched goes before all else, in another colour, for its own tab', async () => {
  await keepWatched(1, 3);
  await showBadge(2, { phase: 'article', officials: 1, deals: 1 });
  const usual = { ...shown };
  await showBadge(1, { phase: 'article', officials: 1, deals: 1 });
  expect(shown.text).toBe('3');
  expect(shown.color).not.toBe(usual.color);
  await forgetWatched(1);
  await showBadge(1, { phase: 'article', officials: 1, deals: 1 });
  expect(shown).toEqual(usual);
});
