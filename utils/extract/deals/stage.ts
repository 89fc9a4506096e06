import type { DealType } from '../../model/deal.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { plainStage } from './plain-stage.ts';
import { SPEAKING, stageOfVerb, walkLeft, type Stage } from './stage-walk.ts';
import { tradeStage } from './trade-stage.ts';

/** Verbs that bring an instrument into force, wherever they stand. */
const ENTRY = new Set(['ratify', '=in force', '=into force', '=in effect', 'enter into force', 'come into force', 'go into force', 'take effect', 'come into effect', 'enter force', 'go into effect', 'bring into force']);
const BEFORE_PARTICIPLE = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being', 'has', 'have', 'had', 'already', 'previously', 'recently', 'to', 'yesterday', 'today', 'that', 'which']);
/** A partnership that is deepened is there already. */
const DEEPEN = /^(deepen|strengthen|expand|consolidat|enhanc|develop|advanc|promot|further)/;
/** How far (in tokens) after its noun a verb may still govern it: "agreements on … were signed". */
const AFTER = 22;

/** What a round of talks does when it is over; the deal that it was about is not. */
const TALKS_END = new Set(['end', 'conclude', 'complete', 'finish', 'open', 'start', 'begin', 'resume', 'continue', 'hold', 'wrap up', 'kick off']);

/** "Negotiations on it have been completed": it waits for signature. A round that is over ends no negotiations. */
const SETTLED = new Set(['conclude', 'complete', 'finish', 'finalize', 'finalise']);
const NEGOTIATIONS = new Set(['negotiations', 'negotiation']);
const HAS_BEEN = new Set(['were', 'was', 'been']);

/** "An exchange following talks": the talks are over. */
const AFTER_TALKS = new Set(['following', 'after', 'amid', 'during', 'before']);

/** "The pacts that it has negotiated", "a statement mediated by China": the text is there. */
const isDone = ({ lower }: Tokens, { verb, first }: Cue, nucleus: Cue): boolean =>
  nucleus.noun?.type === 'agreement' && ((verb?.base === 'negotiate' && HAD.has(lower[first - 1]!)) || (verb?.base === 'mediate' && verb.form === 'past'));

const ownStage = (cue: Cue): Stage | null => (cue.verb ? { status: stageOfVerb(cue.verb), why: cue.verb.base } : null);

