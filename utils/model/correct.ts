import type { CorrectedEntity, CorrectionAction } from './correction.ts';
import type { MentionKind } from './mention.ts';

/** An official or country as a card or a clip has it, and the words it was found by. */
export type Marked = { kind: 'official' | 'country'; text: string; entity: { id: string; name: string | null; office?: string | null; country?: string | null } };
/** What a person says an official is. */
export type PersonForm = { name: string; office: string | null; country: string | null };

const isSame = (a: string | null | undefined, b: string | null): boolean => (a ?? null) === b;

/** The id of a person whom nobody knew before: `person:` and the name in small plain letters, as the extraction makes it. */
export function idOfName(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `person:${words.join('-')}`;
}

/** "These words are no such thing." */
export const notThis = (kind: MentionKind, text: string, entityId: string | null): CorrectionAction => ({ action: 'not', kind, text, entityId: kind === 'deal' ? null : entityId });

/** "This is somebody else", "holds another office", "serves another state"; null where nothing differs. */
export function personIs({ entity }: Marked, { name, office, country }: PersonForm): CorrectionAction | null {
  if (name !== '' && name !== entity.name) return { action: 'same-as', kind: 'official', entityId: entity.id, as: { id: idOfName(name), name, office, country } };
  const to = { ...(isSame(entity.office, office) ? {} : { office }), ...(isSame(entity.country, country) ? {} : { country }) };
  return Object.keys(to).length === 0 ? null : { action: 'change', kind: 'official', entityId: entity.id, to };
}

/** "These two are one": whatever was found as the first is the second. */
export const sameAs = (kind: Marked['kind'], entityId: string, as: CorrectedEntity): CorrectionAction => ({ action: 'same-as', kind, entityId, as });

/** "These words are always this." */
export const always = ({ kind, text, entity: { id, name, office, country } }: Marked): CorrectionAction =>
  ({ action: 'is', kind, text, entity: { id, name: name ?? text, ...(kind === 'official' ? { office: office ?? null, country: country ?? null } : {}) } });
