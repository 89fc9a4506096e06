import type { DealStatus, DealType } from '../../model/deal.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Cue, StageVerb } from './cues.ts';

/** The stage of a deal and the cue that decided it, for explanations. */
export type Stage = { status: DealStatus; why: string };

const BASE: Record<Exclude<StageVerb, 'act'>, DealStatus> = {
  sign: 'signed', agree: 'planned', negotiate: 'negotiating', propose: 'proposed', force: 'in-force', end: 'ended',
};
/** What has these words happen to it is under way, whatever is promised besides. */
const LASTING = new Set(['continue', 'resume', 'renew', 'reaffirm', 'reiterate']);
/** Verbs that speak well of a thing that is there already. */
const SPEAKING = new Set(['stress', 'emphasize', 'emphasise', 'underline', 'underscore', 'welcome', 'praise', 'hail', 'appreciate', 'thank', 'voice', 'express', 'confirm', 'review']);
const ENTRY = new Set(['ratify', '=in force', '=into force', '=in effect', 'enter into force', 'come into force', 'go into force', 'take effect', 'come into effect', 'enter force', 'go into effect', 'bring into force']);
const BE = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being', 'has', 'have', 'had', 'already', 'previously', 'recently', 'to', 'yesterday', 'today', 'that', 'which']);
/** A partnership that is deepened is there already. */
const DEEPEN = /^(deepen|strengthen|expand|consolidat|enhanc|develop|advanc|promot|further)/;
/** How far (in tokens) after its noun a verb may still govern it: "agreements on … were signed". */
const AFTER = 16;

/** The stage in which a clause puts the thing that `nucleus` names. */
export function stageOf(tokens: Tokens, clause: Clause, nucleus: Cue, type: DealType): Stage {
  const before = clause.cues.filter((cue) => cue.first < nucleus.first || cue === nucleus);
  const after = clause.cues.filter((cue) => cue.first >= nucleus.last && cue.first < nucleus.last + AFTER);
  if (type === 'trade') return tradeStage(clause, before, after);
  const entry = clause.cues.find((cue) => cue.verb !== undefined && ENTRY.has(cue.verb.base));
  if (entry) return lookLeft(tokens, before.filter((cue) => cue.first < entry.first), 'in-force', entry.verb!.base, entry);
  const passive = after.find((cue) => cue.verb !== undefined && cue.verb.form === 'past' && governs(tokens, nucleus, cue));
  if (passive) {
    const reduced = passive.first - nucleus.last <= 1 && passive.verb!.stage === 'sign';
    const between = clause.cues.filter((cue) => (reduced || cue.first >= nucleus.last) && cue.first < passive.first && cue !== nucleus && !(reduced && cue.marker));
    const stage = lookLeft(tokens, between, BASE[passive.verb!.stage as Exclude<StageVerb, 'act'>], passive.verb!.base, passive);
    if (passive.verb!.stage === 'sign' || passive.verb!.stage === 'end' || !before.some((cue) => cue.verb)) return stage;
  }
  if (nucleus.noun?.term === 'strategic partnership' && before.some((cue) => cue.act !== undefined && DEEPEN.test(tokens.lower[cue.first]!))) return { status: 'in-force', why: 'deepen' };
  if (nucleus.noun?.term === 'sale' && before.some((cue) => cue.verb?.base === 'approve')) return { status: 'proposed', why: 'approved sale' };
  const talked = after.find((cue) => cue.marker === 'talks' && cue.first <= nucleus.last + 3);
  if (talked) return lookLeft(tokens, before.filter((cue) => cue !== nucleus), 'negotiating', 'talks', nucleus);
  const own = nucleus.verb;
  const stage = lookLeft(tokens, before.filter((cue) => cue !== nucleus), own ? BASE[own.stage as Exclude<StageVerb, 'act'>] : null, own?.base ?? '', nucleus);
  if (stage.why !== '') return stage;
  const later = (marker: Cue['marker']) => after.some((cue) => cue.marker === marker);
  if (clause.cues.some((cue) => cue.marker === 'talks') && type !== 'project') return { status: 'negotiating', why: 'talks' };
  if (later('will') || later('would')) return { status: 'planned', why: 'will' };
  if (later('could')) return { status: 'proposed', why: 'could' };
  const purpose = [...before].reverse().find((cue) => cue.act !== undefined);
  if (type !== 'agreement' && purpose?.act === 'base' && tokens.lower[purpose.first - 1] === 'to') return { status: 'planned', why: 'to' };
  return { status: type === 'agreement' ? 'signed' : 'in-force', why: 'stated as fact' };
}

/** Whether a participle after the noun belongs to it: directly, or through a form of "to be". */
function governs(tokens: Tokens, nucleus: Cue, cue: Cue): boolean {
  if (cue.first - nucleus.last <= 1) return true;
  return BE.has(tokens.lower[cue.first - 1]!) || BE.has(tokens.lower[cue.first - 2]!);
}