/** The stage in which a clause puts the thing that `nucleus` names. */
export function stageOf(tokens: Tokens, clause: Clause, nucleus: Cue, type: DealType): Stage {
  const before = clause.cues.filter((cue) => cue.first < nucleus.first && (cue.first >= clause.main || nucleus.first < clause.main));
  const after = clause.cues.filter((cue) => cue.first >= nucleus.last && cue.first < nucleus.last + AFTER);
  if (type === 'trade') return tradeStage(tokens, clause, before, after);
  const plain = plainStage(tokens, clause, nucleus, type);
  if (plain) return plain;
  const entry = clause.cues.find((cue) => cue.verb !== undefined && ENTRY.has(cue.verb.base));
  if (entry) return walkLeft(tokens, clause.cues.filter((cue) => cue.first < entry.first && cue !== nucleus), entry, { status: 'in-force', why: entry.verb!.base });
  const prefixed = nucleus.first < clause.main;
  const told = prefixed ? undefined : after.find((cue) => cue.verb !== undefined && cue.verb.form === 'past' && !SPEAKING.has(cue.verb.base) && governs(tokens, nucleus, cue));
  const passive = told && (pastAside(tokens, after, told) ?? told);
  if (type === 'agreement' && [...before, ...(passive ? [passive] : [])].some((cue) => cue.verb?.base === 'approve' && cue.verb.form === 'past' && isByParliament(tokens, clause, cue))) return { status: 'in-force', why: 'approved by parliament' };
  if (passive && SETTLED.has(passive.verb!.base) && before.some((cue) => NEGOTIATIONS.has(tokens.lower[cue.first]!)) && HAS_BEEN.has(tokens.lower[passive.first - 1]!)) return { status: 'planned', why: 'negotiated' };
  if (passive && TALKS_END.has(passive.verb!.base) && before.some((cue) => cue.marker === 'talks')) return { status: 'negotiating', why: 'talks' };
  if (passive && isDone(tokens, passive, nucleus) && !clause.cues.some((cue) => cue.marker === 'talks')) return { status: 'signed', why: passive.verb!.base };
  if (passive) {
    const stage = passiveStage(tokens, clause, nucleus, passive);
    const past = isRelative(tokens, nucleus, passive) && before.some((cue) => cue.verb !== undefined && MAKES.has(cue.verb.stage) && !SPOKEN.has(cue.verb.base));
    if (stage.why === 'reach' && isFirstStep(tokens, clause, nucleus)) return { status: 'planned', why: 'first step reached' };
    if (!past && (passive.verb!.stage === 'sign' || passive.verb!.stage === 'end' || !before.some((cue) => cue.verb))) return stage;
  }
  if (prefixed && clause.cues.some((cue) => cue.first >= clause.main && (cue.marker === 'will' || cue.marker === 'would'))) return { status: 'planned', why: 'under it, will' };
  if (prefixed && type === 'agreement' && tokens.lower[clause.first] === 'under' && !clause.cues.some((cue) => cue.verb?.stage === 'sign' || cue.verb?.stage === 'agree') && clause.cues.some((cue) => cue.first >= clause.main && (cue.verb ?? cue.act) !== undefined)) return { status: 'in-force', why: 'under it' };
  if (nucleus.noun?.term === 'strategic partnership' && before.some((cue) => cue.act !== undefined && DEEPEN.test(tokens.lower[cue.first]!))) return { status: 'in-force', why: 'deepen' };
  if (type === 'agreement' && isNamed(tokens, nucleus) && before.some((cue) => cue.act === 'base' && KEEPS.has(cue.base!))) return { status: 'in-force', why: 'keep it' };
  if (nucleus.noun?.term === 'sale' && before.some((cue) => cue.verb?.base === 'approve') && isOnlyPossible(tokens, clause)) return { status: 'proposed', why: 'approved sale' };
  const talked = after.find((cue) => cue.marker === 'talks' && cue.first <= nucleus.last + 3 && !AFTER_TALKS.has(tokens.lower[cue.first - 1]!));
  const stage = walkLeft(tokens, before, nucleus, talked ? { status: 'negotiating', why: 'talks' } : ownStage(nucleus));
  if (stage.status === 'in-force' && WELCOMED.has(stage.why) && type === 'agreement' && GREETED.has(nucleus.noun?.term ?? '')) return { status: 'signed', why: `${stage.why} it` };
  if (stage.status === 'signed' && stage.why === 'reach' && isFirstStep(tokens, clause, nucleus)) return { status: 'planned', why: 'first step reached' };
  const dealt = stage.status === 'signed' || stage.status === 'ended' ? null : dealTo(tokens, before, nucleus, stage);
  if (dealt) return isFirstStep(tokens, clause, nucleus) ? { status: 'planned', why: 'first step reached' } : dealt;
  if (stage.status === 'planned' && stage.why === 'agree' && JOINT_TEXTS.has(nucleus.noun?.term ?? '')) return { status: 'signed', why: 'agreed on' };
  if (stage.status === 'planned' && underWhich(tokens, before, nucleus)) return { status: 'signed', why: 'signed, under which' };
  if (stage.status === 'signed' && TO_BE_SIGNED.has(stage.why) && after.some((cue, n) => (cue.marker === 'will' || cue.marker === 'would') && SIGNING.has(after[n + 1]?.verb?.base ?? ''))) return { status: 'planned', why: 'will be signed' };
  if (stage.status === 'planned' && after.some((cue) => cue.marker === 'could') && agreesThat(tokens, before)) return { status: 'proposed', why: 'should' };
  // "Announced the establishment of a swap agreement": it is made.
  if (stage.why === '~establishment of' && (nucleus.noun?.type === 'agreement' || tokens.lower.slice(nucleus.first, nucleus.last + 2).includes('agreement'))) return { status: 'signed', why: 'established' };
  return stage.why === '' ? unsaid(tokens, clause, nucleus, type, before, after) : stage;
}

/** "Approved a possible sale": a state lets its makers offer it. */
const isOnlyPossible = ({ lower }: Tokens, { first, last }: Clause): boolean => lower.slice(first, last).some((word, n, all) => POSSIBLE.has(word) || (word === 'state' && all[n + 1] === 'department'));
const POSSIBLE = new Set(['possible', 'potential', 'proposed', 'congress']);

/** What is agreed on in common words is there with them. */
const JOINT_TEXTS = new Set(['joint statement', 'joint declaration', 'joint communique', 'communique']);

/** "The grain deal, brokered by Turkey, expired in July": the verb of the sentence behind the aside that `told` opens. */
function pastAside({ raw }: Tokens, after: readonly Cue[], told: Cue): Cue | undefined {
  if (raw[told.first - 1] !== ',') return undefined;
  return after.find((cue) => cue.first > told.last && raw[cue.first - 1] === ',' && cue.verb?.form === 'past' && (cue.verb.stage === 'end' || cue.verb.stage === 'force'));
}

