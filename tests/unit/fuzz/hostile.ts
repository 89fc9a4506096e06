import fc from 'fast-check';
import { CLIPS, NASTY, SCRIPT_URL } from '../export/clips.ts';
import type { Clip } from '../../../utils/model/clip.ts';

/** Pieces with a meaning to some reader: markup, formulas, paths, prototype keys, bidi and other unseen signs, half characters. */
export const PIECES = [
  '<script>', '</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '<!--', '-->', ']]>', '&lt;', '&#0;', "'", '"', '`', '<', '>', '&',
  SCRIPT_URL, 'data:text/html,<script>alert(1)</script>', 'file:///etc/passwd', 'http://', 'https://a.example/b?c=d#e', '//evil.example',
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '|calc', '%0A', '=HYPERLINK("http://x")',
  '\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u2028', '\u0000', '\u0007', '\u001b[31m', '\ud800', '\udfff', '\ufffe', '🇧🇾', 'ﷺ', 'İ', 'ß', 'e\u0301',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '../../etc/passwd', '..\\..\\x', 'CON', 'nul.md', '.', '..', '/', '\\', '~',
  '---', '\n---\n', '\r\n', '\n', '\t', ': ', '- ', '{{x}}', '[[', ']]', '](', '![', '# ', '|', '==', '**', '\\', '$', '^', '{', '}', 'ER  - ', 'TY  - ', '@article{', NASTY,
] as const;

/** The protocol of addresses that run, without its colon. */
export const SCRIPT_PROTOCOL = SCRIPT_URL.split(':')[0] ?? '';

/** Text that is hostile in parts, short enough to be made by the thousand. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** Anything that JSON can hold, and the keys that break naive readers of it. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, -0, 2 ** 53, 0.1, '', [], {}),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), tie('value')), { maxLength: 4 }).map((entries) => JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`) as unknown),
  ),
})).value;

type Change = { at: number; how: 'replace' | 'remove' | 'double' | 'key'; value: unknown };
const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(), how: fc.constantFrom('replace', 'replace', 'remove', 'double', 'key'), value: anyJson });

type Slot = { holder: Record<string, unknown> | unknown[]; key: string };

function slots(value: unknown, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    found.push({ holder, key });
    slots(holder[key], found);
  }
  return found;
}

/** Own property even where the key is that of a prototype. */
const put = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

function changed(original: unknown, { at, how, value }: Change): unknown {
  const copy = structuredClone(original);
  const all = slots(copy);
  const slot = all[at % Math.max(1, all.length)];
  if (!slot) return value;
  const { holder, key } = slot;
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (how === 'remove') holder.splice(index, 1);
    else if (how === 'double') holder.push(holder[index]);
    else holder[index] = value;
  } else if (how === 'remove') Reflect.deleteProperty(holder, key);
  else if (how === 'key') put(holder, typeof value === 'string' ? value : '__proto__', holder[key]);
  else put(holder, key, how === 'double' ? [holder[key], holder[key]] : value);
  return copy;
}

/** A well-formed value with up to five things in it changed: closer to what parsers take than noise is. */
export const mutated = (originals: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...originals), fc.array(change, { maxLength: 5 })).map(([original, changes]) => changes.reduce(changed, original));

/** A text cut, doubled and spliced. */
export const mutatedText = (originals: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...originals), fc.array(fc.tuple(fc.nat(), fc.nat(200), hostileText), { maxLength: 4 })).map(([original, edits]) =>
    edits.reduce((text, [at, length, inserted]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + inserted + text.slice(from + length);
    }, original));

const model = CLIPS.find(({ deals, officials, countries }) => deals.length > 0 && officials.length > 0 && countries.length > 0);
if (!model) throw new Error('A clip with a deal, an official and a country was asked for.');

/** A clip in which every free text is hostile. */
export const hostileClip: fc.Arbitrary<Clip> = fc.array(hostileText, { minLength: 12, maxLength: 12 }).map((texts) => {
  const [title = '', site = '', byline = '', exact = '', note = '', tag = '', name = '', office = '', subject = '', id = '', country = '', project = ''] = texts;
  const quote = { exact, prefix: title.slice(0, 32), suffix: note.slice(0, 32) };
  return {
    ...model,
    source: { ...model.source, title, site, byline },
    anchor: { ...model.anchor, quote },
    officials: model.officials.map((official) => ({ ...official, id: id || 'x', name, office })),
    countries: model.countries.map((known) => ({ ...known, name: country })),
    deals: model.deals.map((deal) => ({ ...deal, subject, instrument: office, place: site, evidence: deal.evidence.map((anchor) => ({ ...anchor, quote })) })),
    note, tags: [tag, site], projects: [project],
  };
});

const BARE = Object.getOwnPropertyNames(Object.prototype).sort().join();

/** Throws where a case has left something on the prototype that all objects share. */
export function expectCleanPrototypes(): void {
  if (Object.getOwnPropertyNames(Object.prototype).sort().join() !== BARE) throw new Error('Object.prototype was changed.');
}
