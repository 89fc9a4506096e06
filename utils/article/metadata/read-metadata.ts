import type { ArticleMeta } from '../../model/article.ts';
import { readByline } from './byline.ts';
import { readCanonicalUrl } from './canonical-url.ts';
import type { DateHints } from './dates/parse-date.ts';
import { readLang } from './lang.ts';
import { readPageFacts } from './page-facts.ts';
import { readModified, readPublished } from './published.ts';
import { hostOf, namedSite } from './site.ts';
import { readTitle } from './title.ts';

/** Everything the page says about its article, each field by its own ladder of sources. */
export function readMetadata(document: Document, url: string): ArticleMeta {
  const facts = readPageFacts(document, url);
  const site = namedSite(facts);
  const lang = readLang(facts);
  const hints: DateHints = { lang, monthFirst: monthComesFirst(lang, url) };
  return {
    url,
    canonicalUrl: readCanonicalUrl(facts),
    site: site ?? hostOf(url),
    title: readTitle(facts, site),
    byline: readByline(facts, site),
    publishedAt: readPublished(facts, hints),
    modifiedAt: readModified(facts, hints),
    lang,
  };
}

/** Whether a page is likely to write the month before the day in figures: American English, and English without a country. */
function monthComesFirst(lang: string | null, url: string): boolean {
  if (lang !== null && !/^en(?:-US|-PH)?$/.test(lang)) return false;
  const host = hostOf(url);
  return lang === 'en-US' || /\.(?:com|org|net|us|gov|edu|mil|ph)$/.test(host);
}
