import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createDocument } from '../../../../utils/extract/document.ts';
import { extract } from '../../../../utils/extract/pipeline.ts';
import { PASSES } from '../../../../utils/extract/registry.ts';

/** Milliseconds a test may take on a machine that is busy with others; the work is bounded by the count below. */
vi.setConfig({ testTimeout: 120_000 });

/** Pieces that make texts which look enough like news to reach the rules. */
const PIECES = [
  'Belarusian', 'Prime Minister', 'Roman Golovchenko', 'signed', 'a memorandum', 'with', 'Kazakhstan', 'in', 'Minsk', 'Georgia', 'Jordan', 'U.S.', 'US',
  'the two sides', 'worth', '$20 million', 'EUR 1.2bn', 'trade turnover', 'and', 'agreed', 'to', 'not', 'is expected to', 'Turkey', 'Congo', 'Korea',
  'President Xi Jinping', 'said', '"', '“', '”', '(', ')', '.', ',', ';', ':', '-', '–', "'s", '’', '\n', '\n\n', ' ', '5', '2025', 'May', 'of', 'the', 'Republic of', '�', '\ud800',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.constantFrom(...PIECES)).map((p) => p.join('')));

test('whatever the text, every span is inside it and holds what it says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { mentions, deals } = extract({ text, publishedAt: '2025-05-05' });
      for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.exact);
      for (const { start, end } of [...mentions, ...deals.flatMap((d) => d.evidence)]) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('mentions come in order of their start, and countries do not overlap', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const { mentions } = extract({ text });
      expect(mentions.map((m) => m.start)).toEqual(mentions.map((m) => m.start).toSorted((a, b) => a - b));
      const countries = mentions.filter((m) => m.kind === 'country');
      for (let i = 1; i < countries.length; i++) expect(countries[i]!.start).toBeGreaterThanOrEqual(countries[i - 1]!.end);
    }),
  );
});

test('the same text gives the same answer twice', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      expect(extract({ text })).toEqual(extract({ text }));
    }),
    { numRuns: 50 },
  );
});

/** Texts that have brought a regular expression or a look back to its knees somewhere. */
const HARD: Record<string, (units: number) => string> = {
  'one capital letter': (n) => 'A'.repeat(n),
  'initials': (n) => 'U.S.'.repeat(n / 4),
  'opening brackets': (n) => '('.repeat(n),
  'brackets, then names': (n) => '('.repeat(n / 2) + 'Turkey '.repeat(n / 14),
  'full stops': (n) => '.'.repeat(n),
  'one state over and over': (n) => 'Congo '.repeat(n / 6),
  'namesakes without end': (n) => 'Jordan Georgia Jordan '.repeat(n / 22),
  'languages without end': (n) => 'in French, '.repeat(n / 11),
  'titles without end': (n) => 'Prime Minister '.repeat(n / 15),
  'deals without end': (n) => 'signed agreement '.repeat(n / 17),
  'money without end': (n) => '$1 million '.repeat(n / 11),
  'capital words': (n) => 'Alpha Beta Gamma '.repeat(n / 17),
  'quotation marks': (n) => '"'.repeat(n),
  'apostrophes': (n) => "a's'".repeat(n / 4),
  'hyphens': (n) => 'US-'.repeat(n / 3),
  'lone surrogates': (n) => '\ud800a'.repeat(n / 2),
  'marks on marks': (n) => 'a\u0301\u0301'.repeat(n / 3),
  'mixed scripts': (n) => 'Минск 北京 بغداد Athens '.repeat(n / 23),
  'line breaks': (n) => 'Iran\n'.repeat(n / 5),
};

/** Counts what the passes read of the tokens: a measure of work that no other process on the machine disturbs. */
function workOn(text: string): number {
  const doc = createDocument({ text });
  let reads = 0;
  const read = (target: object, key: string | symbol): unknown => {
    reads++;
    const value: unknown = Reflect.get(target, key);
    // A method of a typed array refuses to work on a proxy.
    return typeof value === 'function' ? value.bind(target) : value;
  };
  const counted = <T extends object>(list: T): T => new Proxy<T>(list, { get: read });
  const tokens = { ...doc.tokens, lower: counted(doc.tokens.lower), raw: counted(doc.tokens.raw), flags: counted(doc.tokens.flags) };
  for (const pass of PASSES) pass.run({ ...doc, tokens });
  return reads;
}

test.each(Object.entries(HARD))('%s: four times the text costs hardly more than four times the work', (_, make) => {
  const small = workOn(make(4_000)), large = workOn(make(16_000));
  expect(large).toBeLessThanOrEqual(small * 6 + 50_000);
});

test.each(Object.entries(HARD))('%s: a megabyte of it is read to the end', (_, make) => {
  const text = make(1_000_000);
  expect(extract({ text }).mentions.every((m) => m.end <= text.length)).toBe(true);
});
