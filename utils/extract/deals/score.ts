import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Cue } from './cues.ts';
import { TOPIC_NAMES, type Topic } from './lexicon/topics.ts';
import { EVIDENCE, VERB_GROUPS } from './lexicon/evidence.ts';
import type { Frame } from './frame.ts';
import type { Principals } from './principals.ts';
import { WEIGHTS, type Feature } from './weights.ts';

/** What is known of a whole article when its frames are judged. */
export type Setting = { principals: Principals; against: number; states: number; bilateral: boolean; sparse: boolean; topics: Readonly<Record<Topic, number>> };

/** Names of the features, in the order of `featuresOf`'s numbers. */
export const FEATURES = Object.keys(WEIGHTS) as Feature[];

const indexOf = Object.fromEntries(FEATURES.map((name, n) => [name, n])) as Record<Feature, number>;
const weights = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);
const evidenceOf = new Map<string, number>();
for (const [feature, words] of Object.entries(EVIDENCE)) for (const word of words.split(' ')) evidenceOf.set(word, indexOf[feature as Feature]);
const groupOf = new Map<string, number>();
for (const [feature, verbs] of Object.entries(VERB_GROUPS)) for (const verb of verbs.split('; ')) groupOf.set(verb, indexOf[feature as Feature]);

const PARTNER = new Set(['with', 'between', 'to', 'from', 'for', 'and', '-', '–', 'into']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such']);
const SUBJECTS = new Set(['sides', 'countries', 'leaders', 'ministers', 'presidents', 'governments', 'parties', 'nations', 'they', 'we', 'he', 'she', 'officials', 'states']);
const TIES = new Set(['relation', 'ties', 'relationship']);

const scratch = new Float64Array(FEATURES.length);

/**
 * The features of one frame, by `FEATURES`: 1 where it has one, 0 where not; `against` is a share.
 * The array is used again by the next call: copy it to keep it.
 */
export function featuresOf(doc: Document, frame: Frame, setting: Setting): Float64Array {
  const f = scratch;
  f.fill(0);
  f[indexOf.bias] = 1;
  readWords(doc, frame, f);
  readCues(frame.clause.cues, f);
  readNucleus(doc, frame, f);
  readSetting(doc, frame, setting, f);
  return f;
}

/** Probability that a frame with these features is a deal. */
export function scoreOf(features: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < weights.length; n++) sum += features[n]! * weights[n]!;
  return 1 / (1 + Math.exp(-sum));
}

function readWords(doc: Document, { clause }: Frame, f: Float64Array): void {
  const { lower, flags } = doc.tokens;
  for (let i = clause.first; i < clause.last; i++) {
    const feature = evidenceOf.get(lower[i]!);
    if (feature !== undefined) f[feature] = 1;
    if (doc.countryAt[i]! >= 0 && i > clause.first && PARTNER.has(lower[i - 1]!)) f[indexOf.partner] = 1;
  }
  // "DEEPENING TIES: …", a heading run into its paragraph.
  const capitals = flags[clause.first]! & (flags[clause.first + 1] ?? 0) & (flags[clause.first + 2] ?? 0) & TokenFlag.allCaps;
  if (capitals) f[indexOf.heading] = 1;
  if (clause.last - clause.first < 8) f[indexOf.short] = 1;
  if (clause.sentence > 0 && clause.sentence < 4) f[indexOf.early] = 1;
  if (actorActs(doc, clause.cues, clause.first)) f[indexOf['actor-verb']] = 1;
}

function readCues(cues: readonly Cue[], f: Float64Array): void {
  let nouns = 0;
  f[indexOf['no-stage']] = 1;
  for (const { verb, act, noun, marker } of cues) {
    if (verb) {
      f[indexOf['no-stage']] = 0;
      const group = groupOf.get(verb.base);
      if (group !== undefined) f[group] = 1;
      if (verb.stage !== 'negotiate' && verb.stage !== 'act') f[indexOf[`stage-${verb.stage}`]] = 1;
    }
    if (act) f[indexOf.act] = 1;
    if (noun && noun.strength >= 0.6) nouns++;
    if (noun && TIES.has(noun.term)) f[indexOf.relations] = 1;
    if (marker === 'will' || marker === 'would') f[indexOf.will] = 1;
    else if (marker === 'against') f[indexOf['against-here']] = 1;
    else if (marker) f[indexOf[marker]] = 1;
  }
  if (nouns > 1) f[indexOf['second-noun']] = 1;
}

