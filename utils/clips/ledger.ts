import { DEAL_STATUSES, DEAL_TYPES } from '../model/deal.ts';
import type { ClipFilter, PageOf } from '../model/clip-filter.ts';
import { EDITABLE_DEAL_FIELDS, type LedgerDeal, type LedgerPage, type LedgerRow, type LedgerSort, type MergedDeal, type VersionField } from '../model/ledger.ts';
import { and, countOf, has, numbersOf, type Bitmap } from './bitmap.ts';
import { store, type AttacheDb } from './db.ts';
import { firstOf } from './first-of.ts';
import { groupBy } from './group-by.ts';
import { dealsByNumber, matchDeals } from './ledger-matches.ts';
import { documentsWith, readColumn } from './postings.ts';
import { dealOfRow, type DealRow } from './rows.ts';

const COLUMNS = { day: 'd.day', usd: 'd.usd', filed: 'd.n' } as const;
const INDEXES = { pair: 'pair', site: 'host', subject: 'subjectKey' } as const;
/** So many rows are sorted quicker by reading them than by walking an index over all deals. */
const FEW = 2000;

type Order = { set: Bitmap; down: boolean; until: number };

async function byColumn(db: AttacheDb, { set, down, until }: Order, name: string): Promise<number[]> {
  const column = await readColumn(db, name, set.length * 32);
  const value = (m: number): number => (Number.isNaN(column[m] ?? Number.NaN) ? Number.NEGATIVE_INFINITY : (column[m] ?? 0));
  const up = (a: number, b: number): number => (value(a) === value(b) ? a - b : value(a) - value(b));
  return firstOf(numbersOf(set), down ? (a, b) => up(b, a) : up, until);
}

async function byIndex(db: AttacheDb, { set, down, until }: Order, by: keyof typeof INDEXES): Promise<number[]> {
  const key = INDEXES[by];
  if (countOf(set) <= FEW) {
    const rows = (await dealsByNumber(db, numbersOf(set))).sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.m - b.m));
    return (down ? rows.reverse() : rows).map(({ m }) => m);
  }
  const found: number[] = [];
  for (let at = 0; found.length < until; at += FEW) {
    const ordered = db.deals.orderBy(key);
    const numbers = await (down ? ordered.reverse() : ordered).offset(at).limit(FEW).primaryKeys();
    if (numbers.length === 0) break;
    found.push(...numbers.filter((m) => has(set, m)));
  }
  return found;
}

/** Types and statuses in their own order (a deal comes about from proposed to ended); within one, by number. */
async function byToken(db: AttacheDb, { set, down }: Order, by: 'type' | 'status'): Promise<number[]> {
  const values: readonly string[] = by === 'type' ? DEAL_TYPES : DEAL_STATUSES;
  const lists = await Promise.all(values.map(async (value) => numbersOf(and(set, await documentsWith(db, `d:${by === 'type' ? 't' : 'u'}:${value}`, set.length * 32)))));
  return down ? lists.flat().reverse() : lists.flat();
}

/** The numbers of a set in order, as far as `until` at least. */
function sorted(db: AttacheDb, order: Order, by: LedgerSort['by']): Promise<number[]> {
  if (by === 'type' || by === 'status') return byToken(db, order, by);
  if (by === 'day' || by === 'usd' || by === 'filed') return byColumn(db, order, COLUMNS[by]);
  return byIndex(db, order, by);
}

/** Rows as shown: each with how many articles' versions it stands for. */
export async function ledgerRows(db: AttacheDb, rows: readonly DealRow[]): Promise<LedgerRow[]> {
  const followers = await db.deals.where('leader').anyOf(rows.map(({ id }) => id)).toArray();
  const byLeader = groupBy(followers, ({ leader }) => leader);
  return rows.map((row) => {
    const versions = [row, ...(byLeader.get(row.id) ?? [])];
    return { ...dealOfRow(row), versions: versions.length, sites: [...new Set(versions.map(({ source }) => source.site))] };
  });
}

/** A stretch of the ledger; deals merged into another are hidden behind it. */
export async function dealLedger(filter: ClipFilter, { by, direction }: LedgerSort, { offset, limit }: PageOf): Promise<LedgerPage> {
  const db = store();
  const { set, total, problem } = await matchDeals(db, filter);
  const numbers = await sorted(db, { set, down: direction === 'down', until: offset + limit }, by);
  const rows = await dealsByNumber(db, numbers.slice(offset, offset + limit));
  return { rows: await ledgerRows(db, rows), total, problem };
}

function compareVersions(versions: readonly DealRow[]): VersionField[] {
  return EDITABLE_DEAL_FIELDS.map((field) => {
    const values = [...groupBy(versions, ({ deal }) => JSON.stringify(deal[field])).values()].map((group) => ({
      value: group[0]?.deal[field] ?? null,
      sites: [...new Set(group.map(({ source }) => source.site))],
      dealIds: group.map(({ id }) => id),
    }));
    // Silence is no disagreement.
    const told = values.filter(({ value }) => value !== null && !(Array.isArray(value) && value.length === 0));
    return { field, agree: told.length <= 1, values };
  });
}

/** A deal with each outlet's version of it, where they agree, and its stages over time; by the id of any version. Null: it was deleted. */
export async function mergedDeal(id: string): Promise<MergedDeal | null> {
  const db = store();
  const asked = await db.deals.where('id').equals(id).first();
  if (!asked) return null;
  const leader = asked.leader === '' ? asked : await db.deals.where('id').equals(asked.leader).first();
  if (!leader) return null;
  const rows = [leader, ...(await db.deals.where('leader').equals(leader.id).toArray())].sort((a, b) => a.day.localeCompare(b.day));
  const [row] = await ledgerRows(db, [leader]);
  if (!row) return null;
  const stages = rows.map(({ deal, source, id: dealId, day }) => ({ day: source.publishedAt?.slice(0, 10) ?? day, status: deal.status, site: source.site, dealId }));
  const versions = rows.map(dealOfRow);
  return { row, versions, fields: compareVersions(rows), stages: stages.sort((a, b) => a.day.localeCompare(b.day)), names: await signatoryNames(db, versions) };
}

async function signatoryNames(db: AttacheDb, versions: readonly LedgerDeal[]): Promise<Record<string, string>> {
  const ids = [...new Set(versions.flatMap(({ deal, machine }) => [...deal.signatories, ...machine.signatories]))];
  const facets = await db.facets.bulkGet(ids.map((id) => `o:${id}`));
  return Object.fromEntries(facets.flatMap((facet) => (facet ? [[facet.id, facet.name]] : [])));
}
