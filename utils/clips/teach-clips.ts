import type { ClipFilter } from '../model/clip-filter.ts';
import type { Progress } from '../model/backup.ts';
import type { Correction } from '../model/correction.ts';
import { squeeze } from '../model/correction-scope.ts';
import type { DealEdits, EditableDealField } from '../model/ledger.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { numbersOf } from './bitmap.ts';
import { applyChanges } from './apply-changes.ts';
import { correctFindings, findingsOf } from './correct-findings.ts';
import { store, type AttacheDb } from './db.ts';
import { editDeal, revertDeal } from './deal-edits.ts';
import { ledgerId } from './deal-rows.ts';
import { matchClips, rowsByNumber } from './matches.ts';
import type { ClipRow } from './rows.ts';
import { transact } from './transact.ts';

/** Clips a transaction. */
const BATCH = 200;

/** A filter that lets through every clip the correction could touch, and some more. */
function candidates(taught: Correction): ClipFilter {
  if (taught.action === 'change' || taught.action === 'same-as' || (taught.action === 'not' && taught.entityId !== null)) {
    return taught.kind === 'country' ? { countries: [taught.entityId ?? ''] } : { officials: [taught.entityId ?? ''] };
  }
  if (taught.action === 'is') return {};
  return { query: `"${taught.text.replaceAll('"', ' ')}"` };
}

async function rowsToTeach(db: AttacheDb, taught: Correction, only: string[] | undefined): Promise<number[]> {
  return numbersOf((await matchClips(db, only ? { ids: only } : candidates(taught))).set);
}

