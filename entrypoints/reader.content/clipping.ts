import { callBackground } from '../../utils/messaging/messenger.ts';
import type { ClipDraft, ClipReceipt } from '../../utils/model/clip.ts';
import { fail, type Result } from '../../utils/model/result.ts';
import type { PageCalls } from '../../utils/messaging/calls.ts';
import { t } from '../../utils/settings/strings.ts';
import type { Message } from './card/toast.ts';
import { draftOfArticle, draftOfDeal, draftOfSpan } from './clip-draft.ts';
import type { Reading } from './reading.ts';
import { selectedSpan } from './selection-span.ts';

/** What can be asked to be clipped. */
export type ClipRequest = Parameters<PageCalls['clipThis']>[0];

/**
 * The draft of what was asked for, or why there is none.
 * @param reading the article that the reader is at; @param all the articles of the page, any of which may hold the selection.
 */
export function draftFor(document: Document, reading: Reading, all: readonly Reading[], request: ClipRequest): Result<never> | ClipDraft {
  if (request.kind === 'article') return draftOfArticle(reading);
  if (request.kind === 'deal') {
    return draftOfDeal(reading, request.dealId) ?? fail('no-such-deal', 'The article has changed and this deal is not in it any more. Open Attaché again to see what is.');
  }
  for (const candidate of all) {
    const span = selectedSpan(document, candidate.map, candidate.article.text);
    if (span !== null) return draftOfSpan(candidate, span);
  }
  return fail('nothing-selected', 'Select some text of the article first, then clip it.');
}

/** Files a draft and says so: only after the store has it. */
export async function fileClip(draft: ClipDraft, say: (message: Message) => void): Promise<Result<ClipReceipt>> {
  const answer = await callBackground('clip', draft);
  if (!answer.ok) say({ text: answer.error.message, failed: true });
  else say({ text: t(answer.value.outcome === 'created' ? 'toast_clipped' : 'toast_updated'), failed: false });
  return answer;
}