/** Walks from a thing to its left: each verb or modal word decides, or hands on to the one that governs it. */
function lookLeft(tokens: Tokens, cues: readonly Cue[], start: DealStatus | null, startWhy: string, from: Cue): Stage {
  let status = start;
  let why = startWhy;
  let open = from.verb === undefined || from.verb.form !== 'past' || BE.has(tokens.lower[from.first - 1] ?? '');
  let lasting = LASTING.has(startWhy);
  for (let n = cues.length - 1; n >= 0; n--) {
    const cue = cues[n]!;
    if (cue.marker === 'negation' && status !== null && (status === 'signed' || status === 'in-force' || status === 'planned')) {
      return { status: status === 'planned' ? 'ended' : 'proposed', why: `not ${why}` };
    }
    if (cue.marker === 'talks' && (status === null || status === 'in-force')) { status = 'negotiating'; why = 'talks'; continue; }
    if (!open && status !== null) continue;
    if (cue.marker === 'could') {
      const possible = /^(possib|prospect)/.test(tokens.lower[cue.first]!);
      const agreed = (possible || OFFERS.has(tokens.lower[cue.first]!)) && cues.slice(0, n).some((left) => left.verb?.stage === 'agree');
      return { status: agreed || (possible && status === 'signed') ? 'planned' : 'proposed', why: tokens.lower[cue.first]! };
    }
    if (cue.marker === 'will' || cue.marker === 'would') {
      if (status === 'proposed' || status === 'ended' || status === 'negotiating') return { status, why };
      if (tokens.lower[cue.first]!.startsWith('commitment') && LASTING.has(cues[n - 1]?.verb?.base ?? '')) lasting = true;
      return lasting ? { status: 'in-force', why: why || 'goes on' } : { status: 'planned', why: tokens.lower[cue.first]! };
    }
    const verb = cue.verb;
    if (!verb) continue;
    if (LASTING.has(verb.base)) lasting = true;
    if (status === 'negotiating' && FINISHING.has(verb.base)) return { status: 'planned', why: `talks ${verb.base}d` };
    if (status === 'negotiating' && OFFERING.has(verb.base)) return { status: 'proposed', why: verb.base };
    if (status === null || overrules(verb.stage, status, SPEAKING.has(verb.base))) {
      status = lasting && verb.stage === 'agree' ? 'in-force' : BASE[verb.stage as Exclude<StageVerb, 'act'>];
      why = verb.base;
    }
    open = verb.form !== 'past';
  }
  if (status === 'signed' && from.verb === undefined && toSign(tokens, cues)) status = 'planned';
  return { status: status ?? 'in-force', why: status === null ? '' : why };
}

/** "Met to sign": it is to happen, whatever else is past. */
function toSign(tokens: Tokens, cues: readonly Cue[]): boolean {
  const near = [...cues].reverse().find((cue) => cue.verb !== undefined);
  return near?.verb?.stage === 'sign' && near.verb.form === 'base' && tokens.lower[near.first - 1] === 'to';
}

const OFFERS = new Set(['offer', 'proposal', 'proposals', 'idea', 'initiative']);
const FINISHING = new Set(['conclude', 'complete', 'finish', 'finalize', 'finalise', 'wrap up']);
const OFFERING = new Set(['propose', 'offer', 'suggest']);

/** Whether the verb that governs a stage changes it: one that only speaks of it does not. */
function overrules(stage: StageVerb, below: DealStatus, speaking: boolean): boolean {
  if (stage === 'end') return below !== 'proposed';
  if (speaking) return false;
  if (stage === 'propose') return below !== 'ended' && below !== 'negotiating';
  if (stage === 'agree') return below !== 'ended' && below !== 'negotiating';
  return false;
}

function tradeStage(clause: Clause, before: readonly Cue[], after: readonly Cue[]): Stage {
  const figure = clause.amounts.length > 0 || clause.cues.some((cue) => cue.marker === 'figure');
  const marked = (marker: Cue['marker']) => before.some((cue) => cue.marker === marker) || after.some((cue) => cue.marker === marker);
  const stage = (name: StageVerb) => before.some((cue) => cue.verb?.stage === name);
  const ahead = marked('will') || marked('would') || clause.cues.some((cue) => cue.noun?.term === 'target') || stage('agree');
  if (marked('talks') && !figure) return { status: 'negotiating', why: 'talks' };
  if (figure && marked('could')) return { status: 'planned', why: 'could' };
  if (marked('could') || stage('propose')) return { status: figure && !marked('could') && !ahead ? 'reported' : 'proposed', why: 'wish' };
  if (ahead) return { status: 'planned', why: 'target' };
  return { status: 'reported', why: 'figure' };
}
