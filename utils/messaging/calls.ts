import type { ArticleText } from '../model/article.ts';
import type { CorrectionDraft } from '../model/correction.ts';
import type { Clip, ClipDraft, ClipReceipt } from '../model/clip.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ReaderParts } from '../model/line-rules.ts';
import type { PageState } from '../model/page-state.ts';
import type { Result } from '../model/result.ts';
import type { ReturnVisit } from '../model/return-visit.ts';
import type { Span } from '../model/span.ts';

/** Calls that content scripts (and extension pages) make to the background. Every answer is a `Result`. */
export type BackgroundCalls = {
  /** What the content script does not bring along; a page that turns out to be an article asks for it once. */
  readerParts: () => Result<ReaderParts>;
  /** Reads one article for officials, countries and deals. */
  extract: (article: ArticleText) => Result<Extraction>;
  /** Files a clip; answers only after the store has committed it. */
  clip: (draft: ClipDraft) => Result<ClipReceipt>;
  /** The clips filed from an address, newest first, and the article text kept with them; only the extension's own pages may ask. */
  clipsOfPage: (page: { url: string; canonicalUrl: string }) => Result<{ clips: Clip[]; articleText: string | null }>;
  /** Where the quotes of earlier clips stand in the article's present text, and what changed in it since. */
  returnVisit: (page: { url: string; canonicalUrl: string; text: string }) => Result<ReturnVisit>;
  /** Learns what the reader corrected; it holds for every later `extract`, so read the article again after it. */
  correct: (correction: CorrectionDraft) => Result<{ id: string }>;
  /** Unlearns a correction. */
  undoCorrection: (id: string) => Result<null>;
  /** Runs the reader in a tab of a site that is not on the list; only the extension's own pages may ask. */
  readTab: (tabId: number) => Result<null>;
  /** Tells the badge what the page in the sender's tab came to. */
  pageReport: (report: { phase: PageState['phase']; officials: number; countries: number; deals: number }) => Result<null>;
};

/** Calls that the background and the extension's pages make to the content script of one tab. */
export type PageCalls = {
  /** What the page is and what was found in it. */
  pageState: () => Result<PageState>;
  /** Scrolls to a span of the article and flashes it; false where it cannot be placed. */
  reveal: (span: Span) => Result<boolean>;
  /** Clips the whole article, one deal, or what the reader has selected. */
  clipThis: (what: { kind: 'article' } | { kind: 'deal'; dealId: string } | { kind: 'selection' }) => Result<ClipReceipt>;
  /** Moves to the next or the previous mark and opens its card. */
  step: (direction: 1 | -1) => Result<boolean>;
  /** Treats a page that was not taken for an article as one from now on, until it is left. */
  readAnyway: () => Result<PageState>;
  /** Shows or hides the marks on this page alone, until it is left; answers with what is so now. */
  showMarks: (on: boolean) => Result<boolean>;
};
