import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_HOST } from '../fixtures/site/pages.ts';
import { BROWSERS } from './support/browsers.ts';
import { openCard, pressInCard } from './support/card.ts';
import { draftsOf, file, startImport } from './support/filing.ts';
import { expectWhole, held } from './support/held.ts';
import { holdStore, listenToCalls } from './support/held-up.ts';
import { hoverMark, waitForMarks } from './support/marks.ts';
import { clipsKnown } from './support/page-state.ts';
import { startSession, until, type ExtensionGlobal, type Session } from './support/session.ts';

const ARTICLE = '/2024/03/17/egypt-eu-partnership';

/** Firefox lets no tool end its event page alone; there the whole browser is killed instead (`store-survival.test.ts`). */
describe.runIf(BROWSERS.includes('chromium'))('the store, the worker alone being ended,', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session.close());

  it('has the clip once, whole, when that happens between the click and the commit', async () => {
    const tab = await session.openArticle(SAMPLE_HOST, ARTICLE);
    const [deal = ''] = await waitForMarks(tab, 'deal');
    const sent = await listenToCalls(session);
    const letGo = await holdStore(session);
    await tab.bringToFront();
    await hoverMark(tab, 'deal', deal);
    await openCard(tab);
    await pressInCard(tab, 'Clip');
    await sent('clip');
    await session.devtools().endWorker();
    await letGo();
    // Nobody asks again but the page itself.
    await clipsKnown(session, tab, 1);
    const state = await held(session);
    expect(state.clips).toHaveLength(1);
    expectWhole(state);
    await tab.close();
  });

  it('answers every call that is sent to it as it dies, and files none of them twice', async () => {
    const drafts = draftsOf(30, 31);
    const before = (await held(session)).clips.length;
    const letGo = await holdStore(session);
    const first = drafts.map((draft) => file(session, draft).then(({ ok }) => ok, () => false));
    await session.devtools().endWorker();
    await letGo();
    const answers = await Promise.all(first);
    // What had not reached the worker yet reaches the next one, and may be filed by it; the others hear that nothing was.
    expect(answers).toContain(false);
    const { clips } = await held(session);
    expect(drafts.filter(({ id }, i) => answers[i] === true && !clips.includes(id))).toEqual([]);
    for (const draft of drafts) expect(await file(session, draft)).toMatchObject({ ok: true });
    const state = await held(session);
    expect(state.clips).toHaveLength(before + drafts.length);
    expectWhole(state);
  });

  it('has whole batches of an import whose page was closed, and the rest after another', async () => {
    const before = (await held(session)).clips.length;
    const library = await startImport(session, 1100);
    await until(async () => (await held(session)).clips.length > before, { what: 'the first batch', timeout: 60_000 });
    await library.close();
    await session.devtools().endWorker();
    expectWhole(await held(session));
    await startImport(session, 1100);
    await until(async () => (await held(session)).clips.length === before + 1100, { what: 'all of the import', timeout: 60_000 });
    expectWhole(await held(session));
  }, 150_000);

  it('finishes an index that was being made anew', async () => {
    const { clips } = await held(session);
    // As an upgrade of the schema leaves it: the index is gone, and the background is to make it again.
    await session.inExtension(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('attache');
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction(['postings', 'facets', 'meta'], 'readwrite');
      transaction.objectStore('postings').clear();
      transaction.objectStore('facets').clear();
      transaction.objectStore('meta').put({ key: 'rebuild', value: '*' });
      await new Promise<void>((resolve) => { transaction.oncomplete = () => resolve(); });
      database.close();
    }, null);
    const wake = (): Promise<void> => session.inExtension(async () => {
      const { browser: api } = globalThis as unknown as ExtensionGlobal;
      await api.alarms.create('rebuild', { when: Date.now() });
    }, null);
    await wake();
    await until(() => session.inExtension(async () => (await (globalThis as unknown as ExtensionGlobal).browser.alarms.get('rebuild'))?.periodInMinutes === 1, null), { what: 'the work to begin' });
    await session.devtools().endWorker();
    // The alarm that it set for itself would wake it in a minute; the test does not wait for that.
    await wake();
    await until(async () => (await held(session)).counted === clips.length, { what: 'the index', timeout: 60_000 });
    expectWhole(await held(session));
  }, 90_000);

  it('loses and doubles nothing where the clock was set back a year', async () => {
    const [first, second] = draftsOf(2, 81);
    const before = (await held(session)).clips.length;
    expect(await file(session, first!)).toMatchObject({ ok: true });
    await session.devtools().inWorker((back) => {
      const { now } = Date;
      globalThis.Date = class extends Date {
        // Of the ways to make a date, those that ask the clock.
        constructor(...given: [number | string] | []) {
          super(given.length === 0 ? now() - back : given[0]);
        }
        static override now(): number {
          return now() - back;
        }
      } as DateConstructor;
    }, 365 * 86_400_000);
    expect(await file(session, second!)).toMatchObject({ ok: true, value: { outcome: 'created' } });
    expect(await file(session, first!)).toMatchObject({ ok: true, value: { outcome: 'updated' } });
    await session.devtools().endWorker();
    const state = await held(session);
    expect(state.clips).toHaveLength(before + 2);
    expectWhole(state);
  });
});
