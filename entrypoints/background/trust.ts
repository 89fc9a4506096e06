import type { Sender } from '../../utils/messaging/messenger.ts';
import { clipId } from '../../utils/model/clip-id.ts';
import type { ClipDraft } from '../../utils/model/clip.ts';
import type { CorrectionDraft } from '../../utils/model/correction.ts';
import { sameSite } from './same-site.ts';

/**
 * A page may say of itself what it likes, its canonical address too. It is believed only within its own site:
 * else a page could ask for, or write over, the clips of another outlet's article.
 */
export function ownAddress(sender: Sender, page: { url: string; canonicalUrl: string }): { url: string; canonicalUrl: string } {
  if (sender.isExtensionPage) return page;
  const url = sender.url ?? page.url;
  const own = sameSite(page.url, url) ? page.url : url;
  return { url: own, canonicalUrl: sameSite(page.canonicalUrl, url) ? page.canonicalUrl : own };
}

/** A draft under the address that its sender may speak for, with the id that goes with it. */
export function ownDraft(sender: Sender, draft: ClipDraft): ClipDraft {
  const address = ownAddress(sender, draft.source);
  if (address.canonicalUrl === draft.source.canonicalUrl && address.url === draft.source.url) return draft;
  const id = address.canonicalUrl === draft.source.canonicalUrl ? draft.id : clipId(draft.kind, address.canonicalUrl, draft.anchor.quote.exact);
  return { ...draft, id, source: { ...draft.source, ...address } };
}

/** A correction where its sender may make it: a page teaches for itself, its own outlet, or everywhere, never for another's. */
export function ownCorrection(sender: Sender, draft: CorrectionDraft): CorrectionDraft {
  const { scope } = draft;
  if (sender.isExtensionPage || scope.in === 'everywhere') return draft;
  const url = sender.url ?? '';
  if (scope.in === 'site') return sameSite(`https://${scope.host}/`, url) ? draft : { ...draft, scope: { in: 'article', canonicalUrl: url } };
  return sameSite(scope.canonicalUrl, url) ? draft : { ...draft, scope: { ...scope, canonicalUrl: url } };
}
