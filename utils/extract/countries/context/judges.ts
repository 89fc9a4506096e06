import type { ContextRule } from '../../../gazetteer/countries/ambiguous.ts';
import { judgeBird } from './bird.ts';
import { judgeEmirates } from './emirates.ts';
import { judgeEuSeat } from './eu-seat.ts';
import { judgeNameNoun } from './name-noun.ts';
import { judgeNeedsState } from './needs-state.ts';
import { judgePronoun } from './pronoun.ts';
import type { Judge } from './rule.ts';
import { judgeUsState } from './us-state.ts';
import { judgeVerb } from './verb.ts';
import { judgeWashington } from './washington.ts';
import { judgeCongo } from './which-congo.ts';
import { judgeDominican } from './which-dominica.ts';
import { judgeKorea } from './which-korea.ts';

/** Who answers which question of context. */
export const JUDGES: Record<ContextRule, Judge> = {
  'us-state': judgeUsState,
  'name-noun': judgeNameNoun,
  bird: judgeBird,
  verb: judgeVerb,
  pronoun: judgePronoun,
  congo: judgeCongo,
  korea: judgeKorea,
  dominican: judgeDominican,
  'needs-state': judgeNeedsState,
  'eu-seat': judgeEuSeat,
  washington: judgeWashington,
  emirates: judgeEmirates,
};
