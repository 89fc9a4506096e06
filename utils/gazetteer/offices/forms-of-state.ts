/** Whether an id is a state's; of the blocs' ids, EU and UN have two letters too. */
export const isState = (id: string): boolean => id.length === 2 && id !== 'EU' && id !== 'UN';

/** Monarchies, and states under another's crown: no president stands at their head. */
export const MONARCHIES = new Set(
  ('GB JP SA JO MA BH QA KW OM ES NL BE SE NO DK LU LI MC AD TH MY KH BN BT SZ LS TO AU CA NZ JM BS PG SB TV AG BZ GD KN LC VC VA').split(' '),
);

/** States whose monarch a governor-general stands for. */
export const WITH_GOVERNOR_GENERAL = new Set('AU CA NZ JM BS PG SB TV AG BZ GD KN LC VC'.split(' '));

/** States whose government has no prime minister at its head. */
export const WITHOUT_PRIME_MINISTER = new Set(
  ('US MX BR AR CL CO VE EC BO PY UY CR PA GT HN SV NI DO PH ID NG GH ZM ZA MW LR SL GM BW NA AO CY CH TM IR AF PW FM MH SC MV SS VA').split(' '),
);

/** States whose members of government are called secretaries, never ministers. */
export const WITHOUT_MINISTERS = new Set(['US', 'PH', 'MX', 'CH']);

/** Titles that are at home in few states, by the folded words that they contain. */
export const AT_HOME: readonly (readonly [words: string, states: string])[] = [
  ['chancellor', 'DE AT'], ['exchequer', 'GB'], ['federal minister', 'DE AT PK'], ['union minister', 'IN'], ['external affairs', 'IN'], ['cabinet secretary', 'KE GB'],
  ['state councilor', 'CN'], ['state councillor', 'CN'], ['vice premier', 'CN'], ['governor-general', 'AU CA NZ'], ['first minister', 'GB'], ['treasurer', 'AU'],
  ['attorney general', 'US'], ['homeland security', 'US'], ['national security advisor', 'US'], ['surgeon general', 'US'], ['trade representative', 'US'],
  ['external relations', 'BR PY'], ['deputy president', 'KE ZA'], ['vice president', 'US'], ['foreign secretary', 'GB PH IN'], ['home secretary', 'GB'], ['chief minister', 'IN PK'],
  ['senate president', 'NG US'], ['land, infrastructure', 'JP KR'], ['minister-president', 'DE'], ['supreme leader', 'IR'], ['first vice president', 'IR'], ['economy secretary', 'MX'],
  ['state counsellor', 'MM'], ['police commissioner', 'US GB'], ['district attorney', 'US'], ['chief of army staff', 'PK IN NG'], ['secretary of state', 'US'], ['assistant secretary', 'US'],
  ['under secretary', 'US'], ['mayor', 'US'], ['senator', 'US'], ['governor', 'US'],
];
