import type { MonthCount, Network, PairCount } from '../model/catalogue.ts';
import type { ClipFilter } from '../model/clip-filter.ts';
import { and, countBoth, countOf, numbersOf, type Bitmap } from './bitmap.ts';
import { store } from './db.ts';
import { dayOf } from './days.ts';
import { topFacets } from './facets.ts';
import { matchDeals } from './ledger-matches.ts';
import { matchClips } from './matches.ts';
import { documentsWith, readColumn } from './postings.ts';
import type { FacetRow } from './rows.ts';

/** A matrix or a network of more is not read by anyone. */
const MOST_COUNTRIES = 60;
const MOST_OFFICIALS = 400;

/** How many deals each two states have together, and their sum in rough dollars; the busiest pairs first. */
export async function pairMatrix(filter: ClipFilter): Promise<PairCount[]> {
  const db = store();
  const { set } = await matchDeals(db, filter);
  const usd = await readColumn(db, 'd.usd', set.length * 32);
  const countries = (await topFacets(db, 'country', MOST_COUNTRIES)).map(({ id }) => id).sort();
  const sets = await Promise.all(countries.map(async (id) => and(set, await documentsWith(db, `d:c:${id}`, set.length * 32))));
  const pairs: PairCount[] = [];
  countries.forEach((a, i) => {
    for (let j = i + 1; j < countries.length; j++) {
      const both = and(sets[i] ?? set, sets[j] ?? set);
      const deals = countOf(both);
      if (deals > 0) pairs.push({ a, b: countries[j] ?? '', deals, usd: numbersOf(both).reduce((sum, m) => sum + (usd[m] || 0), 0) });
    }
  });
  return pairs.sort((one, other) => other.deals - one.deals || other.usd - one.usd);
}

type Node = Network['nodes'][number] & { set: Bitmap };

/** States and officials that are filed together: the most frequent `limit` of them, and each tie between two. */
export async function network(filter: ClipFilter, limit = 60): Promise<Network> {
  const db = store();
  const { set } = await matchClips(db, filter);
  const nodeOf = (kind: 'country' | 'official') => async ({ key, id, name, country }: FacetRow): Promise<Node> => {
    const own = and(set, await documentsWith(db, key, set.length * 32));
    return { id, kind, name, country: kind === 'country' ? id : country, clips: countOf(own), set: own };
  };
  const all = await Promise.all([
    ...(await topFacets(db, 'country', MOST_COUNTRIES)).map(nodeOf('country')),
    ...(await topFacets(db, 'official', MOST_OFFICIALS)).map(nodeOf('official')),
  ]);
  const nodes = all.filter(({ clips }) => clips > 0).sort((a, b) => b.clips - a.clips || a.name.localeCompare(b.name)).slice(0, limit);
  const links = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => ({ source: a.id, target: b.id, weight: countBoth(a.set, b.set) }))).filter(({ weight }) => weight > 0);
  return { nodes: nodes.map(({ set: _set, ...node }) => node), links };
}

/** Clips and deals a month by the article's and the deal's day, oldest first; months without any are left out. */
export async function months(filter: ClipFilter): Promise<MonthCount[]> {
  const db = store();
  const [clips, deals] = await Promise.all([matchClips(db, filter), matchDeals(db, filter)]);
  const counts = new Map<string, MonthCount>();
  const add = async (set: Bitmap, column: string, field: 'clips' | 'deals'): Promise<void> => {
    const days = await readColumn(db, column, set.length * 32);
    const perDay = new Map<number, number>();
    for (const n of numbersOf(set)) {
      const day = days[n];
      if (day !== undefined && !Number.isNaN(day)) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    for (const [day, count] of perDay) {
      const month = dayOf(day).slice(0, 7);
      const known = counts.get(month) ?? { month, clips: 0, deals: 0 };
      known[field] += count;
      counts.set(month, known);
    }
  };
  await add(clips.set, 'day', 'clips');
  await add(deals.set, 'd.day', 'deals');
  return [...counts.values()].sort((a, b) => a.month.localeCompare(b.month));
}
