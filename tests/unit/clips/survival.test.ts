// First: Dexie takes IndexedDB from the global object as it loads.
import { draftOf, freshStore, seedStore } from './store.ts';
import { expect, test, vi } from 'vitest';
import { Dexie } from 'dexie';
import { AttacheDb, closeStore, DATABASE, store } from '../../../utils/clips/db.ts';
import { VERSIONS } from '../../../utils/clips/versions.ts';
import { allBackup, clipFacets, clipPage, countClips, damagedClips, dealLedger, editDeal, fileClip, getClip, mergeDeals, rebuildIndex, restore, resumeRebuild, saveProject, updateClips } from '../../../utils/clips/repository.ts';
import { writeBackup } from '../../../utils/export/backup.ts';
import { joined } from '../../../utils/export/chunks.ts';
import { readImport } from '../../../utils/export/import/read-file.ts';
import type { Clip } from '../../../utils/model/clip.ts';
import { generateClips } from '../../support/generate-clips.ts';

freshStore();

const ALL = { offset: 0, limit: 1000 };
const BY_DAY = { by: 'day', direction: 'down' } as const;
const everything = async () => ({
  clips: (await clipPage({}, ALL)).clips,
  ledger: (await dealLedger({}, BY_DAY, ALL)).rows.map((row) => ({ ...row, sites: row.sites.toSorted() })).sort((a, b) => a.id.localeCompare(b.id)),
  facets: await clipFacets({}),
});

/** The schema as first released. A released version is never edited: this table is its seal. */
const SEALED: Record<number, Record<string, string>> = {
  1: {
    clips: 'id, &n, [createdAt+n], source.canonicalUrl, source.url', articles: 'canonicalUrl', deals: 'm, &id, leader, pair, host, subjectKey', dealMarks: 'id, leader',
    postings: '[t+c]', columns: '[name+c]', facets: 'key, [kind+rank], *keys', corrections: 'id, at', watchlists: 'id, createdAt', projects: 'id, createdAt', searches: 'id, createdAt', trash: 'id, token, at', meta: 'key',
  },
  2: {},
};

test('released versions of the schema are as they were released, in order', () => {
  for (const [version, stores] of Object.entries(SEALED)) expect(VERSIONS.find((one) => one.version === Number(version))?.stores).toEqual(stores);
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, i) => i + 1));
});

test('content of the first version opens under every later one, an upgrade’s change done to all of it', async () => {
  const made = await seedStore(30);
  const before = await everything();
  closeStore();
  // What a next version would look like: a field for every clip, a new table.
  class Next extends AttacheDb {
    constructor() {
      super();
      this.version(VERSIONS.length + 1).stores({ extra: 'id' }).upgrade((transaction) => transaction.table('clips').toCollection().modify((clip: Record<string, unknown>) => {
        clip.upgraded = true;
      }));
    }
  }
  const next = new Next();
  expect(await next.clips.count()).toBe(made.length);
  expect((await next.clips.toArray()).every((clip) => 'upgraded' in clip)).toBe(true);
  expect((await next.postings.count()) > 0 && (await next.deals.count()) === before.ledger.length).toBe(true);
  next.close();
  // An older build still shows what there is.
  expect((await everything()).clips.map(({ id }) => id)).toEqual(before.clips.map(({ id }) => id));
});

test.each(VERSIONS.slice(0, -1))('a store that was filled under version $version is all there under the last, and nothing of it was ever taught', async ({ version }) => {
  await seedStore(30);
  const [a, b] = (await dealLedger({}, BY_DAY, ALL)).rows;
  await mergeDeals([a!.id, b!.id]);
  const before = await everything();
  const rows = await Promise.all(store().tables.map(async (table) => [table.name, await table.toArray()] as const));
  await store().delete();
  closeStore();
  // As the browser has it on the disk before the update: none of the later versions has ever been opened.
  const old = new Dexie(DATABASE, { chromeTransactionDurability: 'strict' });
  for (let known = 1; known <= version; known++) old.version(known).stores(SEALED[known] ?? {});
  await old.open();
  for (const [name, content] of rows) if (old.tables.some((table) => table.name === name)) await old.table(name).bulkPut(content);
  old.close();
  expect(await everything()).toEqual(before);
  expect(store().verno).toBe(VERSIONS.length);
  expect(before.clips.some((clip) => 'taught' in clip)).toBe(false);
});

