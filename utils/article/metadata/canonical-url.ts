import { firstMeta, type PageFacts } from './page-facts.ts';

/** The address the page calls its own (`link[rel=canonical]`, then og:url), made absolute; `url` where it names none that is sound. */
export function readCanonicalUrl(facts: PageFacts): string {
  const link = facts.document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const claim of [link, firstMeta(facts, ['og:url'])]) {
    if (typeof claim !== 'string' || claim.trim() === '') continue;
    const address = URL.canParse(claim.trim(), facts.url) ? new URL(claim.trim(), facts.url) : null;
    if (address !== null && /^https?:$/.test(address.protocol) && !isFrontPage(address, facts.url)) {
      address.hash = '';
      return address.href;
    }
  }
  return facts.url;
}

/** Some sites name their front page as the canonical address of every page. */
function isFrontPage(address: URL, url: string): boolean {
  const here = URL.canParse(url) ? new URL(url).pathname : '/';
  return address.pathname === '/' && address.search === '' && here !== '/' && here !== '';
}
