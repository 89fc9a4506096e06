import type { Article, ArticleMeta } from '../model/article.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { LINE_RULES } from './page/line-rules.ts';
import { Sieve } from './page/sieve.ts';
import { chooseBlocks, siftBlocks, wholeArticle, type ReadText } from './read-text.ts';
import { atOnce } from './slices.ts';

/** An article as read, and the way from its text to the live page. */
export type ReadArticle = { article: Article; map: ReadText['map'] };

let made: Sieve | null = null;
const sieve = (): Sieve => (made ??= new Sieve(LINE_RULES));

/** Everything that `document`, shown at `url`, says about its article, without the text. */
export const readMeta = (document: Document, url: string): ArticleMeta => readMetadata(document, url).meta(sieve().authors);

/**
 * Reads the article of `document`, shown at `url`: its metadata and its text (headline, standfirst, body, as far as the
 * page shows them; a blank line between blocks), with the map back to the live page. The page is not changed. Null where
 * no text was found.
 */
export function readArticle(document: Document, url: string, facts?: PageFacts): ReadArticle | null {
  const chosen = atOnce(chooseBlocks(document, url, facts));
  const read = chosen === null ? null : atOnce(siftBlocks(chosen, sieve()));
  return read === null ? null : { article: wholeArticle(read), map: read.map };
}
