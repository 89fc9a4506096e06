import { describe, expect, it } from 'vitest';
import { isArticle, judge } from '../../../utils/article/is-article.ts';
import { FEATURE_NAMES, REASONS } from '../../../utils/article/features/reasons.ts';
import { WEIGHTS } from '../../../utils/article/weights.ts';
import { madePages } from '../../fixtures/pages/make-pages.ts';
import { pageOf } from './page-of.ts';

/** One made page in so many is tried here; `scripts/fit-detector.ts` measures all. */
const STEP = 3;
/** Of the made pages, how many may be judged wrongly: the aims for real ones. */
const MOST_MISSED = 0.02;
const MOST_WRONG = 0.03;

describe('isArticle', () => {
  it('tells the made articles from the made lists, fronts, searches, authors and stubs', () => {
    const verdicts = madePages().filter((_, at) => at % STEP === 0).map((page) => ({ page, verdict: isArticle(pageOf(page.html, page.url), page.url) }));
    const share = (gold: boolean): number => {
      const of = verdicts.filter(({ page }) => page.isArticle === gold);
      return of.filter(({ verdict }) => verdict.isArticle !== gold).length / of.length;
    };
    expect(share(true)).toBeLessThanOrEqual(MOST_MISSED);
    expect(share(false)).toBeLessThanOrEqual(MOST_WRONG);
  }, 60_000);

  it('says why, the strongest reason first, in either verdict', () => {
    for (const { html, url } of madePages().filter((_, at) => at % 30 === 0)) {
      const { reasons } = isArticle(pageOf(html, url), url);
      expect(reasons.length).toBeGreaterThan(0);
    }
    expect(judge({ 'hardly any running text': 1, 'many teasers': 1 }).reasons[0]).toBe(REASONS['hardly any running text'].text);
  });

  it('takes no front page for an article, whatever it calls itself', () => {
    const page = madePages().find(({ isArticle: is }) => is);
    for (const url of ['https://news.example/', 'https://news.example/en/', 'https://news.example/index.html']) {
      expect(isArticle(pageOf(page?.html ?? '', url), url).isArticle).toBe(false);
    }
  });

  it('bears pages of every odd kind', () => {
    for (const html of ['', '<frameset><frame src="a"></frameset>', '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>', 'x'.repeat(1_000_000)]) {
      expect(() => isArticle(pageOf(html), 'not an address')).not.toThrow();
    }
  });
});

describe('weights', () => {
  it('each speak as their reason says', () => {
    for (const name of FEATURE_NAMES) {
      const weight = WEIGHTS[name];
      if (weight !== undefined && weight !== 0) expect([name, weight > 0]).toEqual([name, REASONS[name].speaks === 'for']);
    }
  });
});
