import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';
import { SENTENCES } from './sentences.cases.ts';

function deals(text: string): string[] {
  return extract({ text, publishedAt: '2024-03-20' }).deals.map((deal) =>
    [deal.type, deal.status, deal.parties.toSorted().join(','), ...(deal.amount ? [`${deal.amount.value} ${deal.amount.currency}`] : [])].join('/'),
  );
}

describe('a sentence that tells of a deal', () => {
  it.each(SENTENCES)('%s', (sentence, expected) => {
    expect(deals(sentence)).toEqual(expected);
  });
});
