import { isNode, listOf } from './json-ld.ts';
import { firstMeta, plain, type PageFacts } from './page-facts.ts';

/** The outlet's name where the page gives one (og:site_name, the publisher in JSON-LD, the application's name), or null. */
export function namedSite(facts: PageFacts): string | null {
  const publisher = listOf(facts.article?.publisher).find(isNode)?.name;
  const website = facts.ld.find((node) => node['@type'] === 'WebSite')?.name;
  const names = [firstMeta(facts, ['og:site_name']), publisher, website, firstMeta(facts, ['application-name', 'apple-mobile-web-app-title'])];
  for (const name of names) {
    const text = typeof name === 'string' ? plain(name) : '';
    if (text !== '' && text.length <= 80) return text;
  }
  return null;
}

/** The host of an address without "www."; empty for one without a host. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
