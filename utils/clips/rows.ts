import type { Clip, ClipDeal } from '../model/clip.ts';
import type { DealMark, LedgerDeal } from '../model/ledger.ts';
import type { PostingChunk } from './posting-chunk.ts';

/** A clip as stored. `n`: its number in the index, given once and never again to another. */
export type ClipRow = Clip & { n: number };

export type ArticleRow = { canonicalUrl: string; text: string; readAt: string };

/**
 * A deal of one article, derived from the clips that carry it and from its mark; may be rebuilt at any time.
 * `m`: its number in the index; `ns`: those of its clips, in the order of `clipIds`. `leader`: the deal it was merged into, '' where it stands for itself.
 */
export type DealRow = LedgerDeal & { m: number; ns: number[]; pair: string; host: string; subjectKey: string; filed: string; leader: string };

/** A stretch, the `c`th, of the list of documents that have a token. */
export type PostingRow = { t: string; c: number; p: PostingChunk };
/** A stretch of one number a document. */
export type ColumnRow = { name: string; c: number; v: Float64Array };

/**
 * A value that clips can be narrowed by, and how many have it. `rank`: the count's binary logarithm, whole; an index on
 * the count itself would be rewritten with every clip. `keys`: `kind` + space + word or sound of the name.
 */
export type FacetRow = { key: string; kind: string; id: string; name: string; count: number; rank: number; keys: string[]; office: string | null; country: string | null };

/** Deleted clips, kept for a week under the token of the deletion. */
export type TrashRow = { id: string; token: string; at: string; clip: ClipRow; articleText: string | null };
export type MetaRow = { key: string; value: unknown };

/** The row's clip, without what belongs to the store. */
export function clipOfRow({ n: _n, ...clip }: ClipRow): Clip {
  return clip;
}

/** The ledger's deal of a row. */
export function dealOfRow({ m: _m, ns: _ns, pair: _p, host: _h, subjectKey: _s, filed: _f, leader: _l, ...deal }: DealRow): LedgerDeal {
  return deal;
}

/** A deal as the machine read it, where a person edited it. */
export const machineDeal = (deal: ClipDeal, mark: DealMark | undefined): ClipDeal => (mark ? { ...deal, ...mark.machine } : deal);
/** A deal as the person has it. */
export const editedDeal = (machine: ClipDeal, mark: DealMark | undefined): ClipDeal => (mark ? { ...machine, ...mark.edits } : machine);
