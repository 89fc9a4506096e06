import type { Deal } from './deal.ts';
import type { Mention } from './mention.ts';

/** What `extract` is given: a text and what is known of it. */
export type ExtractInput = {
  text: string;
  title?: string | null;
  url?: string | null;
  /** ISO 8601; null or absent: nothing is guessed that depends on the date. */
  publishedAt?: string | null;
  lang?: string | null;
};

/** Everything found in one article; mentions sorted by start, every span inside the text. */
export type Extraction = { mentions: Mention[]; deals: Deal[] };
