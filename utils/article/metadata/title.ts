import { comparable, similarity } from './compare.ts';
import { findHeadline, type Headline } from './headline.ts';
import { firstMeta, plain, type PageFacts } from './page-facts.ts';
import { hostOf } from './site.ts';

/** Where a title can come from, after the structured data; the strongest first. */
const META_TITLES = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'headline', 'title'] as const;

/** What sites put between a headline and their own name. */
const SEPARATOR = /\s+[|\-–—»«·•:/\\~]+\s+|\s*[|»•]\s*/;
/** Separators that headlines themselves do not use. */
const SURE_SEPARATOR = /\s*[|»•]\s*/;

/** A title without the site's name at its end or start, as far as separators and the site's name or host tell. */
export function withoutSite(title: string, site: string | null, host: string): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  const first = parts[0];
  const last = parts.at(-1);
  if (parts.length < 2 || first === undefined || last === undefined) return title;
  if (namesSite(last, site, host)) return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—»«·•:/\\~]+$/, ''), site, host);
  if (namesSite(first, site, host)) return title.slice(title.indexOf(first) + first.length).replace(/^[\s|\-–—»«·•:/\\~]+/, '');
  const [main = ''] = title.split(SURE_SEPARATOR);
  return main !== title && main.split(' ').length >= 4 ? main : title;
}

function namesSite(part: string, site: string | null, host: string): boolean {
  const key = comparable(part);
  const packed = key.replace(/ /g, '');
  if (packed.length < 2) return false;
  if (site !== null && similarity(part, site) >= 0.66) return true;
  const labels = host.split('.').slice(0, -1).join('').replace(/[^a-z\d]/g, '');
  if (part.includes('.') && `.${host}`.endsWith(`.${part.trim().toLowerCase()}`)) return true;
  return packed === host.replace(/[^a-z\d]/g, '') || (packed.length >= 3 && labels.includes(packed)) || (labels.length >= 4 && packed.includes(labels));
}

/** The title of a window without a short name at its end, where the page does not say what the site is called. */
function withoutLastPart(title: string, site: string | null): string {
  const parts = site === null ? /^(.+?\s.+?\s.+?\s.+) [-–—|] (\p{Lu}\S*(?: \S+){0,2})$/u.exec(title) : null;
  return parts?.[1] ?? title;
}

/** The titles that the page's metadata gives, the strongest first, without the site's name. */
export function titleClaims(facts: PageFacts, site: string | null): string[] {
  const { document, article } = facts;
  const host = hostOf(facts.url);
  const claims = [article?.headline, ...META_TITLES.map((key) => firstMeta(facts, [key])), article?.name, withoutLastPart(plain(document.title), site)]
    .filter((claim): claim is string => typeof claim === 'string')
    .map((claim) => withoutSite(plain(claim), site, host))
    .filter((claim) => claim !== '');
  const titles = claims.filter((claim) => site === null || comparable(claim) !== comparable(site));
  return [...new Set(titles.length > 0 ? titles : claims)];
}

/** The article's title, and where the page shows it: the heading that the metadata confirms, else the metadata's own. */
export function readTitle(facts: PageFacts, site: string | null): { title: string; headline: Headline | null } {
  const claims = titleClaims(facts, site);
  const headline = findHeadline(facts.document, claims, site);
  return { title: headline?.text ?? claims[0] ?? '', headline };
}
