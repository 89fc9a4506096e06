import type { Deal } from './deal.ts';
import type { MentionKind } from './mention.ts';

/** Where a correction holds: one article (its canonical address), one site (host), or everywhere. */
export type CorrectionScope = { in: 'everywhere' } | { in: 'site'; host: string } | { in: 'article'; canonicalUrl: string };

/** The entity a text is said to be; what is null or absent stays as the machine had it. */
export type CorrectedEntity = { id: string; name: string; office?: string | null; country?: string | null };

/**
 * What the reader taught, one case an action:
 * - `not`: these words are no such mention (for a deal: its sentence is none);
 * - `is`: these words are a mention of this entity, marked wherever they stand as whole words;
 * - `change`: the entity with this id has another name, office or country;
 * - `same-as`: the first entity is the second;
 * - `deal-field`: the deal whose evidence has these words differs in these fields.
 */
export type CorrectionAction =
  | { action: 'not'; kind: MentionKind; text: string; entityId: string | null }
  | { action: 'is'; kind: 'official' | 'country'; text: string; entity: CorrectedEntity }
  | { action: 'change'; kind: 'official'; entityId: string; to: { name?: string; office?: string | null; country?: string | null } }
  | { action: 'same-as'; kind: 'official' | 'country'; entityId: string; as: CorrectedEntity }
  | { action: 'deal-field'; kind: 'deal'; text: string; to: Partial<Pick<Deal, 'type' | 'status' | 'instrument' | 'subject' | 'parties' | 'amount' | 'date' | 'place' | 'sectors'>> };

export type CorrectionDraft = CorrectionAction & { scope: CorrectionScope };

/** A correction as kept. `at`: ISO 8601 in UTC. */
export type Correction = CorrectionDraft & {
  id: string;
  at: string;
  /** Ids of the stored clips that it was applied to; these are of one store and are not handed on. */
  clips?: string[];
};
