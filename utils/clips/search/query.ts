import type { ClipKind, ReviewState } from '../../model/clip.ts';
import type { DealStatus, DealType, Sector } from '../../model/deal.ts';

/** One condition. Amounts in rough US dollars, days as days since 1970, both ends included; null: open. */
export type Term =
  | { field: 'word'; value: string }
  | { field: 'text'; value: string }
  | { field: 'phrase'; value: string }
  | { field: 'country' | 'official' | 'site' | 'tag' | 'project' | 'instrument'; value: string }
  | { field: 'type'; value: DealType }
  | { field: 'status'; value: DealStatus }
  | { field: 'sector'; value: Sector }
  | { field: 'kind'; value: ClipKind }
  | { field: 'review'; value: ReviewState }
  | { field: 'starred' }
  | { field: 'amount'; min: number | null; max: number | null }
  | { field: 'date'; from: number | null; to: number | null };

/** Any of the terms, or none of them. */
export type Clause = { not: boolean; any: Term[] };

/** All of the clauses. `problem`: what could not be understood, in one sentence, and was left out. */
export type Query = { clauses: Clause[]; problem: string | null };
