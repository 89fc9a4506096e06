import { parseDate, type DateHints } from './dates/parse-date.ts';
import { firstMeta, type PageFacts } from './page-facts.ts';

const PUBLISHED_META = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate',
  'publishdate', 'publish-date', 'publish_date', 'publication_date', 'published_time', 'published_at', 'article.published',
  'article_date_original', 'og:pubdate', 'og:published_time', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'dc.date.issued',
  'dcterms.issued', 'dcterms.created', 'dc.date.created', 'rnews:datepublished', 'mediator_published_time', 'bt:pubdate',
  'citation_publication_date', 'article:published', 'datecreated', 'dc.date', 'dcterms.date', 'date', 'release_date',
] as const;
const MODIFIED_META = [
  'article:modified_time', 'og:article:modified_time', 'datemodified', 'og:updated_time', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'last-modified', 'article.updated',
  'parsely-updated', 'updated_time', 'revised',
] as const;

const URL_DATE = /(?<!\d)((?:19|20)\d{2})[/_-]?(0?[1-9]|1[0-2]|[a-z]{3})[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)/i;

/** The day in an address ("/2025/05/05/", "20250505"), or null. */
export function dateInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = URL_DATE.exec(path);
  if (found === null) return null;
  return parseDate(`${found[3]} ${found[2]} ${found[1]}`, { lang: 'en', monthFirst: false })
    ?? parseDate(`${found[1]}-${found[2]}-${found[3]}`, { lang: 'en', monthFirst: false });
}

/** When the article was published, by the page's own word: JSON-LD, meta, microdata, `time`, the address. */
export function readPublished(facts: PageFacts, hints: DateHints): string | null {
  const claims = [facts.article?.datePublished, facts.article?.dateCreated, firstMeta(facts, PUBLISHED_META), ...timesShown(facts.document)];
  for (const claim of claims) {
    const date = typeof claim === 'string' ? parseDate(claim, hints) : null;
    if (date !== null) return date;
  }
  return dateInUrl(facts.url);
}

/** When the article was last changed, or null where the page does not say. */
export function readModified(facts: PageFacts, hints: DateHints): string | null {
  for (const claim of [facts.article?.dateModified, firstMeta(facts, MODIFIED_META)]) {
    const date = typeof claim === 'string' ? parseDate(claim, hints) : null;
    if (date !== null) return date;
  }
  return null;
}

function* timesShown(document: Document): Generator<string> {
  for (const selector of ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time, main time, time']) {
    for (const element of document.querySelectorAll(selector)) {
      const claim = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
      yield claim ?? '';
      yield element.textContent ?? '';
      break;
    }
  }
}
