import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { headAt } from './lexicon.ts';
import type { Evidence } from './types.ts';

/** Reads the forces behind a comma, "commander, U.S. 7th Fleet", "Chief of Naval Operations (CNO), US Navy"; gives the token after them, `at` itself where none stand there. */
export function readUnit(doc: Document, at: number, to: number, evidence: Evidence): number {
  const t = doc.tokens;
  let i = t.raw[at] === '(' && t.raw[at + 2] === ')' ? at + 3 : at;
  if (t.raw[i] !== ',' || i + 1 >= to) return at;
  let end = 0, state: string | null = null;
  for (i++; i < to && i < at + 12; i++) {
    const word = t.lower[i]!;
    if (!(t.flags[i]! & (TokenFlag.capital | TokenFlag.number)) && !UNIT_JOINS.has(word)) break;
    if (headAt(t, i, to)?.head.kind === 'military') break;
    const country = doc.countryAt[i]!;
    if (country >= 0) state ??= doc.countries[country]!.mention.entity.id;
    if (FORCES.has(word)) end = i + 1;
  }
  if (!end) return at;
  evidence.publicBody = true;
  if (state && !evidence.states.includes(state)) evidence.states.push(state);
  return end;
}
const UNIT_JOINS = new Set(['the', 'of', 'and', '-', '‑', 'st', 'nd', 'rd', 'th']);
const FORCES = new Set(['command', 'fleet', 'army', 'navy', 'force', 'forces', 'corps', 'guard', 'flotilla', 'squadron', 'division', 'brigade', 'marines', 'military', 'nato', 'ministry', 'department', 'directorate']);
