import type { Document } from '../document.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { EVIDENCE, VERB_GROUPS } from './lexicon/evidence.ts';
import type { Frame } from './frame.ts';
import type { Principals } from './principals.ts';
import { WEIGHTS, type Feature } from './weights.ts';

/** What is known of a whole article when its frames are judged. */
export type Setting = { principals: Principals; against: number; states: number; bilateral: boolean };

const evidenceOf = new Map<string, Feature>();
for (const [feature, words] of Object.entries(EVIDENCE)) for (const word of words.split(' ')) evidenceOf.set(word, feature as Feature);
const groupOf = new Map<string, Feature>();
for (const [feature, verbs] of Object.entries(VERB_GROUPS)) for (const verb of verbs.split('; ')) groupOf.set(verb, feature as Feature);

const PARTNER = new Set(['with', 'between', 'to', 'from', 'for', 'and', '-', '–', 'into']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such']);

/** The features of one frame, each 0 or 1 unless said otherwise. */
export function featuresOf(doc: Document, frame: Frame, setting: Setting): Partial<Record<Feature, number>> {
  const { clause, nucleus } = frame;
  const has = (test: (cue: Frame['nucleus']) => boolean) => clause.cues.some(test);
  const f: Partial<Record<Feature, number>> = { bias: 1 };
  const on = (name: Feature, value: number | boolean) => { if (value) f[name] = Number(value); };
  for (const cue of clause.cues) {
    const group = cue.verb ? groupOf.get(cue.verb.base) : undefined;
    if (group) f[group] = 1;
  }
  for (let i = clause.first; i < clause.last; i++) {
    const feature = evidenceOf.get(doc.tokens.lower[i]!);
    if (feature) f[feature] = 1;
    if (doc.countryAt[i]! >= 0 && i > clause.first && PARTNER.has(doc.tokens.lower[i - 1]!)) f.partner = 1;
  }
  on('actor-verb', actorActs(doc, frame));
  on(`type-${frame.type}`, true);
  on(`status-${frame.status}`, true);
  const strength = nucleus.noun?.strength ?? 0;
  if (strength === 1) on(`strong-${frame.type}`, true);
  on('named-noun', nucleus.noun !== undefined && (doc.tokens.flags[nucleus.first]! & 2) !== 0 && nucleus.first > clause.first);
  on('cooperation', nucleus.noun?.term === 'cooperation');
  on('relations', has((c) => c.noun?.term === 'relation' || c.noun?.term === 'ties' || c.noun?.term === 'relationship'));
  if (frame.amount) on(frame.type === 'trade' ? 'amount-trade' : frame.type === 'finance' ? 'amount-finance' : 'amount-other', true);
  on('seen-term', frame.seen);
  on('listed', frame.listed);
  on('strong-noun', strength === 1);
  on('plain-noun', strength > 0.5 && strength < 1);
  on('verb-only', nucleus.noun === undefined);
  on('second-noun', clause.cues.filter((c) => (c.noun?.strength ?? 0) >= 0.6).length > 1);
  on('names-none', frame.named === 0);
  on('names-one', frame.named === 1);
  on('names-two', frame.named >= 2);
  on('both', has((c) => c.marker === 'both'));
  on('figure', has((c) => c.marker === 'figure'));
  on('act', has((c) => c.act !== undefined));
  on('stage-sign', has((c) => c.verb?.stage === 'sign'));
  on('stage-agree', has((c) => c.verb?.stage === 'agree'));
  on('stage-propose', has((c) => c.verb?.stage === 'propose'));
  on('stage-force', has((c) => c.verb?.stage === 'force'));
  on('stage-end', has((c) => c.verb?.stage === 'end'));
  on('no-stage', !has((c) => c.verb !== undefined));
  on('will', has((c) => c.marker === 'will' || c.marker === 'would'));
  on('could', has((c) => c.marker === 'could'));
  on('talks', has((c) => c.marker === 'talks'));
  on('negation', has((c) => c.marker === 'negation'));
  on('against-here', has((c) => c.marker === 'against'));
  on('against', Math.min(1, setting.against));
  on('one-state', setting.states < 2);
  on('bilateral', setting.bilateral);
  on('early', clause.sentence > 0 && clause.sentence < 4);
  on('headline', frame.headline);
  on('heading', startsInCapitals(doc, frame));
  on('short', clause.last - clause.first < 8);
  const before = doc.tokens.lower[nucleus.first - 1] ?? '';
  on('definite', DEFINITE.has(before) && nucleus.noun !== undefined);
  on('this', (before === 'this' || before === 'these' || before === 'such') && nucleus.noun !== undefined);
  on('outside-pair', frame.parties.some((id) => !setting.principals.pair.includes(id)));
  const lone = frame.parties.length < 2;
  on('lone-party', lone);
  on('lone-company', f.company !== undefined && frame.named < 2);
  return f;
}

/** Whether a party, or both of them, stand right before a verb of the lexicon: "China will", "the two sides agreed". */
function actorActs(doc: Document, frame: Frame): boolean {
  for (const cue of frame.clause.cues) {
    if (!cue.verb && !cue.act && cue.marker !== 'will' && cue.marker !== 'would') continue;
    for (let i = cue.first - 1; i >= frame.clause.first && i >= cue.first - 3; i--) {
      if (doc.countryAt[i]! >= 0 || doc.officialAt[i]! >= 0) return true;
      if (SUBJECTS.has(doc.tokens.lower[i]!)) return true;
    }
  }
  return false;
}
/** "DEEPENING TIES: …", a heading run into its paragraph. */
function startsInCapitals(doc: Document, { clause }: Frame): boolean {
  for (let i = clause.first; i < clause.first + 3; i++) if (!(doc.tokens.flags[i]! & TokenFlag.allCaps)) return false;
  return true;
}

const SUBJECTS = new Set(['sides', 'countries', 'leaders', 'ministers', 'presidents', 'governments', 'parties', 'nations', 'they', 'we', 'he', 'she', 'officials', 'states']);

/** Probability that a frame is a deal. */
export function scoreOf(features: Partial<Record<Feature, number>>): number {
  let sum = 0;
  for (const name in features) sum += (features[name as Feature] ?? 0) * WEIGHTS[name as Feature];
  return 1 / (1 + Math.exp(-sum));
}
