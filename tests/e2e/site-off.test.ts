import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { renderSampleSite } from '../fixtures/site/render.ts';
import { BROWSERS } from './support/browsers.ts';
import { marks, waitForMarks } from './support/marks.ts';
import { pageBecomes } from './support/page-state.ts';
import { startSession, type ExtensionGlobal, type Session } from './support/session.ts';

const ARTICLE = '/2024/06/06/china-kyrgyzstan-uzbekistan-railway';
const OTHER_HOST = 'other.centralasia.news';

/** Changes the settings as the options page does, in the extension's own storage. */
const saveSettings = (session: Session, patch: { hostsOff?: string[]; enabled?: boolean }): Promise<void> =>
  session.inExtension(async (patch) => {
    const { browser } = globalThis as unknown as ExtensionGlobal;
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...(settings as object | undefined), ...patch } });
  }, patch);

describe.each(BROWSERS)('a site that is switched off in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    const page = renderSampleSite().get(SAMPLE_HOST + ARTICLE);
    session.site.page(`http://${OTHER_HOST}${ARTICLE}`, String(page?.body));
  });
  afterAll(() => session.close());

  it('loses its marks at once, and other sites keep theirs', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ARTICLE);
    await waitForMarks(tab);
    await saveSettings(session, { hostsOff: [SAMPLE_HOST] });
    await pageBecomes(session, tab, 'off');
    expect(await marks(tab, 'country')).toEqual([]);
    await tab.close();
    const other = await session.openArticle(OTHER_HOST, ARTICLE);
    expect((await waitForMarks(other)).length).toBeGreaterThan(5);
    await other.close();
  });

  it('stays off after a restart', async () => {
    await session.restart();
    const tab = await session.openArticle(SAMPLE_HOST, ARTICLE);
    expect(await pageBecomes(session, tab, 'off')).toMatchObject({ scope: 'site' });
    expect(await marks(tab, 'country')).toEqual([]);
    await tab.close();
  });

  it('comes back when it is switched on', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ARTICLE);
    await pageBecomes(session, tab, 'off');
    await saveSettings(session, { hostsOff: [] });
    await waitForMarks(tab);
    await tab.close();
  });
});
