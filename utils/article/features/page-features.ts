import type { PageFacts } from '../metadata/page-facts.ts';
import type { InSlices } from '../slices.ts';
import { addressFeatures } from './address.ts';
import { bodyFeatures } from './body.ts';
import type { FeatureValues } from './feature.ts';
import { headFeatures } from './head.ts';

/** What the address of a page says of it. */
export const featuresOfAddress = (url: string): FeatureValues => addressFeatures(URL.canParse(url) ? new URL(url) : null);

/** All features of a page, as the detector weighs them; its address is read here where that has not been done. Yields now and then. */
export function* pageFeatures(facts: PageFacts, address = featuresOfAddress(facts.url)): InSlices<FeatureValues> {
  yield;
  const head = headFeatures(facts);
  yield;
  return { ...address, ...head, ...(yield* bodyFeatures(facts)) };
}