/** "Reached a deal with China to restructure debt": what the deal says is to be done is signed with it. Null where no deal is made before it. */
function dealTo(tokens: Tokens, before: readonly Cue[], nucleus: Cue, stage: Stage): Stage | null {
  const sign = before.find((cue) => cue.verb?.stage === 'sign' && cue.verb.form === 'past');
  if (!sign) return null;
  let deal = sign.last;
  while (deal < sign.last + MOST_TO_DEAL && !DEALS.has(tokens.lower[deal] ?? '')) deal++;
  let to = deal;
  while (to < nucleus.first && tokens.lower[to] !== 'to') to++;
  if (!DEALS.has(tokens.lower[deal] ?? '') || to >= nucleus.first || before.find((cue) => cue.first === to + 1)?.verb?.base !== stage.why) return null;
  return walkLeft(tokens, before.filter((cue) => cue.first < deal), nucleus, null);
}
const DEALS = new Set(['agreement', 'agreements', 'deal', 'deals', 'contract', 'contracts', 'pact', 'accord', 'memorandum', 'mou']);
/** Most words from "signed" to the deal. */
const MOST_TO_DEAL = 6;

/** What is welcomed has been made, whether or not it is in force. */
const WELCOMED = new Set(['welcome', 'praise', 'hail']);
const GREETED = new Set(['agreement', 'deal', 'memorandum', 'pact', 'accord', 'trade agreement', 'free trade agreement', 'joint statement', 'joint declaration', 'declaration', 'roadmap', 'peace agreement', 'ceasefire', 'contract']);

/** Finished as a text, and told to be signed later in the same breath: "finalized a deal and will sign it". */
const TO_BE_SIGNED = new Set(['finalize', 'finalise', 'conclude', 'reach', 'strike', '=initialed', '=initialled', 'come to terms']);
const SIGNING = new Set(['sign', 'ink']);

/** To want a treaty that has a name of its own kept or made stronger is to have it. */
const KEEPS = new Set(['strengthen', 'protect', 'enhance', 'reinforce', 'improve', 'consolidate']);
const isNamed = ({ flags }: Tokens, nucleus: Cue): boolean => (flags[nucleus.first]! & flags[nucleus.last - 1]! & (flags[nucleus.first - 1] ?? 0) & TokenFlag.capital) !== 0;

const PARLIAMENTS = /^(parliament|parliamentarians|senate|lawmakers|legislature|legislators|congress|duma|assembly|mps|bundestag|rada|knesset|seimas|saeima|sejm|verkhovna)$/;
/** Most words from a parliament to its verb. */
const MOST_TO_VERB = 5;
/** "The Senate approved the treaty": it is ratified. */
function isByParliament({ lower }: Tokens, clause: Clause, verb: Cue): boolean {
  for (let i = verb.first - 1; i >= clause.first && i >= verb.first - MOST_TO_VERB; i--) if (PARLIAMENTS.test(lower[i]!)) return true;
  return lower[verb.last] === 'by' && (PARLIAMENTS.test(lower[verb.last + 1] ?? '') || PARLIAMENTS.test(lower[verb.last + 2] ?? ''));
}

const FIRST_STEPS = new Set(['framework', 'preliminary', 'tentative', 'initial', 'provisional', 'interim', 'staff', 'principle']);

/** "A preliminary agreement", "an agreement in principle": what is reached is not the thing yet. */
function isFirstStep({ lower }: Tokens, clause: Clause, nucleus: Cue): boolean {
  for (let i = Math.max(clause.first, nucleus.first - 4); i < Math.min(clause.last, nucleus.last + 2); i++) if (FIRST_STEPS.has(lower[i]!)) return true;
  return false;
}

/** "Signed a deal under which Japan will lend $2 billion": what it says is signed with it. */
function underWhich({ lower }: Tokens, before: readonly Cue[], nucleus: Cue): boolean {
  const sign = before.find((cue) => cue.verb?.stage === 'sign' && cue.verb.form === 'past' && cue.verb.base !== 'reach');
  if (!sign) return false;
  for (let i = sign.last; i + 1 < nucleus.first; i++) if (lower[i + 1] === 'which' && (lower[i] === 'under' || lower[i] === 'by' || lower[i] === 'through')) return true;
  return false;
}

function passiveStage(tokens: Tokens, clause: Clause, nucleus: Cue, passive: Cue): Stage {
  // "Aid has reached $2 billion": a sum, no agreement.
  if (passive.verb!.base === 'reach' && nucleus.noun?.type !== 'agreement' && HAD.has(tokens.lower[passive.first - 1]!)) return { status: 'in-force', why: 'amounts to' };
  const reduced = passive.first - nucleus.last <= 1 && passive.verb!.stage === 'sign';
  const between = clause.cues.filter((cue) => (reduced || cue.first >= nucleus.last) && cue.first < passive.first && cue !== nucleus && !(reduced && cue.marker));
  return walkLeft(tokens, between, passive, ownStage(passive));
}

const HAD = new Set(['has', 'have', 'had', 'already']);

