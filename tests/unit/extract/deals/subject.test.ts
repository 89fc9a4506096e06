import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';

const CASES: [sentence: string, subject: string | null][] = [
  ['Latvia and Chile signed an agreement on glacier research on Monday.', 'glacier research'],
  ['Latvia and Chile signed an agreement on Thursday on glacier research.', 'glacier research'],
  ['Latvia and Chile signed an agreement in Riga on Thursday on glacier research.', 'glacier research'],
  ['Latvia and Chile signed a pact in December.', null],
  ['The ministers signed a memorandum on behalf of Latvia and Chile.', null],
];

describe('what a deal is about', () => {
  it.each(CASES)('%s', (sentence, subject) => {
    expect(extract({ text: sentence, publishedAt: '2024-03-20' }).deals.map((deal) => deal.subject)).toEqual([subject]);
  });
});
