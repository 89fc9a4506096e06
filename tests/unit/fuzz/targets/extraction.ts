import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extract } from '../../../../utils/extract/pipeline.ts';
import { expectCleanPrototypes, PIECES } from '../hostile.ts';
import { target } from '../target.ts';

/** Words that reach the rules, to stand between the hostile ones. */
const NEWS = [
  'Belarusian', 'Prime Minister', 'Roman Golovchenko', 'signed', 'a memorandum', 'on energy', 'with', 'Kazakhstan', 'in Minsk', 'Georgia', 'Guinea', 'Congo', 'Korea', 'U.S.',
  'the two sides', 'worth', '$20 million', 'EUR 1.2bn', '₸5', 'trade turnover', 'rose to', 'and', 'agreed', 'to', 'not', 'is expected to', 'his counterpart', 'President', 'Minister of Trade and',
  'said', ', ', '. ', '; ', ': ', '- ', '”', '“', "'s", '’', '\n\n', ' ', '5', '2025', 'on May 5', 'of', 'the', 'Republic of', 'respectively', 'Foreign Ministers', 'Ali Asadov',
] as const;
const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...NEWS) }, { weight: 1, arbitrary: fc.constantFrom(...PIECES) }), { maxLength: 40 }).chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
const when = fc.option(fc.oneof(fc.constant('2025-05-05'), fc.constantFrom(...PIECES)), { nil: undefined });

/** Whatever the text, each finding lies in it and says what stands there. */
export const extraction = target('extraction', 15_000, 250, () =>
  fc.property(text, when, (article, publishedAt) => {
    const { mentions, deals } = extract({ text: article, ...(publishedAt === undefined ? {} : { publishedAt }) });
    for (const { start, end, exact } of mentions) assert.equal(article.slice(start, end), exact);
    for (const { start, end } of [...mentions, ...deals.flatMap(({ evidence }) => evidence)]) assert.ok(start >= 0 && start < end && end <= article.length);
    for (const { confidence, amount } of deals) assert.ok(confidence >= 0 && confidence <= 1 && (amount === null || Number.isFinite(amount.value)));
    expectCleanPrototypes();
  }));
