import { NEWS_HOSTS } from './news-hosts.ts';

/** Every news site on which Attaché runs by itself, each once: a host without "www.", or a host and the path of its news. */
export const NEWS_SITES: readonly string[] = [...new Set<string>(Object.values(NEWS_HOSTS).flat())];

/** Manifest match patterns of the news sites; `*.` covers the bare host and all of its subdomains. */
export const NEWS_MATCHES: string[] = NEWS_SITES.map((site) => (site.includes('/') ? `*://*.${site}*` : `*://*.${site}/*`));

const KNOWN: ReadonlySet<string> = new Set(NEWS_SITES);
const WITH_PATH: readonly string[] = NEWS_SITES.filter((site) => site.includes('/'));

/** Whether the page at `url` is on a shipped news site; false for an address that does not parse. */
export function isNewsSite(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  const labels = hostname.replace(/\.$/, '').split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const host = labels.slice(at).join('.');
    if (KNOWN.has(host)) return true;
    if (WITH_PATH.some((site) => `${host}${pathname}`.startsWith(site))) return true;
  }
  return false;
}
