import type { CountryMention, DealMention, Mention, MentionKind, OfficialMention } from '../../utils/model/mention.ts';
import type { Span } from '../../utils/model/span.ts';

type MentionOf = { country: CountryMention; official: OfficialMention; deal: DealMention };

/** One entity of a page and where it stands, in order. */
export type Tally<E> = { entity: E; spans: Span[] };

/** The entities of one kind, the most mentioned first, equals in the order of the text. */
export function tally<K extends MentionKind>(mentions: readonly Mention[], kind: K): Tally<MentionOf[K]['entity']>[] {
  const found = new Map<string, Tally<MentionOf[K]['entity']>>();
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const { entity, start, end } = mention as MentionOf[K];
    const entry = found.get(entity.id);
    if (entry) entry.spans.push({ start, end });
    else found.set(entity.id, { entity, spans: [{ start, end }] });
  }
  return [...found.values()].toSorted((a, b) => b.spans.length - a.spans.length);
}
