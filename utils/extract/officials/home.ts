import { clueAt } from '../../gazetteer/names/clues.ts';
import { homesOfName } from '../../gazetteer/holders/homes.ts';
import { NOT_NAME } from '../../gazetteer/names/not-names.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { headsFrom } from './lexicon.ts';

/** Names of officials that are asked where they are at home; more say nothing new. */
const MOST_NAMES = 40;

const clues = new WeakMap<Document, Map<string, number>>();

/**
 * States that an article shows without naming them, by its provinces, towns, parties and bodies; how often each is shown.
 * Worked out when first asked: only articles that leave an office's state out need it. Linear.
 */
export function cluesOf(doc: Document): ReadonlyMap<string, number> {
  let found = clues.get(doc);
  if (found) return found;
  clues.set(doc, (found = new Map()));
  const t = doc.tokens;
  for (let i = 0; i < t.count; i++) {
    if (!(t.flags[i]! & TokenFlag.capital) || doc.countryAt[i]! >= 0) continue;
    const clue = clueAt(t.lower, i);
    if (!clue) continue;
    // "Denis Perm": a word behind another capital is a name's.
    const before = i > 0 && t.flags[i - 1]! & TokenFlag.capital && !(t.flags[i]! & TokenFlag.line);
    if (clue.length > 1 || !before || NOT_NAME.has(t.lower[i - 1]!) || headsFrom(t.lower[i - 1]!)) found.set(clue.state, (found.get(clue.state) ?? 0) + 1);
    i += clue.length - 1;
  }
  return found;
}

const homes = new WeakMap<Document, Map<string, number>>();

/** Where names like those of the article's officials are at home, as shares that come to 1 at most. */
export function homesOfAll(doc: Document, names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  let found = homes.get(doc);
  if (found) return found;
  homes.set(doc, (found = new Map()));
  let total = 0;
  for (const name of names.slice(0, MOST_NAMES)) {
    for (const [state, share] of homesOfName(name)) {
      found.set(state, (found.get(state) ?? 0) + share);
      total += share;
    }
  }
  for (const [state, share] of found) found.set(state, share / Math.max(total, 2));
  return found;
}
