import { readPageFacts } from './metadata/page-facts.ts';
import { dateInUrl } from './metadata/published.ts';

/** Whether a page is an article, how sure, and why. */
export type Verdict = { isArticle: boolean; score: number; reasons: string[] };

/** Decides whether `document`, shown at `url`, is an article. */
export function isArticle(document: Document, url: string): Verdict {
  const facts = readPageFacts(document, url);
  const reasons: string[] = [];
  let score = -2;
  if (facts.article !== null) {
    score += 2;
    reasons.push('calls itself an article in its structured data');
  }
  if (facts.meta.get('og:type')?.[0] === 'article') {
    score += 1.5;
    reasons.push('calls itself an article');
  }
  if (dateInUrl(url) !== null) {
    score += 1;
    reasons.push('has a date in its address');
  }
  return { isArticle: score > 0, score: 1 / (1 + Math.exp(-score)), reasons };
}
