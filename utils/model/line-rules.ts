/** What tells authors' names from what stands around them, as data; see `utils/article/metadata/author-rules.ts`. */
export type AuthorRules = {
  /** Regular expressions by what they tell: source and flags. */
  patterns: Readonly<Record<string, readonly [source: string, flags: string]>>;
  /** Names of accounts that are nobody's, in the form names are compared by. */
  nobody: readonly string[];
  /** Names of meta with authors, the strongest first. */
  meta: readonly string[];
  /** Selector of elements made for authors. */
  elements: string;
  /** Selector of what is around an author of another story. */
  otherStory: string;
};

/**
 * What tells lines that belong to no article, as data: the sources of regular expressions for lines in lower case, and
 * words of classes. The background holds it and the content script asks for it, so that pages that are no articles need
 * not load it.
 */
export type LineRules = {
  /** Labels, looked for only in lines that are no sentences. */
  labels: readonly string[];
  /** Notices, sentences among them. */
  notices: readonly string[];
  /** A heading after which nothing of the article follows. */
  tail: string;
  /** Words that name clutter wherever they stand in a class or id. */
  words: readonly string[];
  /** Pairs of neighbouring words that name it where neither does alone. */
  pairs: readonly string[];
  /** Names of elements that hold a standfirst, in whatever case. */
  standfirst: string;
  authors: AuthorRules;
};

/** What the content script needs only on pages that are articles, and asks the background for. */
export type ReaderParts = {
  lines: LineRules;
  /** The style sheet of the card. */
  cardStyles: string;
};
