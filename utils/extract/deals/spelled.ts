import { NUMBER_WORDS } from '../../gazetteer/currencies.ts';
import type { Tokens } from '../../text/tokens.ts';

/** A number in words, and the token after it (half-open). */
export type Spelled = { value: number; last: number };

/** Numbers in words run over this many tokens at most: "one hundred and twenty-five". */
const LONGEST = 9;
const HYPHENS = new Set(['-', '–', '‑']);

/**
 * The number that the words from `i` spell, without its millions: "twenty-five", "one hundred and twenty", "one and a half",
 * "three quarters of a", "half a". Null where none stands there.
 */
export function readSpelled(tokens: Tokens, i: number, last: number): Spelled | null {
  const { lower, raw } = tokens;
  const skipJoint = (at: number): number => (at < last && (HYPHENS.has(raw[at]!) || lower[at] === 'and') ? at + 1 : at);
  const first = NUMBER_WORDS.get(lower[i]!);
  if (first === undefined) return null;
  let value = first;
  let at = i + 1;
  const quarters = /^quarters?$/.test(lower[at] ?? '') ? at : /^quarters?$/.test(lower[at + 1] ?? '') && HYPHENS.has(raw[at]!) ? at + 1 : -1;
  if (quarters > 0 && quarters + 2 < last && lower[quarters + 1] === 'of' && lower[quarters + 2] === 'a') return { value: value / 4, last: quarters + 3 };
  if (value === 0.5) return { value, last: at < last && (lower[at] === 'a' || HYPHENS.has(raw[at]!)) ? at + 1 : at };
  while (at < last && at < i + LONGEST) {
    if (lower[at] === 'hundred' && value < 100) { value *= 100; at++; continue; }
    let next = skipJoint(at);
    if (next > at && lower[next] === 'a') next = skipJoint(next + 1);
    const part = NUMBER_WORDS.get(lower[next] ?? '');
    const fits = part !== undefined && next < last && next > at - 1 && (part === 0.5 ? next > at : part > 1 || lower[next] === 'one') && (value % 100 === 0 ? part < 100 : value >= 20 && value % 10 === 0 && part < 10);
    const half = part === 0.5 && next > at + 1;
    if (!fits && !half) break;
    value += part;
    at = next + 1;
    if (part < 10) break;
  }
  return { value, last: at };
}
