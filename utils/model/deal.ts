import type { Span } from './span.ts';

export const DEAL_TYPES = ['agreement', 'project', 'finance', 'trade'] as const;
export type DealType = (typeof DEAL_TYPES)[number];

export const DEAL_STATUSES = ['proposed', 'negotiating', 'planned', 'signed', 'in-force', 'ended', 'reported'] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** The controlled list of what a deal is about. */
export const SECTORS = [
  'energy', 'nuclear', 'transport', 'infrastructure', 'agriculture', 'industry', 'mining', 'defence', 'security',
  'finance', 'trade', 'technology', 'space', 'health', 'education', 'culture', 'environment', 'migration', 'tourism',
  'fisheries', 'diplomacy', 'aid',
] as const;
export type Sector = (typeof SECTORS)[number];

/** `value` in whole units of the currency (424400000), `currency` as ISO 4217. */
export type Amount = { value: number; currency: string };

/** One distinct deal of one article; `GOLD.md` of the project's documentation says what each type and status means. */
export type Deal = {
  /** Unique within the article and the same on every run over the same text. */
  id: string;
  type: DealType;
  status: DealStatus;
  /** 'memorandum', 'protocol', 'treaty', 'loan', 'joint venture', … */
  instrument: string | null;
  /** What it is about, in the article's words. */
  subject: string | null;
  /** Country and bloc ids. */
  parties: string[];
  /** `OfficialEntity.id`s, where the text names who signed. */
  signatories: string[];
  amount: Amount | null;
  /** '2021', '2024-2025' */
  period: string | null;
  /** ISO 8601 date of the deal, where the text supports one. */
  date: string | null;
  place: string | null;
  sectors: Sector[];
  /** Where the text says so, in order; repeats of the same deal join the same record. */
  evidence: Span[];
  rule: string;
  confidence: number;
};
