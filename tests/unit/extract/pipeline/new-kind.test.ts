import { expect, test } from 'vitest';
import { note, spanOf } from '../../../../utils/extract/document.ts';
import type { Pass } from '../../../../utils/extract/pass.ts';
import { explain, extract } from '../../../../utils/extract/pipeline.ts';
import { PASSES } from '../../../../utils/extract/registry.ts';

/** All that a new kind of mention takes: here, every summit is a deal mention. */
const summits: Pass = {
  name: 'summits',
  run(doc) {
    doc.tokens.lower.forEach((word, i) => {
      if (word !== 'summit') return;
      const span = spanOf(doc, i, i + 1);
      doc.others.push({ ...span, kind: 'deal', exact: doc.text.slice(span.start, span.end), entity: { id: 'summit' }, rule: 'summits/word', confidence: 1 });
      note(doc, i, i + 1, 'summits/word', true, 'the word itself');
    });
  },
};

test('a new kind of mention is one pass and one line of the registry', () => {
  const { mentions } = extract({ text: 'Leaders of Chile met at the summit.' }, [...PASSES, summits]);
  expect(mentions.map((m) => [m.rule, m.exact])).toEqual([['countries/name', 'Chile'], ['summits/word', 'summit']]);
});

test('its decisions are explained beside the others, in order of place', () => {
  const { decisions } = explain({ text: 'The summit in Chile ended.' }, [...PASSES, summits]);
  expect(decisions.map((d) => d.rule)).toEqual(['summits/word', 'countries/name']);
});
