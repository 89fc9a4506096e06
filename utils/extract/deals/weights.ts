/** Log-odds that each feature of `score.ts` adds to "this clause is a deal". */
export const WEIGHTS = {
  bias: -1, 'type-agreement': 0, 'type-project': 0, 'type-finance': 0, 'type-trade': 0,
  'status-proposed': 0, 'status-negotiating': 0, 'status-planned': 0, 'status-signed': 0, 'status-in-force': 0, 'status-ended': 0, 'status-reported': 0,
  'strong-noun': 1, 'plain-noun': 0, 'verb-only': -1, 'second-noun': 0, 'names-none': -0.5, 'names-one': 0, 'names-two': 0.5, both: 0.5, amount: 0.5, figure: 0, act: 0.3,
  'stage-sign': 0.5, 'stage-agree': 0.5, 'stage-propose': 0, 'stage-force': 0, 'stage-end': 0, 'no-stage': -0.5, will: 0, could: 0, talks: 0, negation: -0.3,
  'against-here': -0.5, against: -0.5, 'one-state': -4, bilateral: 0.5, early: 0, headline: -2, short: -0.5, definite: 0, this: -0.5, 'outside-pair': 0, 'lone-party': -0.5,
};

export type Feature = keyof typeof WEIGHTS;

/** A frame at least this likely is a deal. */
export const THRESHOLD = 0.5;
