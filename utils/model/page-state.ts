import type { ArticleMeta } from './article.ts';
import type { Extraction } from './extraction.ts';
import type { BlockChange } from './return-visit.ts';

/** What the content script knows of the page it is in; what the popup shows under "This page". */
export type PageState = PagePhase & {
  /** The page's address, for a popup or panel that the browser does not tell it. */
  url?: string;
};

type PagePhase =
  | { phase: 'reading' }
  /** `reasons` by name; `sayWhy` puts them into words. */
  | { phase: 'not-article'; reasons: string[] }
  /** Marks are off here: by the reader, for this site or everywhere. `reasons` as for an article. */
  | { phase: 'off'; scope: 'site' | 'everywhere' }
  | { phase: 'failed'; code: string; message: string }
  | {
      phase: 'article';
      reasons: string[];
      article: ArticleMeta & { words: number };
      extraction: Extraction;
      /** `text.slice` of each deal's first evidence, by deal id: the popup has no article text of its own. */
      dealQuotes: Record<string, string>;
      /** Ids of the clips filed from this page, and those of them whose quote could not be placed again. */
      clipped: string[];
      unplaced: string[];
      /** Whether the article's text differs from the one kept with an earlier clip. */
      changedSince: string | null;
      /** What changed since then, block by block; `before` null: put in, `after` null: taken out. */
      changes?: BlockChange[];
      /** False while the reader has hidden the marks on this page alone; absent: shown. */
      marksShown?: boolean;
    };