/** The deals of a clip whose sentence a correction of fields names, by their ids in the ledger. */
function dealsOf(clip: ClipRow, taught: Correction): string[] {
  if (taught.action !== 'deal-field') return [];
  const words = squeeze(taught.text);
  return clip.deals.filter(({ evidence }) => evidence.some(({ quote }) => squeeze(quote.exact).includes(words))).map(({ id }) => ledgerId(clip.source.canonicalUrl, id));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The clip as the correction leaves it, the machine's findings kept beside; the same object where nothing changes. */
function taughtRow(row: ClipRow, articleText: string | null, taught: Correction): ClipRow {
  if (row.taught?.by.includes(taught.id)) return row;
  const now = findingsOf(row);
  const after = correctFindings(now, row, articleText, [taught]);
  if (isSame(now, after)) return row;
  return { ...row, ...after, taught: { by: [...(row.taught?.by ?? []), taught.id], machine: row.taught?.machine ?? now }, updatedAt: new Date().toISOString() };
}

async function textsOf(db: AttacheDb, rows: readonly ClipRow[]): Promise<Map<string, string>> {
  const articles = await db.articles.bulkGet([...new Set(rows.map(({ source }) => source.canonicalUrl))]);
  return new Map(articles.flatMap((article) => (article ? [[article.canonicalUrl, article.text]] : [])));
}

/** The rows that change, with what they become (null: only deals in the ledger do). */
async function changesOf(db: AttacheDb, rows: readonly ClipRow[], taught: Correction): Promise<{ before: ClipRow; after: ClipRow | null }[]> {
  const texts = await textsOf(db, rows);
  return rows.flatMap((before): { before: ClipRow; after: ClipRow | null }[] => {
    const after = taughtRow(before, texts.get(before.source.canonicalUrl) ?? null, taught);
    if (after !== before) return [{ before, after }];
    return dealsOf(before, taught).length > 0 && !taught.clips?.includes(before.id) ? [{ before, after: null }] : [];
  });
}

/** How many stored clips a correction would change. */
export async function correctionReach(id: string): Promise<number> {
  const db = store();
  const taught = await db.corrections.get(id);
  if (!taught) return 0;
  const numbers = await rowsToTeach(db, taught, undefined);
  let count = 0;
  for (let i = 0; i < numbers.length; i += BATCH) count += (await changesOf(db, await rowsByNumber(db, numbers.slice(i, i + BATCH)), taught)).length;
  return count;
}

/**
 * Applies a correction to the stored clips that say otherwise; `takeBackFromClips` undoes it. Stopped half way, what was done stays, and
 * running it again does the rest.
 * @param options.only ids of the clips to look at, instead of all
 * @returns how many clips were changed
 */
export async function applyToClips(id: string, { only, progress, signal }: { only?: string[]; progress?: Progress; signal?: AbortSignal } = {}): Promise<Result<number>> {
  const db = store();
  const taught = await db.corrections.get(id);
  if (!taught) return fail('correction-gone', 'This correction was forgotten meanwhile.');
  const numbers = await rowsToTeach(db, taught, only);
  let done = 0;
  for (let i = 0; i < numbers.length; i += BATCH) {
    if (signal?.aborted) return fail('cancelled', `Stopped after ${done} clips; those stay changed. Apply it again to go on, or take it back.`);
    const changed = await transact(async (inside) => {
      const now = (await inside.corrections.get(id)) ?? taught;
      const changes = await changesOf(inside, await rowsByNumber(inside, numbers.slice(i, i + BATCH)), now);
      await applyChanges(inside, changes.flatMap(({ before, after }) => (after ? [{ before, after }] : [])));
      await inside.corrections.put({ ...now, clips: [...new Set([...(now.clips ?? []), ...changes.map(({ before }) => before.id)])] });
      return changes.map(({ before }) => before);
    });
    if (!changed.ok) return changed;
    for (const deal of new Set(changed.value.flatMap((row) => dealsOf(row, taught)))) {
      const edited = taught.action === 'deal-field' ? await editDeal(deal, taught.to as DealEdits) : ok(null);
      if (!edited.ok) return edited;
    }
    done += changed.value.length;
    progress?.(Math.min(numbers.length, i + BATCH), numbers.length);
  }
  return ok(done);
}

/** A clip without one of the corrections that were applied to it: the machine's findings, taught by the others again. */
async function untaughtRow(db: AttacheDb, { taught, ...row }: ClipRow, ids: readonly string[]): Promise<ClipRow> {
  if (!taught) return row;
  const by = taught.by.filter((id) => !ids.includes(id));
  const left = (await db.corrections.bulkGet(by)).filter((one) => one !== undefined);
  const text = (await db.articles.get(row.source.canonicalUrl))?.text ?? null;
  const after = { ...row, ...correctFindings(taught.machine, row, text, left), updatedAt: new Date().toISOString() };
  return by.length === 0 ? after : { ...after, taught: { by, machine: taught.machine } };
}

/** Takes a correction back from the stored clips that it was applied to; it goes on to hold for pages. Answers with how many clips changed. */
export async function takeBackFromClips(id: string): Promise<Result<number>> {
  const taught = await store().corrections.get(id);
  const ids = taught?.clips ?? [];
  for (let i = 0; i < ids.length; i += BATCH) {
    const rows = await transact(async (db) => {
      const some = (await db.clips.bulkGet(ids.slice(i, i + BATCH))).filter((row) => row !== undefined);
      const held = some.filter((row) => row.taught?.by.includes(id));
      await applyChanges(db, await Promise.all(held.map(async (before) => ({ before, after: await untaughtRow(db, before, [id]) }))));
      return some;
    });
    if (!rows.ok) return rows;
    if (taught?.action !== 'deal-field') continue;
    for (const deal of new Set(rows.value.flatMap((row) => dealsOf(row, taught)))) {
      for (const field of Object.keys(taught.to) as EditableDealField[]) {
        const reverted = await revertDeal(deal, field);
        if (!reverted.ok && reverted.error.code !== 'deal-gone') return reverted;
      }
    }
  }
  const cleared = await transact(async (db) => {
    await db.corrections.where('id').equals(id).modify((row: Correction) => { delete row.clips; });
    return ids.length;
  });
  return cleared;
}

/** One clip back to what was read, whatever was taught since. */
export function untaughtClip(id: string): Promise<Result<null>> {
  return transact(async (db) => {
    const before = await db.clips.get(id);
    if (before?.taught) await applyChanges(db, [{ before, after: await untaughtRow(db, before, before.taught.by) }]);
    return null;
  });
}
