import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lex } from '../../../../utils/clips/search/lex.ts';
import { parseQuery } from '../../../../utils/clips/search/parse.ts';
import { wordsOf } from '../../../../utils/clips/search/words.ts';
import { expectCleanPrototypes, hostileText, PIECES } from '../hostile.ts';
import { target } from '../target.ts';

const SYNTAX = ['country:', 'official:', 'site:', 'tag:', 'project:', 'instrument:', 'type:', 'status:', 'sector:', 'kind:', 'review:', 'is:starred', 'amount:', 'before:', 'after:', 'on:', '>', '<', '>=', '1bn', '$5m', '1e999', '1,000', '2025-02-31', '2025', '0000-00', 'OR', '-', '"', '“', '«', ',', ' ', ':', '::', 'BY', '-'.repeat(20)];
const query = fc.oneof(
  fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SYNTAX) }, fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 }).map((parts) => parts.join('')),
  hostileText,
);

/** Whatever stands in the search box, it is read to its end, and what cannot be understood is said in a sentence. */
export const search = target('search syntax', 30_000, 800, () =>
  fc.property(query, (typed) => {
    const { clauses, problem } = parseQuery(typed);
    assert.ok(problem === null || /\w.*[.?!]$/su.test(problem), `a sentence: ${problem}`);
    for (const { any } of clauses) {
      assert.ok(any.length > 0);
      for (const term of any) {
        if (term.field === 'amount') assert.ok([term.min, term.max].every((bound) => bound === null || !Number.isNaN(bound)));
        if (term.field === 'date') assert.ok([term.from, term.to].every((day) => day === null || Number.isInteger(day)));
      }
    }
    let last = 0;
    for (const { start, end } of lex(typed)) {
      assert.ok(last <= start && start < end && end <= Math.max(typed.length, 1000), 'pieces follow each other');
      last = end;
    }
    wordsOf(typed);
    expectCleanPrototypes();
  }));
