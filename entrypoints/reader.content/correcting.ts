import type { Article } from '../../utils/model/article.ts';
import { callBackground } from '../../utils/messaging/messenger.ts';
import type { CorrectionDraft, CorrectionScope } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';
import type { Message } from './card/toast.ts';
import { hostOf } from './stored-settings.ts';

/** Where a correction holds, by the reader's choice; a page without a host is no site, and stands for itself. */
export function scopeFor({ url, canonicalUrl }: Article, where: CorrectionScope['in']): CorrectionScope {
  if (where === 'everywhere') return { in: 'everywhere' };
  const host = where === 'site' ? hostOf(url) : null;
  return host === null ? { in: 'article', canonicalUrl } : { in: 'site', host };
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
  say({ text: t(correction.action === 'not' ? 'toast_corrected' : 'toast_taught'), failed: false, action: { label: t('undo'), run: () => void undo() } });
  again();
}
