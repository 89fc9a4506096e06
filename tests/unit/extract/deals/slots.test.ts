import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';
import { STAGES, TYPES } from './slots.cases.ts';

const MEETING = 'Japanese Prime Minister Fumio Kishida met Peruvian President Dina Boluarte in Lima on Monday. ';

/** The deals that the sentence after the meeting tells of. */
function dealsOf(sentence: string) {
  const { deals } = extract({ text: MEETING + sentence, publishedAt: '2024-03-20' });
  return deals.filter((deal) => deal.evidence.some((span) => span.start >= MEETING.length));
}

describe.each(Object.entries(STAGES))('stage %s', (status, sentences) => {
  it.each([...sentences])('%s', (sentence) => {
    const deals = dealsOf(sentence);
    expect(deals.map((deal) => deal.status)).toEqual([status]);
    expect(deals.map((deal) => deal.parties.toSorted())).toEqual([['JP', 'PE']]);
  });
});

describe.each(Object.entries(TYPES))('type %s', (type, sentences) => {
  it.each([...sentences])('%s', (sentence) => {
    expect(dealsOf(sentence).map((deal) => deal.type)).toEqual([type]);
  });
});
