import { LINE_RULES } from '../../utils/article/page/line-rules.ts';
import { addCorrection, clipsOfPage, corrections, fileClip, removeCorrection, watchHits } from '../../utils/clips/repository.ts';
import { applyCorrections } from '../../utils/extract/apply-corrections.ts';
import { extract } from '../../utils/extract/pipeline.ts';
import { transportFailure } from '../../utils/messaging/failures.ts';
import type { BackgroundHandlers } from '../../utils/messaging/messenger.ts';
import type { ArticleText } from '../../utils/model/article.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import { ok } from '../../utils/model/result.ts';
import { noteError, noteTiming } from '../../utils/settings/diagnostics.ts';
import { keepWatched, showBadge } from './badge.ts';
import { CARD_STYLES } from '../reader.content/card/card-styles.ts';
import { runReader } from './reader-scripts.ts';
import { returnVisit } from './return-visit.ts';
import { ownAddress, ownCorrection, ownDraft } from './trust.ts';

/** Reads an article; a store that cannot be opened costs the corrections and watchlists, not the marks. */
async function read(article: ArticleText, tabId: number | null): Promise<Extraction> {
  const started = performance.now();
  const found = extract(article);
  const ms = performance.now() - started;
  void noteTiming({ ms: Math.round(ms * 10) / 10, characters: article.text.length, mentions: found.mentions.length, deals: found.deals.length });
  try {
    const corrected = applyCorrections(found, article, await corrections());
    if (tabId !== null) await keepWatched(tabId, (await watchHits(corrected, article.text)).length);
    return corrected;
  } catch (error) {
    await noteError('corrections', error);
    return found;
  }
}

/** What the background answers; one small rule a call. */
export const handlers: BackgroundHandlers = {
  readerParts: () => Promise.resolve(ok({ lines: LINE_RULES, cardStyles: CARD_STYLES })),
  extract: async ({ tabId }, article) => ok(await read(article, tabId)),
  clip: (sender, draft) => fileClip(ownDraft(sender, draft)),
  // Notes and tags are the reader's own: a page, or what has taken over its content script, gets none of them to see.
  clipsOfPage: async ({ isExtensionPage }, page) => (isExtensionPage ? ok(await clipsOfPage(page)) : transportFailure('not-allowed')),
  returnVisit: async (sender, { text, ...page }) => ok(returnVisit(text, await clipsOfPage(ownAddress(sender, page)))),
  correct: async (sender, draft) => {
    const added = await addCorrection(ownCorrection(sender, draft));
    return added.ok ? ok({ id: added.value.id }) : added;
  },
  undoCorrection: (_sender, id) => removeCorrection(id),
  readTab: async ({ isExtensionPage }, tabId) => {
    if (!isExtensionPage) return transportFailure('not-allowed');
    await runReader(tabId);
    return ok(null);
  },
  pageReport: async ({ tabId, isTop }, report) => {
    // A frame may hold the article; a frame that holds none has nothing to say of the page.
    if (tabId !== null && (isTop || report.phase === 'article')) await showBadge(tabId, report);
    return ok(null);
  },
};
