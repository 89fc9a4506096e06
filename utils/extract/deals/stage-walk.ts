import type { DealStatus } from '../../model/deal.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Cue, StageVerb } from './cues.ts';

/** The stage of a deal and the cue that decided it, for explanations. */
export type Stage = { status: DealStatus; why: string };

/** The stage that each class of verbs puts its object in. */
const STAGE_OF: Record<Exclude<StageVerb, 'act'>, DealStatus> = {
  sign: 'signed', agree: 'planned', negotiate: 'negotiating', propose: 'proposed', force: 'in-force', end: 'ended',
};

/** What has these words happen to it is under way, whatever is promised besides. */
const LASTING = new Set(['continue', 'reaffirm', 'reiterate']);
/** The stage that a verb puts its object in. */
export const stageOfVerb = (verb: NonNullable<Cue['verb']>): DealStatus => STAGE_OF[verb.stage as Exclude<StageVerb, 'act'>];

/** Verbs that speak of a thing that is there already and leave its stage alone. */
export const SPEAKING = new Set(['stress', 'emphasize', 'emphasise', 'underline', 'underscore', 'welcome', 'praise', 'hail', 'appreciate', 'thank', 'voice', 'express', 'confirm', 'review']);
/** Tokens between "abandoned" and the "plans" that it ends. */
const PLAN_REACH = 3;
const OFFERS = new Set(['offer', 'proposal', 'proposals', 'idea', 'initiative']);
const FINISHING = new Set(['conclude', 'complete', 'finish', 'finalize', 'finalise', 'wrap up']);
/** What the sides will talk over together is planned; what one of them will only consider is not. */
const LOOKING = new Set(['discuss', 'explore', 'examine', 'study', 'review', 'focus on', 'address', 'look at', 'exchange views', 'encourage']);
/** An instrument that somebody still works to finish. */
const TO_FINISH = new Set(['conclude', 'finalize', 'finalise']);
const WORKING = new Set(['hope', 'seek', 'aim', 'want', 'wish', 'work on', 'would like', 'urge', 'press for', 'push for']);
const OFFERING = new Set(['propose', 'offer', 'suggest', 'urge', 'call for', 'call on']);
/** To be urged to keep an agreement is to have one. */
const KEEPING = new Set(['implement', '~implementation of', 'adhere to', 'comply with', 'abide by', 'honor', 'honour', 'observe', 'uphold']);
/** What is yet to be settled is not there already, however often it is promised. */
const SETTLING: ReadonlySet<string> = new Set<StageVerb>(['sign', 'negotiate']);
const BE = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being']);

/** What the walk has found so far: `open` while the next verb to the left governs it. */
type Walk = { status: DealStatus | null; why: string; open: boolean; lasting: boolean };

/**
 * Walks from a thing (`from`) over the cues to its left, nearest last in `cues`: each verb or modal word decides, or
 * hands on to the one that governs it. `start` is the stage that the thing itself brings along. `why` is empty where
 * nothing decided.
 */
export function walkLeft(tokens: Tokens, cues: readonly Cue[], from: Cue, start: Stage | null): Stage {
  const walk: Walk = {
    status: start?.status ?? null,
    why: start?.why ?? '',
    open: from.verb === undefined || from.verb.form !== 'past' || BE.has(tokens.lower[from.first - 1] ?? ''),
    lasting: LASTING.has(start?.why ?? ''),
  };
  for (let n = cues.length - 1; n >= 0; n--) {
    const cue = cues[n]!;
    const done = cue.marker ? readMarker(tokens, cues, n, walk) : null;
    if (done) return done;
    // "To speed up work on the pipeline": a thing that is built, not a text.
    if (cue.verb?.base === 'work on' && from.noun?.type === 'project') continue;
    if (cue.verb && (walk.open || walk.status === null) && !isAdjective(tokens, cues, n, from)) {
      const last = readVerb(tokens, cue, cue.verb, walk, from.noun?.type === 'agreement');
      if (last) return last;
    }
  }
  if (walk.status === 'signed' && from.verb === undefined && isToSign(tokens, cues)) walk.status = 'planned';
  return { status: walk.status ?? 'in-force', why: walk.status === null ? '' : walk.why };
}

function readMarker(tokens: Tokens, cues: readonly Cue[], n: number, walk: Walk): Stage | null {
  const cue = cues[n]!;
  const word = tokens.lower[cue.first]!;
  const { status, why } = walk;
  if (cue.marker === 'negation') {
    if (status === 'planned') return { status: 'ended', why: `not ${why}` };
    if (status === 'signed' || status === 'in-force') return { status: isYet(tokens, cue) ? 'negotiating' : 'proposed', why: `not ${why}` };
  }
  if (cue.marker === 'talks' && (status === null || status === 'in-force')) {
    walk.status = 'negotiating';
    walk.why = 'talks';
    return null;
  }
  if (!walk.open && status !== null) return null;
  if (cue.marker === 'could') return weigh(word, cues, n, walk);
  if (cue.marker !== 'will' && cue.marker !== 'would') return null;
  if (word.startsWith('plan') && cues[n - 1]?.verb?.stage === 'end' && cue.first - cues[n - 1]!.last <= PLAN_REACH) return { status: 'ended', why: `${word} dropped` };
  if (status === 'proposed' && cue.marker === 'will' && LOOKING.has(why)) return { status: 'planned', why: `${word} ${why}` };
  if (status === 'proposed' || status === 'ended' || status === 'negotiating') return { status, why };
  const toThing = word.startsWith('commitment') && LASTING.has(cues[n - 1]?.verb?.base ?? '') && !SETTLING.has(cues[n + 1]?.verb?.stage ?? '') && !tokens.lower[cue.last]?.endsWith('ing') && !tokens.lower[cue.last + 1]?.endsWith('ing');
  return walk.lasting || toThing ? { status: 'in-force', why: why || 'goes on' } : { status: 'planned', why: word };
}

