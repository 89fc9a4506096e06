// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore, seedStore } from './store.ts';
import { expect, test } from 'vitest';
import { clipPage, countClips } from '../../../utils/clips/repository.ts';
import type { Clip } from '../../../utils/model/clip.ts';

freshStore();

const usd = (clip: Clip): number[] => clip.deals.flatMap(({ amount }) => (amount ? [amount.value] : []));
const day = (clip: Clip): string => (clip.source.publishedAt ?? clip.createdAt).slice(0, 10);
const words = (clip: Clip): string => JSON.stringify([clip.source.title, clip.anchor.quote.exact, clip.note, clip.deals.map(({ subject, evidence }) => [subject, evidence])]).toLowerCase();

/** A query, and what it means said in plain code. */
const CASES: [string, (clip: Clip) => boolean][] = [
  ['country:BY', (clip) => clip.countries.some(({ id }) => id === 'BY')],
  ['country:belarus', (clip) => clip.countries.some(({ id }) => id === 'BY')],
  ['country:BY,AZ', (clip) => clip.countries.some(({ id }) => id === 'BY' || id === 'AZ')],
  ['country:BY country:AZ', (clip) => ['BY', 'AZ'].every((wanted) => clip.countries.some(({ id }) => id === wanted))],
  ['-country:BY', (clip) => clip.countries.every(({ id }) => id !== 'BY')],
  ['official:farahani', (clip) => clip.officials.some(({ name }) => name === 'Mohammad Farahani')],
  ['official:"reza kermani"', (clip) => clip.officials.some(({ name }) => name === 'Reza Kermani')],
  ['official:lukaszewski', (clip) => clip.officials.some(({ name }) => name === 'Grzegorz Łukaszewski')],
  ['official:lukashevych', (clip) => clip.officials.some(({ name }) => name === 'Viktar Lukashevich')],
  ['type:finance status:signed', (clip) => clip.deals.some(({ type }) => type === 'finance') && clip.deals.some(({ status }) => status === 'signed')],
  ['sector:energy', (clip) => clip.deals.some(({ sectors }) => sectors.includes('energy'))],
  ['site:trend.az', (clip) => clip.source.site === 'Trend'],
  ['site:www.trend.az', (clip) => clip.source.site === 'Trend'],
  ['tag:łódź', (clip) => clip.tags.includes('Łódź route')],
  ['kind:deal', (clip) => clip.kind === 'deal'],
  ['is:starred', (clip) => clip.starred],
  ['review:follow-up', (clip) => clip.review === 'follow-up'],
  ['amount:>1bn', (clip) => usd(clip).some((value) => value > 1e9)],
  ['amount:<=50m', (clip) => usd(clip).some((value) => value <= 5e7)],
  ['before:2025-10', (clip) => day(clip) < '2025-10-01'],
  ['after:2026-05-14', (clip) => day(clip) > '2026-05-14'],
  ['"freight railway"', (clip) => words(clip).includes('freight railway')],
  ['fertil', (clip) => words(clip).includes('fertil')],
  ['copper OR vaccines', (clip) => /copper|vaccines/.test(words(clip))],
  ['gas -country:IR', (clip) => /\bgas/.test(words(clip) + clip.tags.join(' ')) && clip.countries.every(({ id }) => id !== 'IR')],
];

test('a query finds exactly the clips that it means', async () => {
  const clips = (await seedStore(600)).map(({ clip }) => clip);
  for (const [query, means] of CASES) {
    const { clips: found, total, problem } = await clipPage({ query }, { offset: 0, limit: 1000 });
    const ids = clips.filter(means).map(({ id }) => id).sort();
    expect(ids).not.toEqual([]);
    expect({ query, total, problem, ids: found.map(({ id }) => id).sort() }).toEqual({ query, total: ids.length, problem: null, ids });
  }
  // The words in another order are no phrase.
  expect(await countClips({ query: '"railway freight"' })).toBe(0);
}, 30_000);

test('what cannot be understood is said in a sentence, and the rest still applies', async () => {
  await seedStore(60);
  const all = await countClips({ query: 'country:BY' });
  for (const query of ['country:BY type:handshake', 'country:BY amount:lots', 'country:BY before:soon', 'country:BY is:red']) {
    const page = await clipPage({ query }, { offset: 0, limit: 5 });
    expect({ query, ...page }).toMatchObject({ query, total: all, problem: expect.stringMatching(/takes/) });
  }
});

test('pages are cut from one order, newest first', async () => {
  const clips = (await seedStore(120)).map(({ clip }) => clip);
  const newest = clips.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)).map(({ createdAt }) => createdAt);
  for (const filter of [{}, { query: '-country:XX' }]) {
    const first = await clipPage(filter, { offset: 0, limit: 50 });
    const second = await clipPage(filter, { offset: 50, limit: 50 });
    expect([...first.clips, ...second.clips].map(({ createdAt }) => createdAt)).toEqual(newest.slice(0, 100));
    expect(first.total).toBe(120);
  }
});
