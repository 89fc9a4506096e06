import { holderLines, keysOfLine, termsOfLine } from './decode.ts';

/** By word of a name: how many people of the table with that word served each state. */
let homes: Map<string, Map<string, number>> | null = null;

function load(): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const line of holderLines()) {
    const state = /^[A-Z]{2}(?=\d)/.exec(termsOfLine(line))?.[0];
    if (!state) continue;
    const keys = keysOfLine(line);
    const key = keys.includes(';') ? keys.slice(0, keys.indexOf(';')) : keys;
    for (const word of new Set(key.split(' '))) {
      let states = all.get(word);
      if (!states) all.set(word, (states = new Map()));
      states.set(state, (states.get(state) ?? 0) + 1);
    }
  }
  return all;
}

/** Where people with the words of a name have served, as shares that come to 1 a word; nothing for words that the table does not have. */
export function homesOfName(tokens: readonly string[]): Map<string, number> {
  homes ??= load();
  const shares = new Map<string, number>();
  for (const token of tokens) {
    const states = token.length > 2 ? homes.get(token) : undefined;
    if (!states) continue;
    let total = 0;
    for (const count of states.values()) total += count;
    for (const [state, count] of states) shares.set(state, (shares.get(state) ?? 0) + count / total);
  }
  return shares;
}
