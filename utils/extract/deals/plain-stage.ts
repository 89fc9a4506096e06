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
  const toCome = type === 'project' || type === 'trade' ? null : (stillToSign(tokens, clause) ?? stillToRatify(tokens, clause));
  if (toCome) return toCome;
  // "Cancelled 40 million euros of debt": what ends is the debt, and so the relief is given.
  if (nucleus.noun?.term === 'debt' && clause.cues.some((cue) => cue.verb?.base === 'cancel' && cue.verb.form === 'past')) return { status: 'in-force', why: 'debt cancelled' };
  if (isInstitution(tokens, nucleus)) return { status: 'in-force', why: 'its role' };
  if (type === 'project' && (STANDING.has(lower[nucleus.first - 1] ?? '') || STANDING.has(lower[nucleus.first - 2] ?? ''))) return { status: 'in-force', why: 'existing' };
  if (type !== 'agreement' && decidesTo(tokens, clause)) return { status: 'planned', why: 'decision' };
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

const AWAITS = /^(?:expect|await|anticipat|envisag|foresee|schedul|postpon|delay|pend|imminent)/;
const HINDERS = /^(?:hinder|prevent|obstruct|imped|complicat|hamper)/;
const SIGNINGS = new Set(['signing', 'signature', 'conclusion', 'finalization', 'finalisation']);
/** Most words from "expect" to the signing, and from the signing to "has been postponed". */
const MOST_TO_SIGNING = 4, MOST_FROM_SIGNING = 16;

/** "The signing is expected in May", "awaits the signing", "progress towards reaching a deal": it is not signed yet. */
function stillToSign({ lower }: Tokens, clause: Clause): Stage | null {
  for (let i = clause.first; i < clause.last; i++) {
    if (lower[i] === 'progress' && /^towards?$/.test(lower[i + 1] ?? '')) return { status: 'negotiating', why: 'progress towards' };
    if (!SIGNINGS.has(lower[i]!) || (lower[i + 1] !== 'of' && lower[i + 1] !== 'ceremony')) continue;
    for (let k = i - 1; k >= clause.first && k >= i - MOST_TO_SIGNING; k--) {
      if (AWAITS.test(lower[k]!)) return { status: 'planned', why: `${lower[k]} signing` };
      if (HINDERS.test(lower[k]!)) return { status: 'negotiating', why: `${lower[k]} signing` };
    }
    for (let k = i + 2; k < clause.last && k < i + MOST_FROM_SIGNING; k++) if (AWAITS.test(lower[k]!) && IS.has(lower[k - 1]!)) return { status: 'planned', why: `signing ${lower[k]}` };
  }
  return null;
}
const IS = new Set(['is', 'was', 'were', 'are', 'been', 'be']);

const YET = new Set(['yet', 'bill', 'must', 'requires', 'require', 'needs', 'awaits', 'awaiting', 'pending', 'awaited']);
/** "A bill to ratify the treaty", "requires ratification": it is signed, and not in force. */
function stillToRatify({ lower }: Tokens, clause: Clause): Stage | null {
  for (let i = clause.first; i < clause.last; i++) {
    if (lower[i] !== 'ratify' && lower[i] !== 'ratification' && lower[i] !== 'ratified') continue;
    for (let k = i - 1; k >= clause.first && k >= i - MOST_TO_SIGNING; k--) if (YET.has(lower[k]!)) return { status: 'signed', why: `${lower[k]} ratif` };
  }
  return null;
}

const BODIES = new Set(['commission', 'committee', 'council', 'working group', 'task force', 'joint commission', 'joint committee', 'joint council', 'intergovernmental commission', 'trading house', 'business council', 'dialogue', 'strategic dialogue', 'mechanism', 'center', 'centre', 'coordination council']);
const OF_BODIES = new Set(['role', 'importance', 'progress', 'work', 'activities', 'activity', 'achievements', 'results', 'contribution', 'effectiveness']);
/** "The role of the commission", "the progress of the working group": a body that is at work. */
function isInstitution({ lower }: Tokens, nucleus: Cue): boolean {
  if (!BODIES.has(nucleus.noun?.term ?? '')) return false;
  for (let i = nucleus.first - 1; i > 0 && i >= nucleus.first - MOST_TO_BODY; i--) if (lower[i] === 'of') return OF_BODIES.has(lower[i - 1]!);
  return false;
}
/** Most words of a body's name before its noun. */
const MOST_TO_BODY = 6;
const STANDING = new Set(['existing', 'ongoing', 'long-standing', 'longstanding', 'current']);

/** "The Czech decision this year to purchase jets": decided, not done. */
function decidesTo({ lower }: Tokens, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    if (lower[i] !== 'decision') continue;
    for (let to = i + 1; to < clause.last && to <= i + MOST_TO_VERB; to++) if (lower[to] === 'to' && clause.cues.some((cue) => cue.first === to + 1 && (cue.verb?.form ?? cue.act) === 'base')) return true;
  }
  return false;
}
const MOST_TO_VERB = 5;
