import type { DealType } from '../../model/deal.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { SPEAKING, stageOfVerb, walkLeft, type Stage } from './stage-walk.ts';

/** Verbs that bring an instrument into force, wherever they stand. */
const ENTRY = new Set(['ratify', '=in force', '=into force', '=in effect', 'enter into force', 'come into force', 'go into force', 'take effect', 'come into effect', 'enter force', 'go into effect', 'bring into force']);
const BEFORE_PARTICIPLE = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being', 'has', 'have', 'had', 'already', 'previously', 'recently', 'to', 'yesterday', 'today', 'that', 'which']);
/** A partnership that is deepened is there already. */
const DEEPEN = /^(deepen|strengthen|expand|consolidat|enhanc|develop|advanc|promot|further)/;
/** How far (in tokens) after its noun a verb may still govern it: "agreements on … were signed". */
const AFTER = 16;

/** What a round of talks does when it is over; the deal that it was about is not. */
const TALKS_END = new Set(['end', 'conclude', 'complete', 'finish', 'open', 'start', 'begin', 'resume', 'continue', 'hold', 'wrap up', 'kick off']);

const ownStage = (cue: Cue): Stage | null => (cue.verb ? { status: stageOfVerb(cue.verb), why: cue.verb.base } : null);

/** The stage in which a clause puts the thing that `nucleus` names. */
export function stageOf(tokens: Tokens, clause: Clause, nucleus: Cue, type: DealType): Stage {
  const before = clause.cues.filter((cue) => cue.first < nucleus.first && (cue.first >= clause.main || nucleus.first < clause.main));
  const after = clause.cues.filter((cue) => cue.first >= nucleus.last && cue.first < nucleus.last + AFTER);
  if (type === 'trade') return tradeStage(clause, before, after);
  const entry = clause.cues.find((cue) => cue.verb !== undefined && ENTRY.has(cue.verb.base));
  if (entry) return walkLeft(tokens, clause.cues.filter((cue) => cue.first < entry.first && cue !== nucleus), entry, { status: 'in-force', why: entry.verb!.base });
  const prefixed = nucleus.first < clause.main;
  const passive = prefixed ? undefined : after.find((cue) => cue.verb !== undefined && cue.verb.form === 'past' && governs(tokens, nucleus, cue));
  if (passive && TALKS_END.has(passive.verb!.base) && before.some((cue) => cue.marker === 'talks')) return { status: 'negotiating', why: 'talks' };
  if (passive) {
    const stage = passiveStage(tokens, clause, nucleus, passive);
    if (passive.verb!.stage === 'sign' || passive.verb!.stage === 'end' || !before.some((cue) => cue.verb)) return stage;
  }
  if (prefixed && clause.cues.some((cue) => cue.first >= clause.main && (cue.marker === 'will' || cue.marker === 'would'))) return { status: 'planned', why: 'under it, will' };
  if (nucleus.noun?.term === 'strategic partnership' && before.some((cue) => cue.act !== undefined && DEEPEN.test(tokens.lower[cue.first]!))) return { status: 'in-force', why: 'deepen' };
  if (nucleus.noun?.term === 'sale' && before.some((cue) => cue.verb?.base === 'approve')) return { status: 'proposed', why: 'approved sale' };
  const talked = after.find((cue) => cue.marker === 'talks' && cue.first <= nucleus.last + 3);
  const stage = walkLeft(tokens, before, nucleus, talked ? { status: 'negotiating', why: 'talks' } : ownStage(nucleus));
  if (stage.status === 'planned' && after.some((cue) => cue.marker === 'could') && agreesThat(tokens, before)) return { status: 'proposed', why: 'should' };
  return stage.why === '' ? unsaid(tokens, clause, nucleus, type, before, after) : stage;
}

function passiveStage(tokens: Tokens, clause: Clause, nucleus: Cue, passive: Cue): Stage {
  const reduced = passive.first - nucleus.last <= 1 && passive.verb!.stage === 'sign';
  const between = clause.cues.filter((cue) => (reduced || cue.first >= nucleus.last) && cue.first < passive.first && cue !== nucleus && !(reduced && cue.marker));
  return walkLeft(tokens, between, passive, ownStage(passive));
}

