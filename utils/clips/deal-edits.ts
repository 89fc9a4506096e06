import * as v from 'valibot';
import type { ClipDeal } from '../model/clip.ts';
import { EDITABLE_DEAL_FIELDS, type DealEdits, type DealMark, type EditableDealField } from '../model/ledger.ts';
import { dealEditsSchema } from '../model/ledger-schema.ts';
import { ExpectedError, fail, type Result } from '../model/result.ts';
import { applyChanges } from './apply-changes.ts';
import type { AttacheDb } from './db.ts';
import { editedFields, freshMark, pickFields } from './deal-marks.ts';
import { ledgerId } from './deal-rows.ts';
import type { ClipRow, DealRow } from './rows.ts';
import { transact } from './transact.ts';

/** The row of a deal. @throws ExpectedError where it is gone */
export async function dealById(db: AttacheDb, id: string): Promise<DealRow> {
  const row = await db.deals.where('id').equals(id).first();
  if (!row) throw new ExpectedError('deal-gone', 'This deal was deleted meanwhile, with the clip that carried it.');
  return row;
}

/** Writes a mark, and lays what it says over the deal in every clip that carries it. */
async function remark(db: AttacheDb, row: DealRow, mark: DealMark): Promise<void> {
  await db.dealMarks.put(mark);
  const clips = (await db.clips.bulkGet(row.clipIds)).filter((clip) => clip !== undefined);
  await applyChanges(db, clips.map((before) => {
    const renew = (deal: ClipDeal): ClipDeal => (ledgerId(before.source.canonicalUrl, deal.id) === row.id ? { ...deal, ...row.machine, ...mark.edits, evidence: deal.evidence } : deal);
    const after: ClipRow = { ...before, deals: before.deals.map(renew), updatedAt: new Date().toISOString() };
    return { before, after };
  }));
}

/** Sets fields of a deal to the person's word; the machine's is kept beside it. */
export function editDeal(id: string, edits: DealEdits): Promise<Result<null>> {
  const read = v.safeParse(dealEditsSchema, edits);
  if (!read.success) {
    const field = v.getDotPath(read.issues[0])?.split('.')[0] ?? 'deal';
    return Promise.resolve(fail('bad-edit', `The ${field} cannot be kept as written. Dates are 2025-05-14, 2025-05 or 2025; currencies three capital letters; texts up to 300 characters, the subject 2000.`));
  }
  return transact(async (db) => {
    const row = await dealById(db, id);
    const known = (await db.dealMarks.get(id)) ?? freshMark(id);
    const all = { ...known.edits, ...pickFields(read.output, EDITABLE_DEAL_FIELDS) };
    await remark(db, row, { ...known, edits: all, machine: pickFields(row.machine, editedFields(all)) });
    return null;
  });
}

/** Back to the machine's word. */
export function revertDeal(id: string, field: EditableDealField): Promise<Result<null>> {
  return transact(async (db) => {
    const row = await dealById(db, id);
    const known = await db.dealMarks.get(id);
    if (!known) return null;
    const fields = editedFields(known.edits).filter((edited) => edited !== field);
    await remark(db, row, { ...known, edits: pickFields(known.edits, fields), machine: pickFields(known.machine, fields) });
    return null;
  });
}
