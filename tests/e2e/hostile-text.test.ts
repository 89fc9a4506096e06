import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFile } from '../../scripts/browser/import-file.ts';
import { writeBackup } from '../../utils/export/backup.ts';
import { joined } from '../../utils/export/chunks.ts';
import { EXPORT_FORMATS } from '../../utils/export/registry.ts';
import type { Clip } from '../../utils/model/clip.ts';
import { generateClips } from '../support/generate-clips.ts';
import { BROWSERS } from './support/browsers.ts';
import { openCard } from './support/card.ts';
import { hoverMark, waitForMarks } from './support/marks.ts';
import { addressOf, HOST, KENYA, newsPage } from './support/news-page.ts';
import { clipsKnown, pageBecomes } from './support/page-state.ts';
import { says } from './support/seeded-library.ts';
import { startSession, until, type Json, type Session, type Tab } from './support/session.ts';

/** Would say so if it ran anywhere; the quotes end attributes, the brackets end scripts. */
const MARKUP = '"\'></script><img src=x onerror="document.title=\'ran\'"><svg onload=alert(1)>';
const ESCAPED = MARKUP.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const TITLE = `Power lines ${MARKUP}`;
const SENTENCE = 'Kenya and Uganda signed a memorandum';
const SCRIPT_ADDRESS = ['javascript', "document.title='ran'"].join(':');

/** Whether anything of the hostile text has become more than text in a document of ours. */
const taken = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const strange = [...document.querySelectorAll('img[src="x"], svg[onload], [onerror], [onload], iframe, object, body script')].map(({ outerHTML }) => outerHTML.slice(0, 200));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href).filter((href) => !/^(?:https?|chrome-extension|moz-extension|blob):/.test(href));
    return [...strange, ...links, ...(document.title.startsWith('ran') ? ['a script ran'] : [])];
  }, null);

async function expectOnlyText(tab: Tab): Promise<void> {
  expect(await taken(tab)).toEqual([]);
  expect(tab.errors).toEqual([]);
}

/** A backup in which every free text is hostile; one more entry has an address that would run. */
async function hostileBackup(): Promise<string> {
  const made = generateClips(3, { seed: 9 }).map(({ clip }, i): Clip => ({
    ...clip,
    source: { ...clip.source, title: `Imported ${i} ${MARKUP}`, site: MARKUP, byline: MARKUP, ...(i === 2 ? { url: SCRIPT_ADDRESS } : {}) },
    anchor: { ...clip.anchor, quote: { exact: `Quote ${MARKUP}`, prefix: '', suffix: '' } },
    officials: clip.officials.map((official) => ({ ...official, id: '__proto__', name: MARKUP, office: MARKUP })),
    countries: clip.countries.map((country) => ({ ...country, name: MARKUP })),
    deals: clip.deals.map((deal) => ({ ...deal, subject: MARKUP, instrument: MARKUP, place: MARKUP })),
    note: `Note ${MARKUP}`, tags: [MARKUP, '__proto__', '=1+1'],
  }));
  return joined(writeBackup({ clips: [made], articleTexts: () => Promise.resolve({}), writtenAt: '2026-07-01T00:00:00.000Z', dealMarks: [], corrections: [], watchlists: [], projects: [], searches: [], settings: null }));
}

