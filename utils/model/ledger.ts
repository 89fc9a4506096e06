import type { ClipDeal } from './clip.ts';

/** The fields of a deal that a person may change. */
export const EDITABLE_DEAL_FIELDS = ['type', 'status', 'instrument', 'subject', 'parties', 'signatories', 'amount', 'period', 'date', 'place', 'sectors'] as const;
export type EditableDealField = (typeof EDITABLE_DEAL_FIELDS)[number];
export type DealEdits = Partial<Pick<ClipDeal, EditableDealField>>;

/** A deal of one article in the ledger; the same deal clipped twice from one article is one. */
export type LedgerDeal = {
  /** Stable for article and deal. */
  id: string;
  /** What holds: the person's word where there is one, else the machine's. */
  deal: ClipDeal;
  /** What the machine read; equal to `deal` where nothing was edited. */
  machine: ClipDeal;
  edited: EditableDealField[];
  /** The clips that carry it, newest first. */
  clipIds: string[];
  source: { title: string; site: string; host: string; url: string; canonicalUrl: string; publishedAt: string | null };
  /** The day it is sorted by: the deal's own, else the article's, else the clip's; `YYYY-MM-DD`. */
  day: string;
  /** Amount in US dollars at a fixed rough rate, for sorting and filtering only. */
  usd: number | null;
};

/** One row: a deal, or several of different articles merged into one. */
export type LedgerRow = LedgerDeal & {
  /** How many articles' versions it stands for; 1 where nothing was merged. */
  versions: number;
  /** Outlets of all versions. */
  sites: string[];
};

export type LedgerSort = { by: 'day' | 'usd' | 'type' | 'status' | 'pair' | 'site' | 'subject' | 'filed'; direction: 'up' | 'down' };
export type LedgerPage = { rows: LedgerRow[]; total: number; problem: string | null };

/** One field over the versions of a merged deal: the values given and who gives each. */
export type VersionField = { field: EditableDealField; agree: boolean; values: { value: ClipDeal[EditableDealField]; sites: string[]; dealIds: string[] }[] };
/** A stage of a deal: what which outlet said it was on which day. */
export type DealStage = { day: string; status: ClipDeal['status']; site: string; dealId: string };
export type MergedDeal = {
  row: LedgerRow;
  versions: LedgerDeal[];
  fields: VersionField[];
  stages: DealStage[];
  /** Names of the signatories of all versions by id, as far as any clip gives them. */
  names: Record<string, string>;
};

/** Deals that look like one: `score` 0 to 1, `reasons` in plain words. */
export type MergeProposal = { id: string; deals: [LedgerDeal, LedgerDeal]; score: number; reasons: string[] };

/** What a person did to a deal. Kept apart from the deal's row, so that it outlives deletion and undo. */
export type DealMark = {
  id: string;
  edits: DealEdits;
  /** The machine's values of the edited fields. */
  machine: DealEdits;
  /** The deal it was merged into; null: none. */
  leader: string | null;
  /** Deals it is not the same as. */
  apart: string[];
};
