import { describe, expect, it } from 'vitest';
import { addressFeatures } from '../../../utils/article/features/address.ts';
import type { FeatureValues } from '../../../utils/article/features/feature.ts';
import { headFeatures } from '../../../utils/article/features/head.ts';
import { walkText } from '../../../utils/article/features/text-walk.ts';
import { isArticle, judge } from '../../../utils/article/is-article.ts';
import { readPageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { FEATURE_NAMES, REASONS, sayWhy } from '../../../utils/article/features/reasons.ts';
import { atOnce } from '../../../utils/article/slices.ts';
import { WEIGHTS } from '../../../utils/article/weights.ts';
import { madePages } from '../../fixtures/pages/make-pages.ts';
import { newsArticles } from '../../fixtures/pages/news-articles.ts';
import { newsHubs } from '../../fixtures/pages/news-hubs.ts';
import { pageOf } from './page-of.ts';

/** One made page in so many is tried here; `scripts/fit-detector.ts` measures all. */
const STEP = 3;
/** Of the made pages, how many may be judged wrongly: the aims for real ones. */
const MOST_MISSED = 0.02;
const MOST_WRONG = 0.03;
/** Pages of news sites of each sort, other than those that the weights were fitted on, and how many may be judged wrongly. */
const NEWS_PAGES = 40;
const OTHER_SEED = 5;
const MOST_NEWS_WRONG = 2;

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

  it('tells articles of news sites from hubs, home and section pages that it was not fitted on', () => {
    const wrong = [...newsArticles(NEWS_PAGES, OTHER_SEED), ...newsHubs(NEWS_PAGES, OTHER_SEED)].filter(({ html, url, isArticle: is }) => isArticle(pageOf(html, url), url).isArticle !== is);
    expect(wrong.filter(({ isArticle: is }) => is).length).toBeLessThanOrEqual(MOST_NEWS_WRONG);
    expect(wrong.filter(({ isArticle: is }) => !is).length).toBeLessThanOrEqual(MOST_NEWS_WRONG);
  }, 60_000);

  it('adds up paragraphs in boxes of their own, but not the summaries of cards', () => {
    const text = 'The committee of the two chambers met again on Tuesday, heard the minister, and put the question off until the spring.';
    const boxes = `<main>${`<div class="b"><div><p>${text}</p></div></div>`.repeat(8)}</main>`;
    const cards = `<main>${`<div class="b"><div><h3><a href="/s">Ministers agree on the freight line once more</a></h3><p>${text}</p></div></div>`.repeat(8)}</main>`;
    expect(atOnce(walkText(pageOf(boxes))).largest).toBe(8 * text.length);
    expect(atOnce(walkText(pageOf(cards))).largest).toBeLessThan(2 * text.length);
  });

  it('takes entries of a list in the structured data for no article of the page', () => {
    const entry = { '@type': 'NewsArticle', headline: 'Ministers agree', url: 'https://news.example/a', datePublished: '2025-05-05' };
    const values = (data: unknown): FeatureValues => headFeatures(readPageFacts(pageOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`), 'https://news.example/b'));
    expect(values([entry])['structured data of an article']).toBe(1);
    expect(values([entry, entry, entry, entry])).toMatchObject({ 'structured data of an article': 0, 'publication date in the metadata': 0, 'structured data of several articles': 1 });
    expect(values([{ ...entry, url: 'https://news.example/b' }, entry, entry, entry])['structured data of an article']).toBe(1);
  });

  it.each([['/2026/11/', 1], ['/news/2026', 1], ['/2026/11/25/ministers-agree-on-freight', 0], ['/topics/c2vdnvdg6xxt', 1]])('knows the address of a list: %s', (path, list) => {
    expect(addressFeatures(new URL(path, 'https://news.example'))['address of a list']).toBe(list);
  });

  it.each([['/news/articles/c1kx0z9lq2eo', 0], ['/story.aspx?id=554433', 0], ['/world/europe', 1], ['/news/elections-2026', 1]])('knows an address that names no story: %s', (path, few) => {
    expect(addressFeatures(new URL(path, 'https://news.example'))['address of few words']).toBe(few);
  });

  it('takes the stub before a paywall for no article, and a short story that asks for subscribers for one', () => {
    const stub = (text: string, ask: string): boolean => {
      const [page] = newsArticles(1, OTHER_SEED);
      const url = 'https://news.example/politics/2025/05/05/ministers-agree-on-freight-line';
      const head = (page?.html ?? '').replace(/<body>.*/s, '');
      const data = '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-05"><meta name="author" content="Anna Stone">';
      return isArticle(pageOf(`${head}${data}<body><main><article><h1>Ministers agree on the freight line</h1><p class="byline">By Anna Stone</p><time datetime="2025-05-05">5 May 2025</time><p>${text}</p><p>${ask}</p></article></main></body></html>`, url), url).isArticle;
    };
    const text = 'The committee of the two chambers met again on Tuesday, heard the minister, and put the question off until the spring.';
    expect(stub(text, 'Subscribe to continue reading this story, or log in if you already have an account with us.')).toBe(false);
    expect(stub(text, 'Subscribe to our newsletter for the news of the day in the morning, at noon and at night.')).toBe(true);
    expect(stub(`${text} `.repeat(5), 'Subscribe to continue reading this story, or log in if you already have an account with us.')).toBe(true);
  });

  it('says why, the strongest reason first, in either verdict', () => {
    for (const { html, url } of madePages().filter((_, at) => at % 30 === 0)) {
      const { reasons } = isArticle(pageOf(html, url), url);
      expect(reasons.length).toBeGreaterThan(0);
    }
    const [weaker, stronger] = (['hardly any running text', 'many teasers'] as const).toSorted((a, b) => Math.abs(WEIGHTS[a] ?? 0) - Math.abs(WEIGHTS[b] ?? 0));
    expect(judge({ 'hardly any running text': 1, 'many teasers': 1 }).reasons.slice(0, 2)).toEqual([stronger, weaker]);
    expect(sayWhy('hardly any running text')).toBe(REASONS['hardly any running text'].text);
    expect(judge({}).reasons.map(sayWhy)).toEqual(['it has little that an article has']);
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