test('a backup restored into an empty store is the store: clips, edits, merges, projects', async () => {
  const ids = (await seedStore(80)).map(({ clip }) => clip.id);
  const [a, b] = (await dealLedger({}, BY_DAY, ALL)).rows;
  await editDeal(a!.id, { status: 'ended', subject: 'as I know it' });
  await mergeDeals([a!.id, b!.id]);
  const project = await saveProject({ name: 'Corridor' });
  await updateClips(ids.slice(0, 5), { addProjects: project.ok ? [project.value.id] : [], addTags: ['kept'] });
  const before = await everything();
  const file = await joined(writeBackup(await allBackup('2026-07-01T00:00:00.000Z', null)));
  await store().delete();
  closeStore();
  const read = readImport(file);
  if (!read.ok) throw new Error(read.error.message);
  expect(await restore(read.value)).toEqual({ ok: true, value: { created: 80, merged: 0, damaged: 0 } });
  expect(await everything()).toEqual(before);
  expect(JSON.parse(await joined(writeBackup(await allBackup('2026-07-01T00:00:00.000Z', null))))).toEqual(JSON.parse(file));
  // Once more changes nothing.
  expect(await restore(read.value)).toEqual({ ok: true, value: { created: 0, merged: 80, damaged: 0 } });
  expect(await everything()).toEqual(before);
});

test('a restore that is stopped keeps what was done, says how far it came, and goes on when repeated', async () => {
  const made = generateClips(120, { seed: 2 });
  const file = { clips: made.map(({ clip }) => clip), articles: {}, extras: null, damaged: 0 };
  const stop = new AbortController();
  const stopped = await restore(file, { progress: () => stop.abort(), signal: stop.signal, batch: 50 });
  expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled', message: expect.stringMatching(/50 of 120/) } });
  expect(await countClips({})).toBe(50);
  expect(await restore(file)).toMatchObject({ ok: true, value: { created: 70, merged: 50 } });
  expect(await countClips({})).toBe(120);
});

test('a row that the disk gave back broken is left out, told of, and stops nothing', async () => {
  const made = await seedStore(20);
  const { source: _lost, ...broken } = (await store().clips.get(made[3]!.clip.id))!;
  await store().clips.put(broken as never);
  expect((await clipPage({}, ALL)).clips).toHaveLength(19);
  expect((await clipPage({ query: '-country:XX' }, ALL)).clips).toHaveLength(19);
  expect(await getClip(broken.id)).toBeNull();
  expect(await damagedClips()).toEqual([broken]);
  expect((await fileClip(draftOf(made[3]!))).ok).toBe(true);
  expect(await damagedClips()).toEqual([]);
  expect((await resumeRebuild()).ok).toBe(true);
  expect(await clipPage({}, ALL)).toMatchObject({ total: 20, clips: { length: 20 } });
  expect((await clipFacets({})).kind.reduce((sum, { count }) => sum + count, 0)).toBe(20);
});

test('a backup is whole while the index is made anew, and carries broken rows as they are', async () => {
  const made = await seedStore(40);
  const { createdAt: _lost, ...broken } = (await store().clips.get(made[5]!.clip.id))!;
  await store().clips.put(broken as never);
  const stop = new AbortController();
  await rebuildIndex(() => stop.abort(), stop.signal, 8);
  const file = await joined(writeBackup(await allBackup('2026-07-01T00:00:00.000Z', null)));
  expect((JSON.parse(file) as { damaged: unknown[] }).damaged).toEqual([broken]);
  const read = readImport(file);
  expect(read.ok && read.value.clips.map(({ id }) => id).toSorted()).toEqual(made.map(({ clip }) => clip.id).filter((id) => id !== broken.id).toSorted());
});

test('the index made anew is the index, also after being cut off', async () => {
  await seedStore(70);
  const before = await everything();
  await store().facets.clear();
  await store().postings.clear();
  const stop = new AbortController();
  expect(await rebuildIndex(() => stop.abort(), stop.signal, 30)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  closeStore();
  expect(await resumeRebuild()).toMatchObject({ ok: true });
  expect(await everything()).toEqual(before);
});

test('a clock set back loses no clip, and files none twice', async () => {
  const [first, second] = generateClips(2, { seed: 8 });
  await fileClip(draftOf(first!), '2026-05-01T10:00:00.000Z');
  await fileClip(draftOf(second!), '2025-01-01T00:00:00.000Z');
  await fileClip(draftOf(first!), '2024-01-01T00:00:00.000Z');
  expect((await clipPage({}, ALL)).clips.map(({ id, createdAt }: Clip) => [id, createdAt])).toEqual([[first!.clip.id, '2026-05-01T10:00:00.000Z'], [second!.clip.id, '2025-01-01T00:00:00.000Z']]);
});

test('a store that cannot be opened says so in a sentence', async () => {
  const broken = vi.spyOn(store().facets, 'get').mockRejectedValue(new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'));
  await expect(countClips({})).rejects.toMatchObject({ code: 'store-unreadable', message: expect.stringContaining('Restart the browser') });
  broken.mockRestore();
});
