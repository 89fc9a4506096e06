import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import type { Principals } from './principals.ts';
import { WEIGHTS, type Feature } from './weights.ts';

/** What is known of a whole article when its frames are judged. */
export type Setting = { principals: Principals; against: number; states: number; bilateral: boolean };

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such']);

/** The features of one frame, each 0 or 1 unless said otherwise. */
export function featuresOf(doc: Document, frame: Frame, setting: Setting): Partial<Record<Feature, number>> {
  const { clause, nucleus } = frame;
  const has = (test: (cue: Frame['nucleus']) => boolean) => clause.cues.some(test);
  const f: Partial<Record<Feature, number>> = { bias: 1 };
  const on = (name: Feature, value: number | boolean) => { if (value) f[name] = Number(value); };
  on(`type-${frame.type}`, true);
  on(`status-${frame.status}`, true);
  const strength = nucleus.noun?.strength ?? 0;
  on('strong-noun', strength === 1);
  on('plain-noun', strength > 0.5 && strength < 1);
  on('verb-only', nucleus.noun === undefined);
  on('second-noun', clause.cues.filter((c) => (c.noun?.strength ?? 0) >= 0.6).length > 1);
  on('names-none', frame.named === 0);
  on('names-one', frame.named === 1);
  on('names-two', frame.named >= 2);
  on('both', has((c) => c.marker === 'both'));
  on('amount', frame.amount !== null);
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
  on('short', clause.last - clause.first < 8);
  const before = doc.tokens.lower[nucleus.first - 1] ?? '';
  on('definite', DEFINITE.has(before) && nucleus.noun !== undefined);
  on('this', (before === 'this' || before === 'these' || before === 'such') && nucleus.noun !== undefined);
  on('outside-pair', frame.parties.some((id) => !setting.principals.pair.includes(id)));
  on('lone-party', frame.parties.length < 2);
  return f;
}

/** Probability that a frame is a deal. */
export function scoreOf(features: Partial<Record<Feature, number>>): number {
  let sum = 0;
  for (const name in features) sum += (features[name as Feature] ?? 0) * WEIGHTS[name as Feature];
  return 1 / (1 + Math.exp(-sum));
}
