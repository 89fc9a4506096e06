import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundOf } from '../../../utils/clips/search/fold.ts';
import { lex } from '../../../utils/clips/search/lex.ts';
import { parseQuery } from '../../../utils/clips/search/parse.ts';
import type { Clause } from '../../../utils/clips/search/query.ts';
import { wordsOf } from '../../../utils/clips/search/words.ts';

const all = (...any: Clause['any']): Clause => ({ not: false, any });

test.each<[string, Clause[]]>([
  ['', []],
  ['  gas   deal ', [all({ field: 'word', value: 'gas' }), all({ field: 'word', value: 'deal' })]],
  ['"joint plant" -tractor', [all({ field: 'phrase', value: 'joint plant' }), { not: true, any: [{ field: 'word', value: 'tractor' }] }]],
  ['country:BY,az', [all({ field: 'country', value: 'BY' }, { field: 'country', value: 'az' })]],
  ['COUNTRY:BY', [all({ field: 'country', value: 'BY' })]],
  ['official:"roman golovchenko"', [all({ field: 'official', value: 'roman golovchenko' })]],
  ['type:agr status:in-force', [all({ field: 'type', value: 'agreement' }), all({ field: 'status', value: 'in-force' })]],
  ['is:starred -is:starred', [all({ field: 'starred' }), { not: true, any: [{ field: 'starred' }] }]],
  ['gas OR oil', [all({ field: 'word', value: 'gas' }, { field: 'word', value: 'oil' })]],
  ['OR gas OR', [all({ field: 'word', value: 'gas' })]],
  ['«две стороны» “so it is”', [all({ field: 'phrase', value: 'две стороны' }), all({ field: 'phrase', value: 'so it is' })]],
  ['"still typing', [all({ field: 'phrase', value: 'still typing' })]],
  ['http://example.org/a', [all({ field: 'word', value: 'http://example.org/a' })]],
  ['country: tag:', []],
  ['amount:1bn..2bn', [all({ field: 'amount', min: 1e9, max: 2e9 })]],
  ['amount:>=500m', [all({ field: 'amount', min: 5e8, max: null })]],
  ['amount:<1,5bn', [all({ field: 'amount', min: null, max: expect.closeTo(1.5e9, -2) as number })]],
  ['amount:>=100mEUR', [all({ field: 'amount', min: expect.closeTo(1.1e8, -2) as number, max: null })]],
  ['amount:>=€100m', [all({ field: 'amount', min: expect.closeTo(1.1e8, -2) as number, max: null })]],
  ['amount:>=1,500,000', [all({ field: 'amount', min: 1.5e6, max: null })]],
  ['after:2025 before:2025-05-03', [all({ field: 'date', from: 20454, to: null }), all({ field: 'date', from: null, to: 20210 })]],
  ['on:14.05.2025', [all({ field: 'date', from: 20222, to: 20222 })]],
])('%s', (query, clauses) => {
  expect(parseQuery(query)).toEqual({ clauses, problem: null });
});

test.each([['type:x', 'agreement, project, finance or trade'], ['amount:much', '>1bn'], ['before:13.13.2025', '2025-05-14'], ['review:done', 'follow-up'], ['sector:fun', 'energy']])('%s is answered with what is taken', (query, hint) => {
  const { clauses, problem } = parseQuery(`gas ${query}`);
  expect(clauses).toHaveLength(1);
  expect(problem).toContain(hint);
});

test('no query throws, and pieces lie within it in order', () => {
  const syntax = fc.constantFrom('"', '-', ':', 'country:', 'amount:>', 'OR', ' ', '«', ',', '..', '\u202e', '1bn', '-"');
  fc.assert(fc.property(fc.array(fc.oneof(syntax, fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
    const query = parts.join('');
    parseQuery(query);
    let last = 0;
    for (const { start, end } of lex(query)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(query.length);
  }), { numRuns: 500, seed: 3 });
});

test.each([
  ['lukashenko', 'lukashenka'], ['golovchenko', 'halowchenka'], ['turchin', 'turchyn'], ['mohammed', 'mohammad'], ['zelensky', 'zelenskyy'], ['tokayev', 'tokaev'], ['mirziyoyev', 'mirziyoev'], ['aliyev', 'aliev'], ['yerevan', 'ierevan'],
  ['khamenei', 'khamenei'], ['gulyamov', 'ghulyamov'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test.each([['golovchenko', 'lukashenko'], ['turchin', 'tarkan'], ['aliyev', 'asadov']])('%s does not sound like %s', (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
});

test('words are folded; scripts without spaces come in pairs', () => {
  expect(wordsOf('Łódź–Şuşa: €4bn, Ёлка')).toEqual(['lodz', 'susa', '4bn', 'елка']);
  expect(wordsOf('两国签署协议')).toEqual(['两国', '国签', '签署', '署协', '协议']);
});
