import type { Tokens } from '../../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { SPEAKING, type Stage } from './stage-walk.ts';

/** The stage of a measure of trade: a figure is reported, a target planned, a wish without a figure proposed. */
export function tradeStage(tokens: Tokens, clause: Clause, before: readonly Cue[], after: readonly Cue[]): Stage {
  const figure = clause.amounts.length > 0 || clause.cues.some((cue) => cue.marker === 'figure');
  const marked = (marker: Cue['marker']) => before.some((cue) => cue.marker === marker) || after.some((cue) => cue.marker === marker);
  const proposing = before.filter((cue) => cue.verb?.stage === 'propose');
  const target = clause.cues.some((cue) => cue.noun?.term === 'target') || (figure && speaksOfTarget(tokens, clause)) || (clause.amounts.length > 0 && proposing.some((cue) => WANTING.has(cue.verb!.base)));
  const ahead = target || marked('will') || marked('would') || before.some((cue) => cue.verb?.stage === 'agree');
  if (!figure && before.some((cue) => cue.verb?.stage === 'end' && cue.verb.form === 'past') && !marked('will') && !marked('would') && !marked('could')) return { status: 'ended', why: 'stopped' };
  if (marked('talks') && !figure) return { status: 'negotiating', why: 'talks' };
  if (figure && marked('could')) return { status: 'planned', why: 'could' };
  if (figure && !ahead && proposing.every((cue) => SPEAKING.has(cue.verb!.base) || !WANTING.has(cue.verb!.base))) return { status: 'reported', why: 'figure' };
  if (!figure && (marked('could') || proposing.length)) return { status: 'proposed', why: 'wish' };
  return ahead ? { status: 'planned', why: 'target' } : { status: proposing.length ? 'proposed' : 'reported', why: 'trade' };
}
const WANTING = new Set(['want', 'hope', 'seek', 'wish', 'would like', 'eye', 'propose', 'push for']);
const TARGETS = new Set(['target', 'targets', 'targeted', 'targeting', 'goal', 'goals', 'objective']);
const GROWS = new Set(['raise', 'double', 'triple', 'increase', 'expand', 'lift', 'boost', 'bring', 'take', 'grow', 'push', 'reach', 'achieve', 'hit', 'elevate', 'quadruple']);

/** "A target of $5 billion", "to raise trade to $5 billion": a sum that is still to be reached. */
function speaksOfTarget({ lower }: Tokens, clause: Clause): boolean {
  const sum = clause.amounts[0]?.first ?? -1;
  for (let i = clause.first; i < clause.last; i++) {
    if (TARGETS.has(lower[i]!)) return true;
    if (i < sum && lower[i] === 'to' && GROWS.has(lower[i + 1] ?? '') && !GROWN.has(lower[i - 1] ?? '')) return true;
  }
  return false;
}
/** "Grew by a tenth to reach $5 billion": it has reached it. */
const GROWN = new Set(['%', 'percent', 'cent', 'year', ',']);
