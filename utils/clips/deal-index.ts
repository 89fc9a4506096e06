import type { ClipDeal } from '../model/clip.ts';
import type { AttacheDb } from './db.ts';
import { dayNumber } from './days.ts';
import { dealRow, ledgerId } from './deal-rows.ts';
import type { IndexBatch } from './index-batch.ts';
import { reserveNumbers } from './numbers.ts';
import type { ClipRow, DealRow } from './rows.ts';
import { dealTokens } from './tokens.ts';

/** One clip's change: null before: new; null after: deleted. */
export type Change = { before: ClipRow | null; after: ClipRow | null };

type Touch = { added: { clip: ClipRow; deal: ClipDeal }[]; removed: string[] };

function touchedDeals(changes: readonly Change[]): Map<string, Touch> {
  const touched = new Map<string, Touch>();
  const touch = (clip: ClipRow, deal: ClipDeal): Touch => {
    const id = ledgerId(clip.source.canonicalUrl, deal.id);
    const known = touched.get(id) ?? { added: [], removed: [] };
    touched.set(id, known);
    return known;
  };
  for (const { before, after } of changes) {
    for (const deal of before?.deals ?? []) if (before) touch(before, deal).removed.push(before.id);
    for (const deal of after?.deals ?? []) if (after) touch(after, deal).added.push({ clip: after, deal });
  }
  return touched;
}

/** Writes the difference of two rows' tokens and numbers into the batch. */
export function indexDeal(batch: IndexBatch, before: DealRow | null, after: DealRow | null): void {
  const old = new Set(before ? dealTokens(before.deal, before.source.title, before.leader === '') : []);
  const now = new Set(after ? dealTokens(after.deal, after.source.title, after.leader === '') : []);
  const m = after?.m ?? before?.m ?? 0;
  for (const token of old) if (!now.has(token)) batch.post(token, m, false);
  for (const token of now) if (!old.has(token)) batch.post(token, m, true);
  batch.cell('d.n', m, after?.ns[0] ?? Number.NaN);
  batch.cell('d.n2', m, after?.ns[1] ?? Number.NaN);
  batch.cell('d.day', m, (after && dayNumber(after.day)) ?? Number.NaN);
  batch.cell('d.usd', m, after?.usd ?? Number.NaN);
}

/**
 * Brings the ledger up to what the changed clips say. Inside the transaction of the change.
 * Deals that came or went may change who leads their merged group: `regroup` is called with those groups' ids.
 */
export async function updateDeals(db: AttacheDb, changes: readonly Change[], batch: IndexBatch): Promise<{ regroup: string[] }> {
  const touched = touchedDeals(changes);
  const ids = [...touched.keys()];
  if (ids.length === 0) return { regroup: [] };
  // One question each, all asked at once: a cursor that goes from id to id waits for every step, and there are thousands in a rebuilding.
  const known = await Promise.all(ids.map((id) => db.deals.get({ id })));
  const rows = new Map(known.flatMap((row) => (row ? [[row.id, row]] : [])));
  const marks = new Map((await db.dealMarks.bulkGet(ids)).flatMap((mark) => (mark ? [[mark.id, mark]] : [])));
  const newcomers = ids.filter((id) => !rows.has(id) && (touched.get(id)?.added.length ?? 0) > 0);
  let next = await reserveNumbers(db, 'nextM', newcomers.length);

  const puts: DealRow[] = [];
  const deletes: number[] = [];
  const regroup = new Set<string>();
  for (const [id, { added, removed }] of touched) {
    const before = rows.get(id) ?? null;
    const clips = new Map((before?.clipIds ?? []).map((clipId, i) => [clipId, before?.ns[i] ?? 0]));
    for (const clipId of removed) clips.delete(clipId);
    for (const { clip } of added) clips.set(clip.id, clip.n);
    const newest = [...clips].map(([clipId, n]) => ({ id: clipId, n })).sort((a, b) => b.n - a.n);
    const mark = marks.get(id);
    const last = added.at(-1);
    let after: DealRow | null = null;
    if (last) after = dealRow(before?.m ?? next++, last.clip, last.deal, mark, newest, before?.leader ?? '');
    else if (before && newest.length > 0) after = { ...before, clipIds: newest.map((clip) => clip.id), ns: newest.map(({ n }) => n) };
    if ((before === null) !== (after === null)) regroup.add(mark?.leader ?? id);
    if (after) puts.push(after);
    else if (before) deletes.push(before.m);
    indexDeal(batch, before, after);
  }
  await db.deals.bulkDelete(deletes);
  await db.deals.bulkPut(puts);
  return { regroup: await ledGroups(db, [...regroup]) };
}

/** Of some deals, those that others were merged into: a deal that stands for itself has no group to settle. */
async function ledGroups(db: AttacheDb, ids: string[]): Promise<string[]> {
  const merged = await db.dealMarks.where('leader').anyOf(ids).toArray();
  return [...new Set(merged.map(({ leader }) => leader).filter((leader) => leader !== null))];
}
