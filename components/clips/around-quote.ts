import type { QuoteSelector } from '../../utils/model/clip.ts';

/** A quote keeps so many units of the text on either side; fewer mean that the text began, or ended, there. */
const KEPT = 32;

/** The words before and after a quote, cut at whole words, with a mark where more stood. */
export function aroundQuote({ prefix, suffix }: Pick<QuoteSelector, 'prefix' | 'suffix'>): { before: string; after: string } {
  const cutBefore = prefix.length >= KEPT;
  const cutAfter = suffix.length >= KEPT;
  return {
    before: cutBefore ? `… ${prefix.replace(/^\S*\s+/, '')}` : prefix,
    after: cutAfter ? `${suffix.replace(/\s+\S*$/, '')} …` : suffix,
  };
}
