import { firstMeta, plain, type PageFacts } from './page-facts.ts';

/** Where a title can come from; the strongest first. */
const META_TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'title'] as const;

/** What sites put between a headline and their own name. */
const SEPARATOR = /\s+[|\-–—»«·•:/\\]+\s+|\s*[|»]\s*/;

/** Lower-cased letters and digits with single spaces: what two titles are compared by. */
export const comparable = (text: string): string => text.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A title without the site's name at its end (or start), as far as separators tell. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const name = site === null ? '' : comparable(site);
  const isSite = (part: string): boolean => name !== '' && (comparable(part) === name || name.replace(/ /g, '') === comparable(part).replace(/ /g, ''));
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—»«·•:/\\]+$/, '');
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|\-–—»«·•:/\\]+/, '');
  return title;
}

/** The text of the `h1`s that show one, in order. */
export function headlines(document: Document): string[] {
  return [...document.querySelectorAll('h1')].map((heading) => plain(heading.textContent ?? '')).filter((text) => text !== '');
}

/** The article's headline: the `h1` that the page's metadata confirms, else the metadata's own. */
export function readTitle(facts: PageFacts, site: string | null): string {
  const { document, article } = facts;
  const claims = [article?.headline, firstMeta(facts, META_TITLES), article?.name, document.title]
    .filter((claim): claim is string => typeof claim === 'string')
    .map((claim) => withoutSite(plain(claim), site))
    .filter((claim) => claim !== '');
  const shown = headlines(document);
  for (const headline of shown) {
    const key = comparable(headline);
    if (key !== '' && claims.some((claim) => agrees(key, comparable(claim)))) return headline;
  }
  return claims[0] ?? shown[0] ?? '';
}

/** Same words, or one the beginning of the other and most of it. */
function agrees(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 15 && long.includes(short) && short.length / long.length > 0.5;
}
