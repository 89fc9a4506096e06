import type { ArticleMeta } from '../../utils/model/article.ts';

/** Where endless pages write the address of each of their articles. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-canonical', 'data-article-url', 'itemid'];

const line = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The address of its own that an article of an endless page has, on the same site; null where it names none. */
function ownAddress(element: Element, heading: Element | null, base: string): string | null {
  const named = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name));
  const linked = (heading?.querySelector('a[href]') ?? heading?.closest('a[href]') ?? null)?.getAttribute('href') ?? null;
  for (const address of [...named, linked]) {
    if (address === null || !URL.canParse(address, base)) continue;
    const url = new URL(address, base);
    if (url.origin === new URL(base).origin && url.pathname !== '/') return url.href;
  }
  return null;
}

function published(element: Element): string | null {
  const stamp = element.querySelector('time[datetime]')?.getAttribute('datetime')?.trim() ?? '';
  return /^\d{4}-\d{2}-\d{2}/.test(stamp) && !Number.isNaN(Date.parse(stamp)) ? stamp : null;
}

/**
 * The metadata of an article that was added to a page below `main`: what stands in its own markup,
 * and of the page only what holds for all of its articles.
 */
export function furtherMeta(element: Element, heading: Element | null, main: ArticleMeta): ArticleMeta {
  const title = line(heading);
  const address = ownAddress(element, heading, main.url);
  const byline = line(element.querySelector('[rel="author"], [itemprop="author"]')).replace(/^by\s+/i, '');
  return {
    url: address ?? main.url,
    // Without an address of its own it still must not be filed as the article above it.
    canonicalUrl: address ?? `${main.canonicalUrl.replace(/#.*$/s, '')}?attache-part=${encodeURIComponent(title.slice(0, 80))}`,
    site: main.site,
    title,
    byline: byline === '' ? null : byline,
    publishedAt: published(element),
    modifiedAt: null,
    lang: element.closest('[lang]')?.getAttribute('lang') ?? main.lang,
  };
}
