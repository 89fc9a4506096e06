import type { ArticleMeta } from '../../model/article.ts';
import { linesAround, type NearLine } from '../page/lines-around.ts';
import { readByline } from './byline.ts';
import { readCanonicalUrl } from './canonical-url.ts';
import type { DateHints } from './dates/parse-date.ts';
import type { Headline } from './headline.ts';
import { readLang } from './lang.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { readModified, readPublished } from './published.ts';
import { hostOf, namedSite } from './site.ts';
import { readTitle } from './title.ts';

/** What was read around the text: the metadata, and what the live page shows of it. */
export type MetaReading = {
  facts: PageFacts;
  meta: ArticleMeta;
  headline: Headline | null;
  /** Lines near the headline, in document order; empty where no headline is shown. */
  lines: NearLine[];
  /** How the page's dates are read. */
  hints: DateHints;
};

/** Everything the page says about its article, each field by its own ladder of sources. */
export function readMetadata(document: Document, url: string): MetaReading {
  const facts = readPageFacts(document, url);
  const site = namedSite(facts);
  const lang = readLang(facts);
  const hints: DateHints = { lang, monthFirst: monthComesFirst(lang, url) };
  const { title, headline } = readTitle(facts, site);
  const start = headline?.element ?? startOf(document);
  const lines = start === null ? [] : linesAround(start);
  const meta = {
    url,
    canonicalUrl: readCanonicalUrl(facts),
    site: site ?? hostOf(url),
    title,
    byline: readByline(facts, lines, site),
    publishedAt: readPublished(facts, lines, hints),
    modifiedAt: readModified(facts, lines, hints),
    lang,
  };
  return { facts, meta, headline, lines, hints };
}

/** Whether a page is likely to write the month before the day in figures: American English, and English without a country. */
function monthComesFirst(lang: string | null, url: string): boolean {
  if (lang !== null && !/^en(?:-US|-PH)?$/.test(lang)) return false;
  const host = hostOf(url);
  return lang === 'en-US' || /\.(?:com|org|net|us|gov|edu|mil|ph)$/.test(host);
}

/** Where the lines around an article without a known headline begin: its own heading, else its first part. */
function startOf(document: Document): Element | null {
  const article = document.querySelector('[itemprop~="articleBody"], article, main');
  return (article ?? document).querySelector('h1, h2') ?? article?.firstElementChild ?? article;
}
