import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../utils/export/backup.ts';
import { joined } from '../../utils/export/chunks.ts';
import type { ClipDraft } from '../../utils/model/clip.ts';
import { generateClips } from '../support/generate-clips.ts';
import { seeded } from '../support/random.ts';
import { BROWSERS } from './support/browsers.ts';
import { startSession, until, type ExtensionGlobal, type Json, type Session } from './support/session.ts';

/** How often the browser is killed; `ATTACHE_KILLS=50` for the long run. */
const KILLS = Number(process.env.ATTACHE_KILLS ?? 2);

const drafts = generateClips(60 * Math.max(1, KILLS), { seed: 11 }).map(({ clip: { id, kind, source, anchor, officials, countries, deals }, articleText }): ClipDraft => ({ id, kind, source, anchor, officials, countries, deals, articleText }));

/** What the disk holds: ids of clips, and what the index, the counts, the ledger and the texts say beside them. */
type Held = { clips: string[]; counted: number; indexed: number; withoutText: number; dealsWithoutRow: number; rowsWithoutClip: number; sameNumber: number };

const held = (session: Session): Promise<Held> =>
  session.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('attache');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    if (!database.objectStoreNames.contains('clips')) {
      database.close();
      return { clips: [], counted: 0, indexed: 0, withoutText: 0, dealsWithoutRow: 0, rowsWithoutClip: 0, sameNumber: 0 };
    }
    const transaction = database.transaction(['clips', 'facets', 'postings', 'deals', 'articles']);
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((resolve, reject) => {
        const asked = transaction.objectStore(table).getAll();
        asked.onsuccess = () => resolve(asked.result as T[]);
        asked.onerror = () => reject(asked.error ?? new Error('not read'));
      });
    const [clips, facets, postings, deals, articles] = await Promise.all([
      all<{ id: string; n: number; source: { canonicalUrl: string }; deals: unknown[] }>('clips'),
      all<{ key: string; count: number }>('facets'),
      all<{ t: string; p: Uint16Array | Uint32Array }>('postings'),
      all<{ clipIds: string[] }>('deals'),
      all<{ canonicalUrl: string }>('articles'),
    ]);
    database.close();
    const texts = new Set(articles.map(({ canonicalUrl }) => canonicalUrl));
    const ids = new Set(clips.map(({ id }) => id));
    const inLedger = new Set(deals.flatMap(({ clipIds }) => clipIds));
    return {
      clips: [...ids],
      counted: facets.find(({ key }) => key === 'a:')?.count ?? 0,
      indexed: postings.filter(({ t }) => t === 'a:').reduce((sum, { p }) => sum + (p instanceof Uint16Array ? p.length : p.reduce((bits, word) => bits + word.toString(2).replaceAll('0', '').length, 0)), 0),
      withoutText: clips.filter(({ source }) => !texts.has(source.canonicalUrl)).length,
      dealsWithoutRow: clips.filter((clip) => clip.deals.length > 0 && !inLedger.has(clip.id)).length,
      rowsWithoutClip: deals.filter(({ clipIds }) => clipIds.some((id) => !ids.has(id))).length,
      sameNumber: clips.length - new Set(clips.map(({ n }) => n)).size,
    };
  }, null);

/** Nothing half there, nothing double: every table tells the same. */
function expectWhole(state: Held): void {
  const { clips, ...rest } = state;
  expect(rest).toEqual({ counted: clips.length, indexed: clips.length, withoutText: 0, dealsWithoutRow: 0, rowsWithoutClip: 0, sameNumber: 0 });
}

const file = (session: Session, draft: ClipDraft): Promise<{ ok: boolean }> =>
  session.inExtension(async (sent) => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    return (await api.runtime.sendMessage({ attache: 'background', call: 'clip', args: [sent] })) as { ok: boolean };
  }, draft as unknown as Json);

/** Chooses a backup of so many clips in the library; does not wait for the end of it. */
async function startImport(session: Session, count: number): Promise<void> {
  const made = generateClips(count, { seed: 21 });
  const clips = [made.map(({ clip }) => clip)];
  const texts = Object.fromEntries(made.map(({ clip, articleText }) => [clip.source.canonicalUrl, articleText]));
  const articleTexts = (urls: string[]): Promise<Record<string, string>> => Promise.resolve(Object.fromEntries(urls.map((url) => [url, texts[url] ?? ''])));
  const text = await joined(writeBackup({ clips, articleTexts, writtenAt: '2026-07-01T00:00:00.000Z', dealMarks: [], corrections: [], watchlists: [], projects: [], searches: [], settings: null }));
  const library = await session.library('#/transfer');
  await library.waitFor(() => document.querySelector('input[type=file]') !== null, null, { what: 'the field for a file' });
  await library.evaluate((json) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([json], 'clips.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

describe.each(BROWSERS)('the store in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  it(`has every acknowledged clip, whole and once, after ${KILLS} kills while clipping`, async () => {
    const random = seeded(5);
    const acknowledged = new Set<string>();
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const before = 2 + random.int(6);
      for (let i = 0; i < before; i++) {
        const draft = drafts[next++];
        if (draft && (await file(session, draft)).ok) acknowledged.add(draft.id);
      }
      // One more is under way as the browser dies; it may be there or not, but not half.
      const last = drafts[next++];
      const underWay = last ? file(session, last).then(({ ok }) => ok && acknowledged.add(last.id), () => false) : null;
      await session.crash();
      await underWay;
      const state = await held(session);
      expect([...acknowledged].filter((id) => !state.clips.includes(id))).toEqual([]);
      expectWhole(state);
    }
    // Sent again, as a page does that got no answer: nothing doubles.
    const sent = drafts.slice(0, next);
    for (const draft of sent.slice(-8)) expect((await file(session, draft)).ok).toBe(true);
    const state = await held(session);
    expect(state.clips.length).toBeLessThanOrEqual(sent.length);
    expectWhole(state);
  }, 60_000 + KILLS * 30_000);

  it('has whole batches after a kill in the middle of an import, and the rest after another', async () => {
    const before = (await held(session)).clips.length;
    await startImport(session, 1100);
    await until(async () => (await held(session)).clips.length > before, { what: 'the first batch', timeout: 60_000 });
    await session.crash();
    const state = await held(session);
    expectWhole(state);
    await startImport(session, 1100);
    await until(async () => (await held(session)).clips.length === before + 1100, { what: 'all of the import', timeout: 90_000 });
    expectWhole(await held(session));
  }, 240_000);
});