/** Verbs that put a thing in a stage whatever a relative clause tells of it. */
const MAKES: ReadonlySet<string> = new Set(['sign', 'end', 'agree']);
const SPOKEN = new Set(['reaffirm', 'reiterate', 'confirm', 'affirm', 'look forward']);

/** "The treaty, which was signed in 1997": told of it besides. */
function isRelative({ lower }: Tokens, nucleus: Cue, passive: Cue): boolean {
  for (let i = nucleus.last; i < passive.first; i++) if (lower[i] === 'which' || lower[i] === 'that') return true;
  return false;
}

/** No verb before the thing says its stage: what comes after it, and last what its type most often is. */
function unsaid(tokens: Tokens, clause: Clause, nucleus: Cue, type: DealType, before: readonly Cue[], after: readonly Cue[]): Stage {
  const later = (marker: Cue['marker']) => after.some((cue) => cue.marker === marker);
  if (clause.cues.some((cue) => cue.marker === 'talks') && type !== 'project') return { status: 'negotiating', why: 'talks' };
  const ends = after.find((cue) => cue.verb?.stage === 'end');
  if (ends && ends.first - nucleus.last < 8) return { status: 'ended', why: ends.verb!.base };
  if ((type === 'agreement' || nucleus.noun?.type === 'agreement') && (later('will') || later('would')) && isKnown(tokens, nucleus) && !after.some((cue) => cue.verb !== undefined)) return { status: 'signed', why: 'it will' };
  if (later('will') || later('would')) return { status: 'planned', why: 'will' };
  if (later('could')) return { status: 'proposed', why: 'could' };
  if (type === 'agreement' && clause.cues.some((cue) => cue.act === 'past' && PROLONGS.has(cue.base!))) return { status: 'in-force', why: 'prolonged' };
  if (type === 'agreement' && isUnder(tokens, nucleus)) return { status: 'in-force', why: 'under it' };
  if (type === 'agreement' && has(tokens, nucleus)) return { status: 'in-force', why: 'have' };
  const purpose = before.findLast((cue) => cue.act !== undefined);
  const helped = purpose !== undefined && before.some((cue) => cue.first < purpose.first && cue.act !== undefined && cue.act !== 'base' && HELPING.has(cue.base!));
  if (type !== 'agreement' && !helped && purpose?.act === 'base' && tokens.lower[purpose.first - 1] === 'to') return { status: 'planned', why: 'to' };
  if (type !== 'agreement' && isAim(tokens, clause)) return { status: 'planned', why: 'an aim' };
  // "The agreement with the IMF on a loan of $3 billion has calmed markets": a paper, whatever it is about.
  const paper = type === 'finance' && !clause.cues.some((cue) => cue.verb !== undefined && cue.first < nucleus.last) && clause.cues.some((cue) => cue.first <= nucleus.first && cue.noun?.type === 'agreement' && cue.noun.strength >= 0.6);
  return { status: type === 'agreement' || paper ? 'signed' : 'in-force', why: 'stated as fact' };
}

/** "Actively take part in the building of ports": the bare verb of a list of aims, without anybody who does it. */
function isAim({ lower }: Tokens, clause: Clause): boolean {
  const lead = clause.cues.find((cue) => cue.act !== undefined || cue.verb !== undefined);
  if (!lead || lead.act !== 'base' || lead.first - clause.first > 1 || lower[lead.first] !== lead.base?.split(' ')[0]) return false;
  return lead.first === clause.first || lower[clause.first]!.endsWith('ly');
}

/** "The deal will help": it is there, and what it will do is no stage of it. */
function isKnown({ lower }: Tokens, nucleus: Cue): boolean {
  for (let i = nucleus.first - 1; i >= 0 && i >= nucleus.first - 4; i--) {
    if (KNOWN.has(lower[i]!)) return true;
    if (lower[i] === 'a' || lower[i] === 'an' || lower[i] === 'of') return false;
  }
  return false;
}
const KNOWN = new Set(['the', 'this', 'these', "'s", '’s', 'our', 'their']);

/** What is made to last longer is there. */
const PROLONGS = new Set(['extend', 'restore', 'reactivate', 'revive']);

/** "Four sites under the Enhanced Cooperation Agreement": it is in force. */
function isUnder({ lower, flags }: Tokens, nucleus: Cue): boolean {
  // "Exchanged land under the border accord".
  for (let i = nucleus.first - 1; i > 0 && i >= nucleus.first - 3; i--) if (lower[i] === 'the' && lower[i - 1] === 'under') return true;
  if (!(flags[nucleus.first]! & TokenFlag.capital)) return false;
  for (let i = nucleus.first - 1; i >= 0 && i >= nucleus.first - 6; i--) if (lower[i] === 'under') return true;
  return false;
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
