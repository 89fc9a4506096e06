import { callBackground } from '../../utils/messaging/messenger.ts';
import type { Article } from '../../utils/model/article.ts';
import { FIRST_VISIT, type ReturnVisit } from '../../utils/model/return-visit.ts';

/** What was filed from an article before; nothing where the background cannot say. */
export async function findSaved({ url, canonicalUrl, text }: Article): Promise<ReturnVisit> {
  const answer = await callBackground('returnVisit', { url, canonicalUrl, text });
  return answer.ok ? answer.value : FIRST_VISIT;
}
