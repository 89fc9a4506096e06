// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore, seedStore } from './store.ts';
import { expect, test } from 'vitest';
import { clipFacets, countriesIndex, countryPage, dealLedger, digest, months, network, officialPage, officialsIndex, pairMatrix, pairPage, projectClips, projects, saveProject, savedSearches, saveSearch, saveWatchlist, stats, suggest, updateClips, deleteProject, deleteSearch, deleteWatchlist, watchHits, watchlists, countClips } from '../../../utils/clips/repository.ts';
import { meetingsTold } from '../../../utils/text/meetings.ts';
import type { Clip } from '../../../utils/model/clip.ts';

freshStore();

const names = (clip: Clip, id: string): boolean => clip.officials.some((official) => official.id === id);
const states = (clip: Clip): Set<string> => new Set([...clip.countries.map(({ id }) => id), ...clip.deals.flatMap(({ parties }) => parties)]);

test('the indexes count what the clips say, and find a name by its beginning or sound', async () => {
  const clips = (await seedStore(160)).map(({ clip }) => clip);
  const { officials, total } = await officialsIndex('', { offset: 0, limit: 500 });
  expect(total).toBe(new Set(clips.flatMap((clip) => clip.officials.map(({ id }) => id))).size);
  for (const { id, clips: count } of officials) expect(count).toBe(clips.filter((clip) => names(clip, id)).length);
  expect(officials.map(({ clips: count }) => count)).toEqual(officials.map(({ clips: count }) => count).toSorted((a, b) => b - a));
  expect((await officialsIndex('farah', { offset: 0, limit: 5 })).officials.map(({ name }) => name)).toEqual(['Mohammad Farahani']);
  for (const { id, clips: count } of await countriesIndex()) expect(count).toBe(clips.filter((clip) => states(clip).has(id)).length);
});

test('an official’s page has the offices in order, the deals, and those met', async () => {
  const clips = (await seedStore(160)).map(({ clip }) => clip);
  const [line] = (await officialsIndex('', { offset: 0, limit: 1 })).officials;
  const page = await officialPage(line!.id, meetingsTold);
  const own = clips.filter((clip) => names(clip, line!.id));
  expect(page?.offices).toMatchObject([{ office: line!.office, clips: own.length }]);
  expect(page?.namedWith.every(({ id, count }) => count === own.filter((clip) => names(clip, id)).length)).toBe(true);
  expect(page?.deals.length).toBe(new Set(own.flatMap((clip) => clip.deals.map(() => clip.source.canonicalUrl))).size);
  expect(await officialPage('nobody', meetingsTold)).toBeNull();
});

test('meetings are told with their sentence, once for all outlets and clips of a few days', async () => {
  const made = await seedStore(160);
  const [line] = (await officialsIndex('', { offset: 0, limit: 1 })).officials;
  const page = await officialPage(line!.id, meetingsTold);
  const texts = new Map(made.map(({ clip, articleText }) => [clip.source.canonicalUrl, articleText]));
  const own = made.filter(({ clip }) => clip.kind === 'article' && names(clip, line!.id));
  expect(new Set(page?.meetings.flatMap(({ people }) => people.map(({ id }) => id)))).toEqual(new Set(own.flatMap(({ clip }) => clip.officials.map(({ id }) => id))));
  for (const { quote, clipId, people, sites } of page?.meetings ?? []) {
    const clip = made.find(({ clip: { id } }) => id === clipId)?.clip;
    expect(texts.get(clip?.source.canonicalUrl ?? '')).toContain(quote);
    expect(sites).toContain(clip?.source.site);
    expect(people.map(({ id }) => id)).toContain(line!.id);
  }
  const keys = page?.meetings.map(({ people, day }) => `${people.map(({ id }) => id).sort().join('|')} ${day}`);
  expect(keys).toEqual([...new Set(keys)]);
  const [one, other] = page?.meetings[0]?.people ?? [];
  const pair = await pairPage(one?.country ?? '', other?.country ?? '', meetingsTold);
  expect(pair.timeline.some(({ kind, title }) => kind === 'meeting' && title === `${one?.name}, ${other?.name}`)).toBe(true);
});

