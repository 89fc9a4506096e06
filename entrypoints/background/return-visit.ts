import type { Clip } from '../../utils/model/clip.ts';
import type { ReturnVisit } from '../../utils/model/return-visit.ts';
import { placeAnchor } from '../../utils/text/quote-place.ts';
import { compareTexts } from '../../utils/text/text-change.ts';

/** The time of the newest clip whose article text was kept. */
const latest = (clips: readonly Clip[]): string | null => clips.map(({ updatedAt }) => updatedAt).toSorted().at(-1) ?? null;

/**
 * Finds the quotes of earlier clips in an article's present text, and what has changed in it since.
 * Here and not in the page: a quote that has to be searched for costs milliseconds that the page would feel.
 */
export function returnVisit(text: string, { clips, articleText }: { clips: readonly Clip[]; articleText: string | null }): ReturnVisit {
  const visit: ReturnVisit = { clipped: clips.map(({ id }) => id), placed: [], unplaced: [], changedSince: null, changes: [] };
  for (const { id, anchor } of clips) {
    const placement = placeAnchor(text, anchor);
    if (placement === null) visit.unplaced.push(id);
    else visit.placed.push({ id, span: placement.span });
  }
  if (clips.length > 0 && articleText !== null) visit.changes = compareTexts(articleText, text);
  if (visit.changes.length > 0) visit.changedSince = latest(clips);
  return visit;
}
