/** What a page says about its article; everything but the text itself. */
export type ArticleMeta = {
  /** The address the reader is at. */
  url: string;
  /** The address the page calls its own; `url` where it names none. */
  canonicalUrl: string;
  /** The outlet's name, or its host where the page gives none. */
  site: string;
  title: string;
  /** The authors, ", " between them, cleaned of "By"; never the publisher. */
  byline: string | null;
  /** ISO 8601, the page's own word; never "today". */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47 tag, as the page declares it. */
  lang: string | null;
};

/** What is known of an article before anybody has looked for its authors and the date of its last change. */
export type EarlyMeta = Omit<ArticleMeta, 'byline' | 'modifiedAt'>;

/** What extraction is given of an article. */
export type ArticleText = EarlyMeta & { text: string };

/** An article as read: its metadata and one string of text, blocks (headline, standfirst, body) separated by a blank line. */
export type Article = ArticleMeta & { text: string };
