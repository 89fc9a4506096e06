import { expect, test } from 'vitest';
import { explain } from '../../../../utils/extract/pipeline.ts';

const rulesOf = (text: string) => explain({ text }).decisions.filter((d) => d.rule.startsWith('countries/')).map((d) => [d.exact, d.accepted, d.rule]);

test.each([
  ['Ships crossed the Indian Ocean.', [['Indian Ocean', false, 'countries/not-a-state']]],
  ['It cost 5 million Swiss francs.', [['Swiss', false, 'countries/currency']]],
  ['Atlanta is in Georgia.', [['Georgia', false, 'countries/context-us-state']]],
  ['The actor Jordan Peele said so.', [['Jordan', false, 'countries/person']]],
  ['Oslo is in Norway.', [['Oslo', true, 'countries/capital'], ['Norway', true, 'countries/name']]],
])('%s names the rule of each decision', (text, decisions) => {
  expect(rulesOf(text)).toEqual(decisions);
});

test('every accepted mention has a decision with its rule, and every decision a reason', () => {
  const { mentions, decisions } = explain({ text: 'MINSK. Belarus and the EU signed nothing, and Turkey left.' });
  const accepted = new Set(decisions.filter((d) => d.accepted).map((d) => `${d.span.start} ${d.rule}`));
  for (const m of mentions.filter((m) => m.kind === 'country')) expect(accepted).toContain(`${m.start} ${m.rule}`);
  for (const d of decisions) expect(d.why).not.toBe('');
});
