import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, requireBrowser } from '../../../scripts/browsers.ts';

afterEach(() => vi.unstubAllEnvs());

describe('finding a browser', () => {
  it('takes the one that the environment names', () => {
    vi.stubEnv('ATTACHE_CHROMIUM', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
  });

  it('does not fall back to another when the named one is not there', () => {
    vi.stubEnv('ATTACHE_FIREFOX', '/no/such/firefox');
    expect(findBrowser('firefox')).toBeNull();
  });

  it('says in one sentence what to install', () => {
    vi.stubEnv('ATTACHE_FIREFOX', '/no/such/firefox');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(() => requireBrowser('firefox')).toThrow(/^Install Firefox 140 or newer, or set ATTACHE_FIREFOX to the path of its executable, and run this again\.$/u);
  });
});
