import { callBackground } from '../../utils/messaging/messenger.ts';
import type { Article } from '../../utils/model/article.ts';
import type { Clip } from '../../utils/model/clip.ts';
import { placeAnchor } from '../../utils/text/quote-place.ts';
import { compareTexts } from '../../utils/text/text-change.ts';
import { giveWay } from './give-way.ts';
import { NOTHING_SAVED, type Saved } from './reading.ts';

/** The time of the newest clip whose article text was kept. */
const latest = (clips: readonly Clip[]): string | null =>
  clips.map(({ updatedAt }) => updatedAt).toSorted().at(-1) ?? null;

/** Looks up the clips filed from an article and finds their quotes in its present text; one quote a task. */
export async function findSaved(article: Article): Promise<Saved> {
  const { url, canonicalUrl, text } = article;
  const answer = await callBackground('clipsOfPage', { url, canonicalUrl });
  if (!answer.ok || answer.value.clips.length === 0) return NOTHING_SAVED;
  const { clips, articleText } = answer.value;
  const placed: Saved['placed'][number][] = [];
  const unplaced: string[] = [];
  for (const { id, anchor } of clips) {
    const placement = placeAnchor(text, anchor);
    if (placement === null) unplaced.push(id);
    else placed.push({ id, span: placement.span });
    await giveWay();
  }
  const changes = articleText === null ? [] : compareTexts(articleText, text);
  return { clips, placed, unplaced, changes, changedSince: changes.length > 0 ? latest(clips) : null };
}
