// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore, seedStore } from './store.ts';
import { expect, test } from 'vitest';
import { AttacheDb, DATABASE, store } from '../../../utils/clips/db.ts';
import { IndexBatch } from '../../../utils/clips/index-batch.ts';
import { readColumn } from '../../../utils/clips/postings.ts';

freshStore();

const SIZE = 64;

test('a column is fetched once, and anew after any context has changed one', async () => {
  await seedStore(40);
  const first = await readColumn(store(), 'filed', SIZE);
  expect(first[0]).toBeGreaterThan(0);
  expect(await readColumn(store(), 'filed', SIZE)).toBe(first);

  const elsewhere = new AttacheDb(DATABASE);
  const batch = new IndexBatch();
  batch.cell('filed', 0, 7);
  await elsewhere.transaction('rw', [elsewhere.postings, elsewhere.columns, elsewhere.facets], () => batch.write(elsewhere));
  elsewhere.close();
  const second = await readColumn(store(), 'filed', SIZE);
  expect(second[0]).toBe(7);
  expect(second[1]).toBe(first[1]);
});

test('a column is as long as it is asked for, with nothing where no document is', async () => {
  await seedStore(3);
  expect((await readColumn(store(), 'day', 2)).length).toBe(2);
  const longer = await readColumn(store(), 'day', 900);
  expect([longer.length, Number.isNaN(longer[899])]).toEqual([900, true]);
});
