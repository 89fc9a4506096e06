import type { Span } from './span.ts';

/** One block (headline, paragraph) that is not as it was; `before` null: put in, `after` null: taken out. */
export type BlockChange = { before: string | null; after: string | null };

/** What is known of an article's earlier clips when the reader comes back to it. */
export type ReturnVisit = {
  /** Ids of the clips filed from this address, newest first. */
  clipped: string[];
  /** Where their quotes stand in the present text. */
  placed: { id: string; span: Span }[];
  /** Ids of those whose quote is not there any more. */
  unplaced: string[];
  /** When the text was kept that differs from the present one (ISO 8601); null where it is the same or none was kept. */
  changedSince: string | null;
  changes: BlockChange[];
};

export const FIRST_VISIT: ReturnVisit = { clipped: [], placed: [], unplaced: [], changedSince: null, changes: [] };
