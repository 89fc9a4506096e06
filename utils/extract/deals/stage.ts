import type { DealStatus, DealType } from '../../model/deal.ts';
import type { Clause } from './clauses.ts';
import type { Cue, StageVerb } from './cues.ts';

/** The stage of a deal and the cue that decided it, for explanations. */
export type Stage = { status: DealStatus; why: string };

const BASE: Record<Exclude<StageVerb, 'act'>, DealStatus> = {
  sign: 'signed', agree: 'planned', negotiate: 'negotiating', propose: 'proposed', force: 'in-force', end: 'ended',
};

/** How far (in tokens) after its noun a verb may still govern it: "agreements … were signed". */
const AFTER = 12;

/** The stage in which a clause puts the thing that `nucleus` names. */
export function stageOf(clause: Clause, nucleus: Cue, type: DealType): Stage {
  const before = clause.cues.filter((cue) => cue.last <= nucleus.first);
  const after = clause.cues.filter((cue) => cue.first >= nucleus.last && cue.first < nucleus.last + AFTER);
  const has = (cues: readonly Cue[], marker: Cue['marker']) => cues.some((cue) => cue.marker === marker);
  const near = [...before].reverse().find((cue) => cue.verb !== undefined);
  const passive = after.find((cue) => cue.verb !== undefined && cue.verb.form === 'past');
  const future = has(before, 'will') || has(before, 'would') || has(after, 'will');
  const could = has(before, 'could');
  const negated = has(before, 'negation');
  const talks = has(clause.cues, 'talks') || clause.cues.some((cue) => cue.verb?.stage === 'negotiate');
  const stages = [near, passive].flatMap((cue) => (cue?.verb ? [cue.verb] : []));
  const any = (stage: StageVerb) => stages.some((verb) => verb.stage === stage);

  if (type === 'trade') return tradeStage(clause, before, stages.map((v) => v.stage), future, could);
  if (any('end')) return { status: 'ended', why: 'ended' };
  if (negated && (any('sign') || any('agree'))) return { status: talks ? 'negotiating' : 'proposed', why: 'not done' };
  if (any('sign') && !future && !could) return { status: 'signed', why: 'signed' };
  if (any('sign')) return { status: future ? 'planned' : 'proposed', why: 'to be signed' };
  if (talks && type !== 'project') return { status: 'negotiating', why: 'talks' };
  const matrix = before.find((cue) => cue.verb !== undefined);
  if (near?.verb?.stage === 'propose' || matrix?.verb?.stage === 'propose') return { status: 'proposed', why: matrix?.verb?.base ?? 'propose' };
  if (could) return { status: 'proposed', why: 'could' };
  if (near?.verb?.stage === 'agree') return { status: 'planned', why: near.verb.base };
  if (future) return { status: 'planned', why: 'will' };
  if (stages.length) return { status: BASE[stages[0]!.stage as Exclude<StageVerb, 'act'>], why: stages[0]!.base };
  if (talks) return { status: 'negotiating', why: 'talks' };
  return { status: type === 'agreement' ? 'signed' : 'in-force', why: 'stated as fact' };
}

function tradeStage(clause: Clause, before: readonly Cue[], stages: readonly StageVerb[], future: boolean, could: boolean): Stage {
  const figure = clause.amounts.length > 0 || clause.cues.some((cue) => cue.marker === 'figure');
  const target = clause.cues.some((cue) => cue.noun?.term === 'target');
  const ahead = future || target || stages.includes('agree');
  if (figure && !ahead && !could) return { status: 'reported', why: 'figure' };
  if (ahead || (figure && could)) return { status: 'planned', why: 'target' };
  if (could || stages.includes('propose') || before.some((cue) => cue.verb?.stage === 'propose')) return { status: 'proposed', why: 'wish' };
  return { status: figure ? 'reported' : 'planned', why: 'trade' };
}
