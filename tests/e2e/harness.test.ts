import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { startSession, type ExtensionGlobal, type Session } from './support/session.ts';

describe.each(BROWSERS)('the harness in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  it('opens a page of any host from the local server', async () => {
    session.site.page('http://www.belta.by/hello', '<!doctype html><title>Hello</title><p>Hello');
    const tab = await session.openArticle('www.belta.by', '/hello');
    expect(await tab.evaluate(() => document.title, null)).toBe('Hello');
    expect(session.site.requests).toContainEqual({ host: 'www.belta.by', path: '/hello', method: 'GET', secure: false });
  });

  it('sees into a closed shadow root', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, '/');
    await tab.evaluate(() => {
      const host = document.body.appendChild(document.createElement('test-host'));
      host.attachShadow({ mode: 'closed' }).append('within');
    }, null);
    expect(await tab.inShadow('test-host', (root, more) => root.textContent + more, '!')).toBe('within!');
    expect(await tab.inShadow('no-such-host', () => true, null)).toBeNull();
  });

  it('tells the id of a tab and keeps what was stored over a restart', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, '/');
    expect(await session.tabId(tab)).toBeGreaterThan(-1);
    const store = async (value: string) => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      await browser.storage.local.set({ harness: value });
    };
    await session.inExtension(store, 'kept');
    await session.restart();
    const kept = await session.inExtension(async () => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      return (await browser.storage.local.get('harness')).harness as string;
    }, null);
    expect(kept).toBe('kept');
  });
});
