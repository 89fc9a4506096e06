import type { PageFacts } from '../metadata/page-facts.ts';
import type { InSlices } from '../slices.ts';
import { addressFeatures } from './address.ts';
import { bodyFeatures } from './body.ts';
import type { FeatureValues } from './feature.ts';
import { headFeatures } from './head.ts';

/** All features of a page, as the detector weighs them. Yields now and then. */
export function* pageFeatures(facts: PageFacts): InSlices<FeatureValues> {
  const address = URL.canParse(facts.url) ? new URL(facts.url) : null;
  return { ...addressFeatures(address), ...headFeatures(facts), ...(yield* bodyFeatures(facts.document)) };
}