describe.each(BROWSERS)('hostile text in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    session.site.page(`http://${HOST}/favicon.ico`, '');
  });
  afterAll(() => session.close());

  it('of an article stays text in the card, the popup and the library', async () => {
    const path = addressOf('hostile-words');
    session.site.page(`http://${HOST}${path}`, newsPage({ title: `Power lines ${ESCAPED}`, body: [`${SENTENCE} on energy ${ESCAPED} in Nairobi on Monday, after long talks between the two ministries of the countries.`, ...KENYA.slice(1)] })
      // The page's own data would end its own script; it is the article's words that are meant here.
      .replace(/<script type="application\/ld\+json">.*?<\/script>/s, ''));
    const tab = await session.openArticle(HOST, path);
    await waitForMarks(tab);
    await hoverMark(tab, 'deal', (await waitForMarks(tab, 'deal'))[0] ?? '');
    await openCard(tab);
    expect(await tab.inShadow('attache-card', (root) => root.querySelectorAll('img[src="x"], svg[onload], script, [onerror], [onload]').length, null)).toBe(0);
    const popup = await session.openPopup(tab);
    await says(popup, MARKUP.slice(0, 30));
    await expectOnlyText(popup);
    const [deal] = (await pageBecomes(session, tab, 'article')).extraction.deals;
    expect(await session.callTab(tab, 'clipThis', { kind: 'deal', dealId: deal?.id ?? '' })).toMatchObject({ ok: true });
    await clipsKnown(session, tab, 1);
    await popup.close();
    const library = await session.library();
    await says(library, MARKUP.slice(0, 30));
    await expectOnlyText(library);
    expect(await tab.evaluate(() => document.title.startsWith('ran'), null)).toBe(false);
    await library.close();
    await tab.close();
  });

  it('of an imported file stays text in every view, and an entry that would run is left out', async () => {
    const transfer = await session.library('#/transfer');
    await transfer.waitFor(() => document.querySelector('input[type=file]') !== null, null, { what: 'the field for a file' });
    await chooseFile(transfer, await hostileBackup(), `${MARKUP}.json`.replaceAll('/', '_'));
    await transfer.waitFor(() => document.querySelector('.toast')?.textContent?.includes('New clips') ?? false, null, { what: 'the import to end' });
    await expectOnlyText(transfer);
    await transfer.close();
    const library = await session.library('#/clips');
    await says(library, 'Imported 0');
    expect(await library.evaluate(() => document.body.innerText, null)).not.toContain('Imported 2');
    for (const view of ['#/clips', '#/deals', '#/officials', '#/countries', '#/pictures', '#/watch', '#/projects', '#/corrections']) {
      const page = await session.library(view);
      await page.waitFor(() => document.querySelector('main, h1') !== null, null, { what: `the view ${view}` });
      await expectOnlyText(page);
      await page.close();
    }
    const popup = await session.openPopup(library);
    await popup.click('#tab-clips');
    await says(popup, 'Imported 0');
    await popup.click('.clip-row-button');
    await expectOnlyText(popup);
    await popup.close();
    await library.close();
  });

  it('goes out in every format, and the page of a briefing shows it as text', async () => {
    const made = generateClips(2, { seed: 9 }).map(({ clip }): Clip => ({ ...clip, source: { ...clip.source, title: TITLE, site: MARKUP, byline: MARKUP }, note: MARKUP, tags: [MARKUP] }));
    for (const format of EXPORT_FORMATS.filter(({ extension }) => extension === 'html')) {
      const html = await joined(format.write({ clips: [made], title: TITLE, writtenAt: '2026-07-01T00:00:00.000Z', articleTexts: () => Promise.resolve({}) }));
      session.site.page(`http://${HOST}/exported-${format.id}`, html);
      const tab = await session.openArticle(HOST, `/exported-${format.id}`);
      await says(tab, MARKUP.slice(0, 30));
      expect(await taken(tab)).toEqual([]);
      // The page's own policy forbids even the browser's request for an icon, and Firefox says so.
      expect(tab.errors.filter((error) => !error.includes('favicon.ico'))).toEqual([]);
      await tab.close();
    }
  });

  it('of a damaged or strange file is refused with a sentence, and nothing is lost', async () => {
    const count = (): Promise<Json> => session.inExtension(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('attache');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
      });
      const all = await new Promise<number>((resolve, reject) => {
        const asked = database.transaction('clips').objectStore('clips').count();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error('not read'));
      });
      database.close();
      return all;
    }, null);
    const before = await count();
    for (const [name, text, sentence] of [['a.json', MARKUP, 'none that Attaché can read'], ['b.json', '', 'empty'], ['c.json', '{"attache":"backup","form":99,"clips":[]}', 'newer version'], ['d.json', '{"attache":"backup","form":1,"clips":[{}]}', 'damaged']] as const) {
      const page = await session.library('#/transfer');
      await page.waitFor(() => document.querySelector('input[type=file]') !== null, null, { what: 'the field for a file' });
      await chooseFile(page, text, name);
      await says(page, sentence);
      await expectOnlyText(page);
      await page.close();
    }
    expect(await until(count, { what: 'the count of clips' })).toBe(before);
  });
});
