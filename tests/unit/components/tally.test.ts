import { expect, it } from 'vitest';
import { tally } from '../../../components/page/tally.ts';
import type { Mention } from '../../../utils/model/mention.ts';

const country = (id: string, start: number): Mention => ({
  kind: 'country', start, end: start + 2, exact: id, form: 'abbreviation', entity: { id, name: id }, rule: 'countries/name', confidence: 1,
});

it('counts entities of one kind, the most mentioned first, ties in the order of the text', () => {
  const mentions = [country('UZ', 0), country('KZ', 5), country('TR', 9), country('KZ', 20)];
  expect(tally(mentions, 'country').map(({ entity, spans }) => [entity.id, spans.map((span) => span.start)])).toEqual([['KZ', [5, 20]], ['UZ', [0]], ['TR', [9]]]);
  expect(tally(mentions, 'official')).toEqual([]);
});
