import type { FeatureValues } from './features/feature.ts';
import { featuresOfAddress, pageFeatures } from './features/page-features.ts';
import type { FeatureName, Why } from './features/reasons.ts';
import { readPageFacts, type PageFacts } from './metadata/page-facts.ts';
import { atOnce, type InSlices } from './slices.ts';
import { BIAS, THRESHOLD, WEIGHTS } from './weights.ts';

/** Whether a page is an article, how sure (0 to 1), and why: the reasons for the verdict, the strongest first; `sayWhy` puts them into words. */
export type Verdict = { isArticle: boolean; score: number; reasons: Why[] };

const WEIGHED = Object.keys(WEIGHTS) as FeatureName[];
const MOST_REASONS = 5;
/** Weight times value below which a feature is not worth telling. */
const WORTH_TELLING = 0.1;

/** Decides from the features of a page whether it is an article. */
export function judge(values: FeatureValues): Verdict {
  let sum = BIAS;
  const said: { name: FeatureName; push: number }[] = [];
  for (const name of WEIGHED) {
    const push = (WEIGHTS[name] ?? 0) * (values[name] ?? 0);
    sum += push;
    if (Math.abs(push) >= WORTH_TELLING) said.push({ name, push });
  }
  const isArticle = sum > THRESHOLD;
  const reasons: Why[] = said
    .filter(({ push }) => push > 0 === isArticle)
    .toSorted((a, b) => Math.abs(b.push) - Math.abs(a.push))
    .slice(0, MOST_REASONS)
    .map(({ name }) => name);
  if (!isArticle && reasons.length === 0) reasons.push('nothing for it');
  return { isArticle, score: 1 / (1 + Math.exp(THRESHOLD - sum)), reasons };
}

/** A verdict, and what was gathered of the page on the way to it; null where the address alone told. */
export type Detection = Verdict & { facts: PageFacts | null };

/**
 * Decides whether `document`, shown at `url`, is an article. Cheap: one pass over the text, nothing changed, no layout;
 * a front page is known by its address alone.
 */
export function isArticle(document: Document, url: string): Detection {
  return atOnce(isArticleInSlices(document, url));
}

/** As `isArticle`, but yields now and then, so that a caller may give way to the page in between. */
export function* isArticleInSlices(document: Document, url: string): InSlices<Detection> {
  const address = featuresOfAddress(url);
  if (address['address of a front page'] === 1) {
    return { isArticle: false, score: 0, reasons: ['address of a front page'], facts: null };
  }
  const facts = readPageFacts(document, url);
  const values = yield* pageFeatures(facts, address);
  if (values['no text to speak of'] === 1) {
    return { isArticle: false, score: 0, reasons: ['hardly any running text'], facts };
  }
  return { ...judge(values), facts };
}