/** What "may", "readiness to", "the importance of" make of the stage to their right. */
function weigh(word: string, cues: readonly Cue[], n: number, { status, why }: Walk): Stage {
  const left = cues.slice(Math.max(0, n - 4), n);
  const possible = /^(possib|prospect|may|might)/.test(word);
  if (status === 'in-force' && KEEPING.has(why)) return { status, why };
  // "Hope to conclude talks": the talks are there.
  if (status === 'negotiating' && FINISHING.has(cues[n + 1]?.verb?.base ?? '')) return { status, why };
  if (OFFERS.has(word) && left.some((cue) => cue.verb?.stage === 'end')) return { status: 'ended', why: `${word} refused` };
  const agreed = (possible || OFFERS.has(word)) && left.some((cue) => cue.verb?.stage === 'agree');
  return { status: agreed || (possible && status === 'signed') ? 'planned' : 'proposed', why: word };
}

function readVerb(tokens: Tokens, cue: Cue, verb: NonNullable<Cue['verb']>, walk: Walk, instrument: boolean): Stage | null {
  // "Reaffirmed to take part": a promise made again.
  if (LASTING.has(verb.base) && !(verb.base !== 'continue' && tokens.lower[cue.last] === 'to')) walk.lasting = true;
  if (walk.status === 'negotiating' && FINISHING.has(verb.base) && verb.form === 'past') return { status: 'planned', why: `talks ${verb.base}d` };
  if (walk.status === 'negotiating' && OFFERING.has(verb.base) && !/^(speed|continue|resume)/.test(tokens.lower[cue.last + 1] ?? '')) return { status: 'proposed', why: verb.base };
  if (walk.status === 'signed' && TO_FINISH.has(walk.why) && WORKING.has(verb.base)) return { status: 'negotiating', why: `${verb.base} to ${walk.why}` };
  if (walk.status === null && verb.form === 'ing' && BE.has(tokens.lower[cue.first - 1] ?? '') && (TO_FINISH.has(verb.base) || (verb.base === 'discuss' && instrument))) return { status: 'negotiating', why: `${verb.base} now` };
  if (walk.status === null || overrules(tokens, cue, verb, walk)) {
    walk.status = walk.lasting && verb.stage === 'agree' ? 'in-force' : stageOfVerb(verb);
    walk.why = verb.base;
  }
  walk.open = verb.form !== 'past' || (walk.why === verb.base && BE.has(tokens.lower[cue.first - 1] ?? ''));
  return null;
}

/** Whether the verb that governs a stage changes it: one that only speaks of it does not. */
function overrules(tokens: Tokens, cue: Cue, { stage, base }: NonNullable<Cue['verb']>, { status: below, why }: Walk): boolean {
  // "The visit ended with the signing of …": what ends is the visit.
  if (stage === 'end' && tokens.lower[cue.last] === 'with') return false;
  if (stage === 'end') return below !== 'proposed' || base === 'reject' || base === 'refuse';
  if (SPEAKING.has(base)) return false;
  if (base === 'announce' && (why.startsWith('~') || tokens.lower[cue.last + 1] === 'signing')) return false;
  if (stage === 'propose' && below === 'in-force' && KEEPING.has(why)) return false;
  if (stage === 'propose' || stage === 'agree') return below !== 'ended' && below !== 'negotiating';
  return false;
}

/** "Continued support", "existing and renewed ties": a participle right before the thing, under another verb. */
function isAdjective(tokens: Tokens, cues: readonly Cue[], n: number, from: Cue): boolean {
  const cue = cues[n]!;
  return cue.verb?.form === 'past' && ADJECTIVES.has(tokens.lower[cue.first]!) && from.first - cue.last <= 2 && cues.slice(0, n).some((left) => left.verb !== undefined);
}
const ADJECTIVES = new Set(['continued', 'renewed', 'increased', 'extended']);

/** "The first to sign", "the latest country to sign": these have signed. */
const RANKED = new Set('first second third fourth fifth last latest only next country state nation government member leader president minister one'.split(' '));

const isYet = (tokens: Tokens, cue: Cue): boolean => tokens.lower[cue.first] === 'yet' || tokens.lower[cue.last] === 'yet';

/** "Presided over a ceremony to sign": it was signed there. */
const CEREMONIES = new Set(['ceremony', 'event']);

/** "Met to sign": it is to happen, whatever else is past. */
function isToSign(tokens: Tokens, cues: readonly Cue[]): boolean {
  const near = cues.findLast((cue) => cue.verb !== undefined);
  return near?.verb?.stage === 'sign' && near.verb.form === 'base' && tokens.lower[near.first - 1] === 'to' && !RANKED.has(tokens.lower[near.first - 2] ?? '') && !CEREMONIES.has(tokens.lower[near.first - 2] ?? '');
}
