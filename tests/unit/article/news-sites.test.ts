import { describe, expect, it } from 'vitest';
import { NEWS_HOSTS } from '../../../utils/article/news-hosts.ts';
import { isNewsSite, NEWS_MATCHES, NEWS_SITES } from '../../../utils/article/news-sites.ts';

describe('news sites', () => {
  it('are many, each once, none within another', () => {
    const all: string[] = Object.values(NEWS_HOSTS).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(150);
    for (const site of NEWS_SITES) {
      const labels = site.split('.');
      for (let at = 1; at < labels.length - 1; at += 1) expect(NEWS_SITES).not.toContain(labels.slice(at).join('.'));
    }
  });

  it('are hosts that a manifest may match', () => {
    for (const match of NEWS_MATCHES) expect(match).toMatch(/^\*:\/\/\*\.[a-z\d-]+(?:\.[a-z\d-]+)+\/(?:[a-z\d/-]*)\*$/);
  });

  it('are known by address: subdomains too, and of some hosts only the part that is news', () => {
    expect(isNewsSite('https://eng.belta.by/politics/view/x')).toBe(true);
    expect(isNewsSite('https://www.gov.uk/government/news/x')).toBe(true);
    expect(isNewsSite('https://www.gov.uk/vehicle-tax')).toBe(false);
    expect(isNewsSite('https://belta.by.evil.example/')).toBe(false);
    expect(isNewsSite('no address')).toBe(false);
  });
});
