import type { Mark } from '../../../utils/highlight/mark.ts';
import type { Deal } from '../../../utils/model/deal.ts';
import { contains } from '../../../utils/model/span.ts';
import type { Reading } from '../reading.ts';

/** What a card is about: a mark, and where it stands among the others. */
export type Subject = {
  mark: Mark;
  reading: Reading;
  /** Marks of the same entity in this article, in order; `mark` is one of them. */
  same: readonly Mark[];
  /** The deal that the mark is; null for other kinds. */
  deal: Deal | null;
  /** The statement of a deal that an official's or country's mark stands in. */
  around: Mark | null;
  /** Ids of the clips filed from the page. */
  clipped: ReadonlySet<string>;
};

/** Gathers what the card of a mark has to say. */
export function subjectOf(mark: Mark, reading: Reading): Subject {
  const { mention } = mark;
  const around = mention.kind === 'deal'
    ? null
    : reading.marks.find((other) => other.mention.kind === 'deal' && contains(other.mention, mention)) ?? null;
  return {
    mark,
    reading,
    same: reading.marks.filter((other) => other.mention.kind === mention.kind && other.mention.entity.id === mention.entity.id),
    deal: mention.kind === 'deal' ? reading.extraction.deals.find(({ id }) => id === mention.entity.id) ?? null : null,
    around,
    clipped: new Set(reading.saved.clipped),
  };
}
