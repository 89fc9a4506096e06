import type { DealType } from '../../model/deal.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Stage } from './stage-walk.ts';

const PROMISED = new Set(['pledged', 'promised', 'committed', 'earmarked']);
const READY = new Set(['prepared', 'ready', 'submitted', 'agreed', 'finalized', 'finalised']);
const REVIVES = new Set(['revive', 'salvage', 'resurrect', 'reviving', 'salvaging']);

/** Stages that a few words beside the thing say outright, whatever verbs stand around them; null where none do. */
export function plainStage(tokens: Tokens, clause: Clause, nucleus: Cue, type: DealType): Stage | null {
  const { lower } = tokens;
  // "3 billion euros pledged to Turkey": a sum with its participle.
  for (const sum of type === 'finance' ? clause.amounts : []) {
    if (PROMISED.has(lower[sum.last] ?? '') && (lower[sum.last + 1] === 'to' || lower[sum.last + 1] === 'by' || lower[sum.last + 1] === 'for')) return { status: 'planned', why: lower[sum.last]! };
  }
  // "Yesterday's agreement to unblock the ports": one that has been reached.
  for (let i = nucleus.last - 1; type !== 'project' && i > clause.first + 1 && i >= nucleus.first - MOST_TO_DATED; i--) {
    if (!MADE_ONCE.has(lower[i]!)) continue;
    const owner = tokens.flags[i - 1]! & TokenFlag.possessive ? i - 1 : i - 2;
    if (tokens.flags[owner]! & TokenFlag.possessive && TIMES.has(lower[owner - 1] ?? '') && lower[owner - 2] !== 'next') return { status: 'signed', why: `${lower[owner - 1]}'s` };
  }
  for (let i = clause.first; i + 1 < clause.last; i++) {
    // "A draft has been prepared for signing".
    if (lower[i] === 'for' && (lower[i + 1] === 'signing' || lower[i + 1] === 'signature') && READY.has(lower[i - 1]!)) return { status: 'planned', why: 'ready for signing' };
    // "Trade will be on the agenda".
    if (lower[i] === 'on' && lower[i + 1] === 'the' && lower[i + 2] === 'agenda' && i >= nucleus.last && type !== 'agreement') return { status: 'proposed', why: 'on the agenda' };
  }
  // "A way to revive the nuclear deal": one that is broken, and talked about again.
  for (let i = nucleus.first - 1; type === 'agreement' && i >= clause.first && i >= nucleus.first - MOST_TO_REVIVED; i--) if (REVIVES.has(lower[i]!)) return { status: 'negotiating', why: 'revive' };
  return null;
}
const TIMES = new Set('yesterday today monday tuesday wednesday thursday friday saturday sunday week month year january february march april may june july august september october november december'.split(' '));
const MADE_ONCE = new Set(['agreement', 'agreements', 'deal', 'deals', 'pact', 'accord', 'accords', 'treaty', 'ceasefire', 'truce', 'memorandum', 'mou', 'loan', 'bailout']);
/** Most words from "last week's agreement" to what it gives: "with the IMF for $4.5 billion loans". */
const MOST_TO_DATED = 14;
/** Most words from "revive" to what is revived. */
const MOST_TO_REVIVED = 5;