test('a country’s page and a pair’s page agree with the ledger', async () => {
  await seedStore(160);
  const all = (await dealLedger({}, { by: 'day', direction: 'up' }, { offset: 0, limit: 1000 })).rows;
  const page = await countryPage('BY');
  const own = all.filter(({ deal }) => deal.parties.includes('BY'));
  expect(page?.deals).toHaveLength(Math.min(100, own.length));
  for (const { id, count } of page?.partners ?? []) expect(count).toBe(own.filter(({ deal }) => deal.parties.includes(id)).length);
  expect(page?.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
  const partner = page?.partners[0]?.id ?? '';
  const pair = await pairPage('BY', partner, meetingsTold);
  expect(pair.deals.every(({ deal }) => deal.parties.includes('BY') && deal.parties.includes(partner))).toBe(true);
  expect(pair.timeline.map(({ day }) => day)).toEqual(pair.timeline.map(({ day }) => day).toSorted());
  expect(pair.trade.every(({ currency, value }) => currency === 'USD' && value > 0)).toBe(true);
  expect(await countryPage('ZZ')).toBeNull();
});

test('pictures follow the filter of the lists', async () => {
  const clips = (await seedStore(160)).map(({ clip }) => clip);
  const filter = { query: 'sector:energy' };
  const rows = (await dealLedger(filter, { by: 'day', direction: 'up' }, { offset: 0, limit: 1000 })).rows;
  for (const { a, b, deals, usd } of await pairMatrix(filter)) {
    const both = rows.filter(({ deal }) => deal.parties.includes(a) && deal.parties.includes(b));
    expect([deals, Math.round(usd)]).toEqual([both.length, Math.round(both.reduce((sum, row) => sum + (row.usd ?? 0), 0))]);
  }
  const series = await months(filter);
  expect(series.reduce((sum, { deals }) => sum + deals, 0)).toBe(rows.length);
  expect(series.reduce((sum, { clips: count }) => sum + count, 0)).toBe(await countClips(filter));
  const { nodes, links } = await network({}, 20);
  expect(nodes).toHaveLength(20);
  for (const { source, target, weight } of links) {
    const has = (clip: Clip, id: string): boolean => states(clip).has(id) || names(clip, id);
    expect(weight).toBe(clips.filter((clip) => has(clip, source) && has(clip, target)).length);
  }
});

test('facets count within the filter', async () => {
  const clips = (await seedStore(200)).map(({ clip }) => clip);
  const facets = await clipFacets({ query: 'country:BY' });
  const own = clips.filter((clip) => states(clip).has('BY'));
  for (const { id, count } of facets.kind) expect(count).toBe(own.filter(({ kind }) => kind === id).length);
  for (const { id, count } of facets.dealStatus) expect(count).toBe(own.filter(({ deals }) => deals.some(({ status }) => status === id)).length);
  expect((await clipFacets({})).review.reduce((sum, { count }) => sum + count, 0)).toBe(200);
});

test('the box suggests fields, values and names for what is being typed', async () => {
  await seedStore(100);
  const labels = async (query: string): Promise<string[]> => (await suggest(query, query.length)).map(({ insert }) => insert);
  expect(await labels('sta')).toContain('status:');
  expect(await labels('gas status:si')).toEqual(['status:signed ']);
  expect(await labels('country:bela')).toEqual(['country:BY ']);
  expect(await labels('country:AZ,bela')).toEqual(['country:AZ,BY ']);
  expect(await labels('official:farah')).toEqual(['official:"Mohammad Farahani" ']);
  expect(await labels('-tag:łó')).toEqual(['tag:"Łódź route" ']);
  expect(await labels('')).toEqual([]);
});

test('watchlists count an article’s hits, show their clips, and make the digest', async () => {
  const clips = (await seedStore(200)).map(({ clip }) => clip);
  const list = await saveWatchlist({ name: ' My  list ', items: [{ kind: 'pair', a: 'BY', b: 'AZ' }, { kind: 'word', text: 'freight railway' }, { kind: 'sector', id: 'energy' }] });
  if (!list.ok) throw new Error(list.error.message);
  expect(list.value.name).toBe('My list');
  const mention = (id: string, start: number) => ({ kind: 'country', start, end: start + 1, exact: 'x', form: 'name', entity: { id, name: id }, rule: 'x', confidence: 1 }) as const;
  const hits = await watchHits({ mentions: [mention('BY', 0), mention('BY', 2), mention('AZ', 4)], deals: [] }, 'A freight railway; the Freight Railway.');
  expect(hits.map(({ item, count }) => [item.kind, count])).toEqual([['pair', 1], ['word', 2]]);
  const since = clips[150]!.createdAt;
  const week = await digest(since);
  const recent = clips.filter(({ createdAt }) => createdAt >= since);
  expect(week.clips).toBe(recent.length);
  const wanted = recent.filter((clip) => (states(clip).has('BY') && states(clip).has('AZ')) || /freight railway/i.test(JSON.stringify(clip)) || clip.deals.some(({ sectors }) => sectors.includes('energy')));
  expect(week.lists[0]?.total).toBe(wanted.length);
  await deleteWatchlist(list.value.id);
  expect(await watchlists()).toEqual([]);
  expect(await saveWatchlist({ name: ' \u202e ', items: [] })).toMatchObject({ ok: false, error: { code: 'no-name' } });
});

test('a project keeps its clips in the order given; its end is not theirs', async () => {
  const ids = (await seedStore(6)).map(({ clip }) => clip.id);
  const saved = await saveProject({ name: 'Corridor' });
  if (!saved.ok) throw new Error(saved.error.message);
  await updateClips(ids.slice(0, 4), { addProjects: [saved.value.id] });
  await saveProject({ id: saved.value.id, name: 'Corridor', order: [ids[2]!, ids[0]!] });
  expect((await projectClips(saved.value.id)).map(({ id }) => id)).toEqual([ids[2], ids[0], ids[3], ids[1]]);
  expect((await projects()).map(({ name, clips }) => [name, clips])).toEqual([['Corridor', 4]]);
  await deleteProject(saved.value.id);
  expect([await countClips({}), await countClips({ projects: [saved.value.id] })]).toEqual([6, 0]);
});

test('searches are kept by name, and the store tells what it holds', async () => {
  await seedStore(20);
  const saved = await saveSearch({ name: 'Energy', query: 'sector:energy' });
  if (!saved.ok) throw new Error(saved.error.message);
  expect((await savedSearches()).map(({ name, query }) => [name, query])).toEqual([['Energy', 'sector:energy']]);
  expect(await stats()).toMatchObject({ clips: 20, corrections: 0, lastBackupAt: null, schema: 2 });
  await deleteSearch(saved.value.id);
  expect(await savedSearches()).toEqual([]);
});
