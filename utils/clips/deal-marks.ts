import type { ClipDeal } from '../model/clip.ts';
import { EDITABLE_DEAL_FIELDS, type DealEdits, type DealMark, type EditableDealField } from '../model/ledger.ts';
import type { AttacheDb } from './db.ts';
import { ledgerId } from './deal-rows.ts';

/** A deal's mark before anything was done to it. */
export const freshMark = (id: string): DealMark => ({ id, edits: {}, machine: {}, leader: null, apart: [] });

/** Some fields of a deal. */
export function pickFields(deal: DealEdits, fields: readonly EditableDealField[]): DealEdits {
  return Object.fromEntries(fields.filter((field) => deal[field] !== undefined).map((field) => [field, deal[field]]));
}

/** The fields that edits change. */
export const editedFields = (edits: DealEdits): EditableDealField[] => EDITABLE_DEAL_FIELDS.filter((field) => Object.hasOwn(edits, field));

/** Deals as newly read, with the person's edits laid over them again; the machine's new values are kept beside. */
export async function keepEdits(db: AttacheDb, canonicalUrl: string, deals: readonly ClipDeal[]): Promise<ClipDeal[]> {
  const marks = await db.dealMarks.bulkGet(deals.map(({ id }) => ledgerId(canonicalUrl, id)));
  const updated = deals.map((deal, i): ClipDeal => ({ ...deal, ...marks[i]?.edits }));
  await db.dealMarks.bulkPut(marks.flatMap((mark, i) => {
    const deal = deals[i];
    return mark && deal ? [{ ...mark, machine: pickFields(deal, editedFields(mark.edits)) }] : [];
  }));
  return updated;
}
