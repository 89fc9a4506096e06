import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Clause } from './clauses.ts';
import type { Group } from './joint.ts';
import type { Principals } from './principals.ts';

/** How many sides a clause speaks of without naming them ("the three countries"; 0: "they"), and at which token. */
export type Sides = { count: number; at: number };

const THEY = new Set(['they', 'both', 'leaders', 'sides', 'ministers', 'presidents']);
const STRONG_BOTH = new Set(['sides', 'countries', 'nations', 'parties', 'leaders', 'presidents', 'ministers', 'governments', 'states', 'two']);
const TWO = new Set(['two', 'both']);
const COUNTS = new Map([['three', 3], ['four', 4], ['five', 5], ['six', 6], ['trilateral', 3], ['tripartite', 3], ['quadrilateral', 4]]);
const WHO = new Set(['sides', 'countries', 'nations', 'parties', 'leaders', 'presidents', 'ministers', 'governments', 'states', 'heads', 'neighbours', 'neighbors', 'capitals', 'allies', 'powers', 'donors', 'members', 'delegations', 'chancellors']);
const BEFORE_WHO = new Set(['prime', 'foreign', 'defense', 'defence', 'neighbouring', 'neighboring', 'participating', 'member', 'finance', 'energy', 'trade', 'regional', 'island', 'founding']);

/** "The two sides", "they", "the three presidents" in a clause or at the head of its sentence; null where none is. */
export function sidesIn(doc: Document, clause: Clause): Sides | null {
  const { lower } = doc.tokens;
  const { first } = clause.within;
  for (let i = first; i < clause.last; i = i === first + HEAD && clause.first > i ? clause.first : i + 1) {
    const count = COUNTS.get(lower[i]!);
    if (count === undefined) continue;
    if (/^(tri|quadri)/.test(lower[i]!) || isWho(doc, i + 1)) return { count, at: i };
  }
  const both = clause.cues.find((cue) => cue.marker === 'both' && STRONG_BOTH.has(lower[cue.last - 1]!) && (lower[cue.last] !== 'of' || TWO.has(lower[cue.first]!)));
  if (both) return { count: TWO.has(lower[both.first]!) || TWO.has(lower[both.first + 1]!) ? 2 : 0, at: both.first };
  for (let i = first; i < first + 3 && i < clause.last; i++) if (THEY.has(lower[i]!) && lower[i + 1] !== 'of') return { count: 0, at: i };
  if (clause.first > first && /^(the|both)$/.test(lower[first]!)) for (let i = first + 1; i < first + 3; i++) if (STRONG_BOTH.has(lower[i]!) && lower[i] !== 'two') return { count: 2, at: i };
  return null;
}
/** Whether a count is of states: "three Gulf countries", "five foreign ministers". */
function isWho(doc: Document, at: number): boolean {
  const { lower, flags } = doc.tokens;
  for (let i = at; i < at + 3; i++) {
    if (WHO.has(lower[i] ?? '')) return true;
    if (!BEFORE_WHO.has(lower[i] ?? '') && !((flags[i] ?? 0) & TokenFlag.capital) && !(lower[i] ?? '').endsWith('ern')) return false;
  }
  return false;
}

/** A sentence's subject is looked for in this many of its first tokens. */
const HEAD = 12;

/** Groups of states are looked for among this many before the clause. */
const WINDOW = 16;

/** Whom "the two sides" are: the pair that this sentence or the one before lists, else the article's own. */
export function referentOf(doc: Document, clause: Clause, sides: Sides, principals: Principals, before: readonly string[]): string[] {
  const { pair, groups } = principals;
  const { count } = sides;
  if (count >= 2 && before.length === count) return [...before];
  const group = lastGroup(groups, clause.sentence, (ids) => ids.length === Math.max(2, count)) ?? (count > 2 ? groups.slice(0, WINDOW).find(({ ids }) => ids.length === count) : undefined);
  if (count > 2) return group ? [...group.ids] : heaviest(principals, count);
  const own = count === 2 ? principals.two : pair;
  const near = group && group.sentence < clause.sentence && group.sentence >= clause.sentence - 1 && doc.sentences[group.sentence]!.block === doc.sentences[clause.sentence]!.block ? group.ids : [];
  return near.length === 2 ? [...near] : [...own];
}

/** A state whose minister or president is named is there before one that is only spoken of. */
const PRESENT = 100;

/** So many states as a clause counts and no list names: those whose officials are there, heaviest first. */
function heaviest({ weight, pair, present }: Principals, count: number): string[] {
  const rank = ([id, by]: readonly [string, number]) => by + (present.has(id) ? PRESENT : 0);
  const ids = [...weight].filter(([id]) => id.length === 2 && id !== 'EU').sort((a, b) => rank(b) - rank(a)).slice(0, count).map(([id]) => id);
  return ids.length === count ? ids : [...pair];
}

function lastGroup(groups: readonly Group[], sentence: number, fits: (ids: readonly string[]) => boolean): Group | undefined {
  let low = 0, high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.sentence <= sentence) low = middle + 1; else high = middle;
  }
  for (let n = low - 1; n >= 0 && n >= low - WINDOW; n--) if (fits(groups[n]!.ids)) return groups[n];
  return undefined;
}
