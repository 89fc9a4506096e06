import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ExpectedError } from '../../../utils/model/result.ts';
import { clearDiagnostics, noteError, noteTiming, readDiagnostics } from '../../../utils/settings/diagnostics.ts';

beforeEach(() => fakeBrowser.reset());

test('errors are kept newest first, without addresses or quoted text, and not for ever', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await noteError('call', new ExpectedError('store-full', 'No room.'));
  await noteError('call', new TypeError('cannot read https://example.org/secret?x=1 of "a private headline"'));
  const { errors } = await readDiagnostics();
  expect(errors).toMatchObject([{ where: 'call', code: 'TypeError', message: 'cannot read (address) of (text)' }, { code: 'store-full', message: 'No room.' }]);
  for (let i = 0; i < 60; i++) await noteError('call', new Error(String(i)));
  expect((await readDiagnostics()).errors).toHaveLength(50);
  quiet.mockRestore();
});

test('timings hold figures only', async () => {
  await noteTiming({ ms: 3, characters: 4000, mentions: 12, deals: 1 });
  expect((await readDiagnostics()).timings).toEqual([{ at: expect.any(String), ms: 3, characters: 4000, mentions: 12, deals: 1 }]);
  await clearDiagnostics();
  expect(await readDiagnostics()).toEqual({ errors: [], timings: [] });
});
