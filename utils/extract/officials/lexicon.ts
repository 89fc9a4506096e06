import { NAMED_BODIES } from '../../gazetteer/offices/bodies.ts';
import { ABBREVIATED_HEADS, HEADS, IRREGULAR_PLURALS, type Grade, type OfficeKind } from '../../gazetteer/offices/heads.ts';
import type { Tokens } from '../../text/tokens.ts';

/** A head noun as the grammar uses it; `words` without the first, which is the key it is found by. */
export type Head = { rest: readonly string[]; office: string; kind: OfficeKind; grade: Grade; plural: boolean; abbreviated: boolean };

type Body = { rest: readonly string[]; state: string | null };

function pluralOf(phrase: string): string {
  const known = IRREGULAR_PLURALS[phrase];
  if (known) return known;
  const of = phrase.indexOf(' of ');
  if (of > 0) return `${phrase.slice(0, of)}s${phrase.slice(of)}`;
  if (phrase.endsWith(' in chief') || phrase.endsWith(' at large')) return phrase.replace(' ', 's ');
  return phrase.endsWith('man') ? `${phrase.slice(0, -3)}men` : `${phrase}s`;
}

function byFirstWord<T extends { rest: readonly string[] }>(entries: Iterable<readonly [string, (rest: string[]) => T]>): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [phrase, make] of entries) {
    const [first = '', ...rest] = phrase.split(' ');
    const list = map.get(first);
    if (list) list.push(make(rest));
    else map.set(first, [make(rest)]);
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}

function* headEntries(): Generator<readonly [string, (rest: string[]) => Head]> {
  for (const [words, office, kind, grade] of HEADS) {
    yield [words, (rest) => ({ rest, office, kind, grade, plural: false, abbreviated: false })];
    yield [pluralOf(words), (rest) => ({ rest, office, kind, grade, plural: true, abbreviated: false })];
  }
  for (const [words, office, kind, grade] of ABBREVIATED_HEADS) {
    const plural = words === 'sens' || words === 'reps' || words === 'govs' || words === 'mps' || words === 'meps' || words === 'excellencies' || words === 'ambs';
    yield [words, (rest) => ({ rest, office, kind, grade, plural, abbreviated: true })];
  }
}

let heads: Map<string, Head[]> | null = null;
let bodies: Map<string, Body[]> | null = null;

/** Whether a token's folded form can begin a head noun; the one lookup made at every token. */
export const headsFrom = (word: string): readonly Head[] | undefined => (heads ??= byFirstWord(headEntries())).get(word);

/** Token after the phrase whose first word stands at `i`, hyphens (and full stops after abbreviations) stepped over; 0 where it does not stand there. */
export function endOfPhrase(t: Tokens, i: number, rest: readonly string[], dots: boolean, limit: number): number {
  let j = i + 1;
  if (dots && j < limit && t.raw[j] === '.') j++;
  for (const word of rest) {
    if (j < limit && (t.raw[j] === '-' || t.raw[j] === '‑' || t.raw[j] === '–')) j++;
    if (j >= limit || t.lower[j] !== word) return 0;
    j++;
    if (dots && j < limit && t.raw[j] === '.') j++;
  }
  return j;
}

/** The longest head noun that begins at token `i`, and the token after it. */
export function headAt(t: Tokens, i: number, limit: number): { head: Head; end: number } | null {
  const list = headsFrom(t.lower[i]!);
  if (!list) return null;
  for (const head of list) {
    // "Local Government Minister": of that portfolio, no "government minister".
    if (head.rest[0] === 'minister' && t.lower[i] === 'government' && t.lower[i - 1] === 'local') continue;
    if (head.abbreviated && !/^\p{Lu}/u.test(t.raw[i]!)) continue;
    const end = endOfPhrase(t, i, head.rest, head.abbreviated, limit);
    if (end) return { head, end };
  }
  return null;
}

/** The longest public body named at token `i`. */
export function bodyAt(t: Tokens, i: number, limit: number): { state: string | null; end: number } | null {
  bodies ??= byFirstWord(NAMED_BODIES.map(([words, state]) => [words, (rest: string[]) => ({ rest, state })] as const));
  const list = bodies.get(t.lower[i]!);
  if (!list) return null;
  for (const body of list) {
    // "the president who took office" names no World Health Organization.
    if (body.rest.length === 0 && t.raw[i] === t.lower[i]) continue;
    const end = endOfPhrase(t, i, body.rest, false, limit);
    if (end) return { state: body.state, end };
  }
  return null;
}