function readNucleus(doc: Document, frame: Frame, f: Float64Array): void {
  const { nucleus, clause, type } = frame;
  const strength = nucleus.noun?.strength ?? 0;
  f[indexOf[`type-${type}`]] = 1;
  f[indexOf[`status-${frame.status}`]] = 1;
  if (frame.amount) f[indexOf[type === 'trade' ? 'amount-trade' : type === 'finance' ? 'amount-finance' : 'amount-other']] = 1;
  if (!nucleus.noun) { f[indexOf['verb-only']] = 1; return; }
  if (strength === 1) f[indexOf[`strong-${type}`]] = f[indexOf['strong-noun']] = 1;
  else if (strength > 0.5) f[indexOf['plain-noun']] = 1;
  if (doc.tokens.flags[nucleus.first]! & TokenFlag.capital && nucleus.first > clause.first) f[indexOf['named-noun']] = 1;
  if (nucleus.noun.term === 'cooperation') f[indexOf.cooperation] = 1;
  const before = doc.tokens.lower[nucleus.first - 1] ?? '';
  if (DEFINITE.has(before)) f[indexOf.definite] = 1;
  if (before === 'this' || before === 'these' || before === 'such') f[indexOf.this] = 1;
}

function readSetting(doc: Document, frame: Frame, setting: Setting, f: Float64Array): void {
  f[indexOf[frame.named === 0 ? 'names-none' : frame.named === 1 ? 'names-one' : 'names-two']] = 1;
  if (frame.seen) f[indexOf['seen-term']] = 1;
  if (frame.listed) f[indexOf.listed] = 1;
  for (const topic of TOPIC_NAMES) f[indexOf[topic]] = setting.topics[topic];
  if (f[indexOf.sanction] === 0 && frame.clause.cues.some((cue) => cue.noun?.term === 'tariff') && !frees(doc, frame)) f[indexOf.sanction] = 1;
  if (frame.type === 'trade' && !frame.amount && !f[indexOf.figure]) f[indexOf['trade-bare']] = 1;
  if (frame.lender) f[indexOf.lender] = 1;
  if (frame.headline) f[indexOf.headline] = 1;
  f[indexOf.against] = Math.min(1, setting.against);
  if (setting.states < 2) f[indexOf['one-state']] = 1;
  if (setting.bilateral) f[indexOf.bilateral] = 1;
  if (setting.sparse) f[indexOf.sparse] = 1;
  if (setting.sparse && frame.named < 2) f[indexOf['sparse-filled']] = 1;
  if (frame.parties.some((id) => !setting.principals.pair.includes(id))) f[indexOf['outside-pair']] = 1;
  if (frame.parties.length < 2) f[indexOf['lone-party']] = 1;
  if (f[indexOf.company] && frame.named < 2) f[indexOf['lone-company']] = 1;
}

/** "Lower", "lift", "eliminate": a tariff that goes, not one that is set. */
function frees(doc: Document, { clause }: Frame): boolean {
  for (let i = clause.first; i < clause.last; i++) if (FREES.test(doc.tokens.lower[i]!)) return true;
  return false;
}
const FREES = /^(lower|lift|eliminat|remov|reduc|cut|waiv|scrap|exempt|free|zero|agree|deal|abolish|ease|easing|slash|preferen|drop)/;

/** Whether a party, or both of them, stand right before a verb of the lexicon: "China will", "the two sides agreed". */
function actorActs(doc: Document, cues: readonly Cue[], first: number): boolean {
  for (const cue of cues) {
    if (!cue.verb && !cue.act && cue.marker !== 'will' && cue.marker !== 'would') continue;
    for (let i = cue.first - 1; i >= first && i >= cue.first - 3; i--) {
      if (doc.countryAt[i]! >= 0 || doc.officialAt[i]! >= 0 || SUBJECTS.has(doc.tokens.lower[i]!)) return true;
    }
  }
  return false;
}
