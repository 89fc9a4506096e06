import type { NearLine } from '../page/lines-around.ts';
import { parseDate, type DateHints } from './dates/parse-date.ts';
import { datesShown } from './dates-shown.ts';
import { isNode, listOf } from './json-ld.ts';
import { firstMeta, type PageFacts } from './page-facts.ts';

const PUBLISHED_META = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate',
  'publishdate', 'publish-date', 'publish_date', 'publication_date', 'published_time', 'published_at', 'article.published',
  'article_date_original', 'og:pubdate', 'og:published_time', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime',
  'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'rnews:datepublished', 'mediator_published_time',
  'bt:pubdate', 'citation_publication_date', 'article:published', 'datecreated', 'dc.date', 'dcterms.date', 'date',
  'release_date', 'article:created', 'uploaddate',
] as const;
const MODIFIED_META = [
  'article:modified_time', 'og:article:modified_time', 'datemodified', 'og:updated_time', 'dcterms.modified',
  'dc.date.modified', 'lastmod', 'last-modified', 'article.updated', 'parsely-updated', 'updated_time', 'revised',
] as const;

/** Other names of meta with the date of publication. */
const OTHER_PUBLISHED_META = /publi(?:sh|cation)|pub_?date|issued/;
const NOT_PUBLISHED = /publisher|modif|updat|expir|unpublish|until|schedul/;

const URL_DATE = /(?<!\d)((?:19|20)\d{2})[/_-]?(0?[1-9]|1[0-2]|[a-z]{3})[/_-]?(0?[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)/i;
const URL_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in an address ("/2025/05/05/", "/2025/may/05/", "20250505") as ISO 8601, or null. */
export function dateInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = /(?:19|20)\d\d/.test(path) ? URL_DATE.exec(path) : null;
  if (found === null) return null;
  const [, year, month = '', day = ''] = found;
  const number = /^\d/.test(month) ? Number(month) : URL_MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const exists = number > 0 && Number(year) >= 1990 && date.getUTCMonth() === number - 1;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The values of a key in JSON-LD, also where each is a node that states its type. */
const valuesOf = (value: unknown): unknown[] => listOf(value).map((one) => (isNode(one) ? one['@value'] : one));

/** The first of `claims` that is a date. */
function firstDate(claims: Iterable<unknown>, hints: DateHints): string | null {
  for (const claim of claims) {
    const date = typeof claim === 'string' || typeof claim === 'number' ? parseDate(String(claim), hints) : null;
    if (date !== null) return date;
  }
  return null;
}

/** Values of a key in JSON-LD nodes that describe the page, though not as an article. */
function* inOtherNodes(facts: PageFacts, keys: readonly string[]): Generator<unknown> {
  for (const node of facts.ld) for (const key of keys) yield* listOf(node[key]);
}

/**
 * When the article was published, by the page's own word. The ladder: the article's JSON-LD, meta, microdata, what the
 * page shows by its headline, other JSON-LD of the page, the address.
 * @param lines the lines near the headline: asked for only where nothing before them has a date.
 */
export function readPublished(facts: PageFacts, lines: () => readonly NearLine[], hints: DateHints): string | null {
  return firstDate(valuesOf(facts.article?.datePublished), hints)
    ?? firstDate(PUBLISHED_META.map((key) => firstMeta(facts, [key])), hints)
    ?? firstDate([...facts.meta].filter(([key]) => OTHER_PUBLISHED_META.test(key) && !NOT_PUBLISHED.test(key)).map(([, values]) => values[0]), hints)
    ?? firstDate(microdata(facts.document, 'datePublished'), hints)
    ?? datesShown(facts.document, lines(), hints).published
    ?? firstDate(inOtherNodes(facts, ['datePublished', 'uploadDate', 'dateCreated']), hints)
    ?? dateInUrl(facts.url);
}

/** When the article was last changed, or null where the page does not say. */
export function readModified(facts: PageFacts, lines: () => readonly NearLine[], hints: DateHints): string | null {
  return firstDate(valuesOf(facts.article?.dateModified), hints)
    ?? firstDate(MODIFIED_META.map((key) => firstMeta(facts, [key])), hints)
    ?? firstDate(microdata(facts.document, 'dateModified'), hints)
    ?? datesShown(facts.document, lines(), hints).modified;
}

function* microdata(document: Document, property: string): Generator<string> {
  for (const element of document.querySelectorAll(`[itemprop~="${property}"]`)) {
    for (const attribute of ['datetime', 'content']) {
      const value = element.getAttribute(attribute);
      if (value !== null) yield value;
    }
    yield element.textContent ?? '';
  }
}
