import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';
import { PARTIES } from './parties.cases.ts';

describe('the parties of a deal', () => {
  it.each(PARTIES)('%s', (text, expected) => {
    expect(extract({ text, publishedAt: '2024-03-20' }).deals.map((deal) => deal.parties.toSorted().join(','))).toEqual(expected);
  });
});
