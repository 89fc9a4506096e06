import { hashText } from '../model/clip-id.ts';
import type { Correction, CorrectionDraft } from '../model/correction.ts';
import { readCorrections } from '../model/correction-schema.ts';
import { fail, type Result } from '../model/result.ts';
import { store } from './db.ts';
import { takeBackFromClips } from './teach-clips.ts';
import { transact } from './transact.ts';

/** What was taught, the latest first. */
export const corrections = (): Promise<Correction[]> => store().corrections.orderBy('at').reverse().toArray();

/** The same lesson twice is one. */
const correctionId = (draft: CorrectionDraft): string => hashText(JSON.stringify(draft, Object.keys(flatKeys(draft)).sort()));

/** All property names at any depth: `JSON.stringify` takes a list of those to write, and writes them in its order. */
function flatKeys(value: unknown, into: Record<string, true> = Object.create(null) as Record<string, true>): Record<string, true> {
  if (typeof value !== 'object' || value === null) return into;
  for (const [key, inner] of Object.entries(value)) {
    into[key] = true;
    flatKeys(inner, into);
  }
  return into;
}

/** Learns a correction. */
export function addCorrection(draft: CorrectionDraft, now: string = new Date().toISOString()): Promise<Result<Correction>> {
  return transact(async (db) => {
    const id = correctionId(draft);
    const clips = (await db.corrections.get(id))?.clips;
    const correction: Correction = { ...draft, id, at: now, ...(clips ? { clips } : {}) };
    await db.corrections.put(correction);
    return correction;
  });
}

/** Unlearns it; stored clips that it was applied to are again as they were. */
export async function removeCorrection(id: string): Promise<Result<null>> {
  const back = await takeBackFromClips(id);
  if (!back.ok) return back;
  return transact(async (db) => {
    await db.corrections.delete(id);
    return null;
  });
}

/**
 * Takes over corrections from the product's own export; those already known stay as they are.
 * @param data parsed JSON of any shape
 */
export async function importCorrections(data: unknown): Promise<Result<number>> {
  const read = readCorrections(data);
  if (read === null) return fail('not-corrections', 'This file holds no corrections of Attaché. Choose one exported from the list of corrections.');
  return transact(async (db) => {
    const known = new Set(await db.corrections.toCollection().primaryKeys());
    const fresh = read.filter(({ id }) => !known.has(id)).map(({ clips: _clips, ...correction }) => correction);
    await db.corrections.bulkPut(fresh);
    return fresh.length;
  });
}
