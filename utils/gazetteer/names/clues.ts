import { placeNames } from './places.ts';
import { SIGNS } from './signs.ts';

/** Most tokens of a clue, hyphens counted, by its first token. */
let longest: Map<string, number> | null = null;
let states: Map<string, string> | null = null;

function load(): Map<string, number> {
  longest = new Map();
  states = new Map(placeNames());
  for (const [iso, names] of SIGNS) for (const name of names.split('|')) states.set(name, iso);
  for (const name of states.keys()) {
    const [first = '', ...rest] = name.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
  }
  return longest;
}

/** The place, party or body at token `i` by which a text shows its state without naming it; null where none stands there. */
export function clueAt(lower: readonly string[], i: number): { state: string; length: number } | null {
  const most = (longest ?? load()).get(lower[i]!);
  if (!most) return null;
  for (let length = most; length >= 1; length--) {
    const state = states!.get(length === 1 ? lower[i]! : lower.slice(i, i + length).join(' '));
    if (state) return { state, length };
  }
  return null;
}
