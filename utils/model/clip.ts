import type { ArticleMeta } from './article.ts';
import type { Deal } from './deal.ts';
import type { OfficialEntity } from './mention.ts';
import type { Span } from './span.ts';

/** W3C Web Annotation TextQuoteSelector. `prefix` and `suffix` are up to 32 code units of the article's text. */
export type QuoteSelector = { exact: string; prefix: string; suffix: string };

/** A quote and where it stood in the article's text when it was clipped (TextPositionSelector). */
export type Anchor = { quote: QuoteSelector; position: Span };

export type ClipKind = 'article' | 'deal' | 'selection';

/** An official, country as filed with a clip: the entity and how often the article (or the quote) names it. */
export type ClipOfficial = OfficialEntity & { count: number };
export type ClipCountry = { id: string; name: string; count: number };

/** A deal as filed: its record with the sentences that say so instead of bare spans. */
export type ClipDeal = Omit<Deal, 'evidence'> & { evidence: Anchor[] };

/** What the content script sends to be filed. Its `id` is made by the sender, so that a repeated send cannot file twice. */
export type ClipDraft = {
  /** `clipId(kind, canonicalUrl, quote)`: the same thing clipped twice has the same id. */
  id: string;
  kind: ClipKind;
  source: ArticleMeta & { words: number };
  /** For an article clip: the headline. */
  anchor: Anchor;
  officials: ClipOfficial[];
  countries: ClipCountry[];
  deals: ClipDeal[];
  /** The text of the whole article as read, kept once an article for later comparison. */
  articleText: string;
};

export type ReviewState = 'new' | 'reviewed' | 'follow-up' | 'rejected';

/** A clip as kept. Times are ISO 8601 in UTC. */
export type Clip = Omit<ClipDraft, 'articleText'> & {
  createdAt: string;
  updatedAt: string;
  note: string;
  tags: string[];
  starred: boolean;
  review: ReviewState;
  /** Ids of the projects it is filed under. */
  projects: string[];
  /** Where corrections were applied to it since: which, and what was filed before them. */
  taught?: Taught;
};

/** What of a clip corrections may change. */
export type Findings = Pick<ClipDraft, 'officials' | 'countries' | 'deals'>;
/** The corrections (by id) that were applied to a clip, and what the machine had read. */
export type Taught = { by: string[]; machine: Findings };

/** What the page may say after filing: whether the clip was new or brought up to date. */
export type ClipReceipt = { id: string; outcome: 'created' | 'updated'; at: string };
