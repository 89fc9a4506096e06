import { callBackground } from '../../utils/messaging/messenger.ts';
import type { CorrectionDraft, CorrectionScope } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';
import type { Subject } from './card/subject.ts';
import type { Message } from './card/toast.ts';
import { hostOf } from './stored-settings.ts';

/** "These words are no such thing", in the scope that the reader chose. */
export function correctionOf({ mark: { mention }, reading: { article } }: Subject, where: CorrectionScope['in']): CorrectionDraft {
  const host = hostOf(article.url);
  const scope: CorrectionScope = where === 'everywhere'
    ? { in: 'everywhere' }
    : where === 'site' && host !== null
      ? { in: 'site', host }
      : { in: 'article', canonicalUrl: article.canonicalUrl };
  const entityId = mention.kind === 'deal' ? null : mention.entity.id;
  return { action: 'not', kind: mention.kind, text: mention.exact, entityId, scope };
}

/** Has a correction learned, and offers to take it back; `again` reads the page anew after either. */
export async function learn(correction: CorrectionDraft, say: (message: Message) => void, again: () => void): Promise<void> {
  const answer = await callBackground('correct', correction);
  if (!answer.ok) {
    say({ text: answer.error.message, failed: true });
    return;
  }
  const undo = async (): Promise<void> => {
    const undone = await callBackground('undoCorrection', answer.value.id);
    if (!undone.ok) say({ text: undone.error.message, failed: true });
    again();
  };
  say({ text: t('toast_corrected'), failed: false, action: { label: t('undo'), run: () => void undo() } });
  again();
}
