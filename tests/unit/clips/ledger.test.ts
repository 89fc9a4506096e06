// First: Dexie takes IndexedDB from the global object as it loads.
import { draftOf, freshStore, seedStore } from './store.ts';
import { expect, test } from 'vitest';
import { dealLedger, deleteClips, editDeal, fileClip, getClip, keepApart, mergeDeals, mergedDeal, mergeProposals, restoreClips, revertDeal, splitDeal } from '../../../utils/clips/repository.ts';
import { generateClips } from '../../support/generate-clips.ts';
import type { LedgerDeal, LedgerSort } from '../../../utils/model/ledger.ts';
import type { Result } from '../../../utils/model/result.ts';

freshStore();

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const ALL = { offset: 0, limit: 2000 };
const BY_DAY: LedgerSort = { by: 'day', direction: 'down' };

test('every deal of every article is a row, once, however many clips carry it', async () => {
  const made = await seedStore(160);
  const wanted = new Set(made.flatMap(({ clip }) => clip.deals.map(({ id }) => `${clip.source.canonicalUrl} ${id}`)));
  const { rows, total } = await dealLedger({}, BY_DAY, ALL);
  expect(total).toBe(wanted.size);
  expect(new Set(rows.map(({ source, deal }) => `${source.canonicalUrl} ${deal.id}`))).toEqual(wanted);
  for (const row of rows) expect(row.clipIds.length).toBe(made.filter(({ clip }) => clip.source.canonicalUrl === row.source.canonicalUrl && clip.deals.length > 0).length);
});

test('a row is sorted by what was asked for, and filtered by the deal itself', async () => {
  await seedStore(300);
  const keys: Record<LedgerSort['by'], (row: LedgerDeal) => string | number> = {
    day: ({ day }) => day, usd: ({ usd }) => usd ?? -1, pair: ({ deal }) => deal.parties.join('|'), site: ({ source }) => source.host, subject: ({ deal }) => deal.subject ?? '',
    type: ({ deal }) => ['agreement', 'project', 'finance', 'trade'].indexOf(deal.type), status: ({ deal }) => ['proposed', 'negotiating', 'planned', 'signed', 'in-force', 'ended', 'reported'].indexOf(deal.status),
    filed: () => 0,
  };
  for (const [by, key] of Object.entries(keys) as [LedgerSort['by'], (row: LedgerDeal) => string | number][]) {
    const { rows } = await dealLedger({ query: 'amount:>50m country:KZ,CN,IN status:signed,reported' }, { by, direction: 'up' }, ALL);
    expect(rows.length).toBeGreaterThan(3);
    const values = rows.map(key);
    expect({ by, values }).toEqual({ by, values: values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)) });
    expect(rows.every(({ deal, usd }) => (usd ?? 0) > 5e7 && ['signed', 'reported'].includes(deal.status) && deal.parties.some((id) => ['KZ', 'CN', 'IN'].includes(id)))).toBe(true);
  }
});

test('a person’s word stands over the machine’s, through a new clipping, until it is taken back', async () => {
  const made = (await seedStore(30)).find(({ clip }) => clip.deals.length > 0);
  if (!made) throw new Error('A deal was asked for.');
  const { rows } = await dealLedger({ ids: [made.clip.id] }, BY_DAY, ALL);
  const [row] = rows;
  const machine = made.clip.deals[0];
  if (!row || !machine) throw new Error('The deal is in the ledger.');
  value(await editDeal(row.id, { status: 'ended', parties: ['FR', 'DE'], amount: { value: 7, currency: 'EUR' } }));
  value(await fileClip({ ...draftOf(made), deals: [{ ...machine, subject: 'read anew' }] }));
  const edited = (await dealLedger({ query: 'country:FR status:ended "read anew"' }, BY_DAY, ALL)).rows;
  expect(edited.map(({ id, edited: fields }) => [id, fields])).toEqual([[row.id, ['status', 'parties', 'amount']]]);
  expect(edited[0]?.machine).toMatchObject({ status: machine.status, parties: machine.parties, amount: machine.amount, subject: 'read anew' });
  expect((await getClip(made.clip.id))?.deals[0]).toMatchObject({ status: 'ended', parties: ['FR', 'DE'] });
  for (const field of ['status', 'parties', 'amount'] as const) value(await revertDeal(row.id, field));
  expect((await getClip(made.clip.id))?.deals[0]).toEqual({ ...machine, subject: 'read anew' });
  expect((await dealLedger({ query: 'country:FR' }, BY_DAY, ALL)).total).toBe(0);
});