/** No verb before the thing says its stage: what comes after it, and last what its type most often is. */
function unsaid(tokens: Tokens, clause: Clause, nucleus: Cue, type: DealType, before: readonly Cue[], after: readonly Cue[]): Stage {
  const later = (marker: Cue['marker']) => after.some((cue) => cue.marker === marker);
  if (clause.cues.some((cue) => cue.marker === 'talks') && type !== 'project') return { status: 'negotiating', why: 'talks' };
  const ends = after.find((cue) => cue.verb?.stage === 'end');
  if (ends && ends.first - nucleus.last < 8) return { status: 'ended', why: ends.verb!.base };
  if (later('will') || later('would')) return { status: 'planned', why: 'will' };
  if (later('could')) return { status: 'proposed', why: 'could' };
  if (type === 'agreement' && has(tokens, nucleus)) return { status: 'in-force', why: 'have' };
  const purpose = before.findLast((cue) => cue.act !== undefined);
  const helped = purpose !== undefined && before.some((cue) => cue.first < purpose.first && cue.act !== undefined && cue.act !== 'base' && HELPING.has(cue.base!));
  if (type !== 'agreement' && !helped && purpose?.act === 'base' && tokens.lower[purpose.first - 1] === 'to') return { status: 'planned', why: 'to' };
  return { status: type === 'agreement' ? 'signed' : 'in-force', why: 'stated as fact' };
}

/** "Have a free trade agreement", "has its own treaty": it is there. */
function has(tokens: Tokens, nucleus: Cue): boolean {
  for (let i = nucleus.first - 1; i >= Math.max(0, nucleus.first - 4); i--) {
    if (tokens.lower[i] === 'have' || tokens.lower[i] === 'has') return i === nucleus.first - 1 || OWNED.has(tokens.lower[i + 1]!);
    if (tokens.flags[i]! & TokenFlag.punct) return false;
  }
  return false;
}
const OWNED = new Set(['a', 'an', 'the', 'their', 'its', 'no', 'several', 'such', 'separate', 'similar', 'existing', 'one', 'two', 'three']);
const HELPING = new Set(['help', 'assist', 'support']);

/** Whether a participle after the noun belongs to it: directly, or through a form of "to be". */
function governs(tokens: Tokens, nucleus: Cue, cue: Cue): boolean {
  if (cue.first - nucleus.last <= 1) return true;
  return BEFORE_PARTICIPLE.has(tokens.lower[cue.first - 1]!) || BEFORE_PARTICIPLE.has(tokens.lower[cue.first - 2]!);
}

/** "Agreed that … should": an opinion that both hold. */
function agreesThat(tokens: Tokens, before: readonly Cue[]): boolean {
  const agree = before.findLast((cue) => cue.verb?.stage === 'agree');
  return agree !== undefined && tokens.lower[agree.last] === 'that';
}

function tradeStage(clause: Clause, before: readonly Cue[], after: readonly Cue[]): Stage {
  const figure = clause.amounts.length > 0 || clause.cues.some((cue) => cue.marker === 'figure');
  const marked = (marker: Cue['marker']) => before.some((cue) => cue.marker === marker) || after.some((cue) => cue.marker === marker);
  const proposing = before.filter((cue) => cue.verb?.stage === 'propose');
  const target = clause.cues.some((cue) => cue.noun?.term === 'target') || (clause.amounts.length > 0 && proposing.some((cue) => WANTING.has(cue.verb!.base)));
  const ahead = target || marked('will') || marked('would') || before.some((cue) => cue.verb?.stage === 'agree');
  if (marked('talks') && !figure) return { status: 'negotiating', why: 'talks' };
  if (figure && marked('could')) return { status: 'planned', why: 'could' };
  if (figure && !ahead && proposing.every((cue) => SPEAKING.has(cue.verb!.base) || !WANTING.has(cue.verb!.base))) return { status: 'reported', why: 'figure' };
  if (!figure && (marked('could') || proposing.length)) return { status: 'proposed', why: 'wish' };
  return ahead ? { status: 'planned', why: 'target' } : { status: proposing.length ? 'proposed' : 'reported', why: 'trade' };
}
const WANTING = new Set(['want', 'hope', 'seek', 'wish', 'would like', 'eye', 'propose', 'push for']);