test.each([{ amount: { value: 1, currency: 'dollars' } }, { amount: { value: Number.NaN, currency: 'USD' } }, { date: 'soon' }, { status: 'done' }, { parties: ['<b>'] }])('an edit that no backup could take back is refused in words: %j', async (edits) => {
  await seedStore(5);
  const [row] = (await dealLedger({}, BY_DAY, ALL)).rows;
  expect(await editDeal(row!.id, edits as never)).toMatchObject({ ok: false, error: { code: 'bad-edit', message: expect.stringContaining(Object.keys(edits)[0]!) } });
});

test('merged deals are one row with every version; split again, they are as before', async () => {
  await seedStore(60);
  const before = await dealLedger({}, BY_DAY, ALL);
  const [a, b, c] = before.rows;
  if (!a || !b || !c) throw new Error('Three deals were asked for.');
  value(await mergeDeals([a.id, b.id]));
  expect(value(await mergeDeals([b.id, c.id]))).toBe(a.id);
  const merged = await dealLedger({}, BY_DAY, ALL);
  expect(merged.total).toBe(before.total - 2);
  const row = merged.rows.find(({ id }) => id === a.id);
  expect(row?.versions).toBe(3);
  const shown = await mergedDeal(c.id);
  expect(shown?.versions.map(({ id }) => id).sort()).toEqual([a.id, b.id, c.id].sort());
  expect(shown?.stages.length).toBe(3);
  expect(shown?.fields.find(({ field }) => field === 'subject')?.agree).toBe(new Set([a, b, c].map(({ deal }) => deal.subject)).size === 1);

  value(await splitDeal(a.id));
  const split = await dealLedger({}, BY_DAY, ALL);
  expect(split.total).toBe(before.total - 1);
  expect((await mergedDeal(c.id))?.versions.map(({ id }) => id).sort()).toEqual([b.id, c.id].sort());
  value(await splitDeal(c.id));
  expect(await dealLedger({}, BY_DAY, ALL)).toEqual(before);
});

test('a deal names its signatories as the clips do, letter for letter', async () => {
  const made = generateClips(1)[0];
  if (!made) throw new Error('A clip was asked for.');
  const draft = draftOf(made);
  const official = { id: 'person:jozef-novak', name: 'Józef Nóvák', office: null, country: 'PL', count: 1 };
  const [first] = draft.deals;
  if (!first) throw new Error('The draft has no deal.');
  value(await fileClip({ ...draft, officials: [official], deals: [{ ...first, signatories: [official.id, 'person:nobody-here'] }] }));
  const [row] = (await dealLedger({}, BY_DAY, ALL)).rows;
  expect((await mergedDeal(row?.id ?? ''))?.names).toEqual({ 'person:jozef-novak': 'Józef Nóvák' });
});

test('a merged deal outlives the deletion of its leader, and is whole again after the undo', async () => {
  await seedStore(60);
  const [a, b] = (await dealLedger({}, BY_DAY, ALL)).rows;
  if (!a || !b) throw new Error('Two deals were asked for.');
  value(await mergeDeals([a.id, b.id]));
  const merged = await dealLedger({}, BY_DAY, ALL);
  const { token } = value(await deleteClips(a.clipIds));
  const without = await dealLedger({}, BY_DAY, ALL);
  expect(without.rows.map(({ id }) => id)).toContain(b.id);
  value(await restoreClips(token));
  const again = await dealLedger({}, BY_DAY, ALL);
  expect(again.rows.map(({ id, versions }) => [id, versions])).toEqual(merged.rows.map(({ id, versions }) => [id, versions]));
});

test('the same event in two outlets is proposed for merging, most likely first, and not twice', async () => {
  await seedStore(250);
  const proposals = await mergeProposals(1000);
  expect(proposals.length).toBeGreaterThan(10);
  const sameEvent = proposals.filter(({ deals: [a, b] }) => a.deal.subject === b.deal.subject && a.deal.instrument === b.deal.instrument);
  expect(sameEvent.length / proposals.length).toBeGreaterThan(0.9);
  expect(proposals.map(({ score }) => score)).toEqual(proposals.map(({ score }) => score).toSorted((a, b) => b - a));
  const [first, second] = proposals;
  if (!first || !second) throw new Error('Two proposals were asked for.');
  value(await keepApart(first.deals[0].id, first.deals[1].id));
  value(await mergeDeals(second.deals.map(({ id }) => id)));
  const left = (await mergeProposals(1000)).map(({ id }) => id);
  expect(left).not.toContain(first.id);
  expect(left).not.toContain(second.id);
});
