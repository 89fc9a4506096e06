/** Capitalised words that never belong to a person's name; a name stops before them. Folded. */
export const NOT_NAME = new Set(
  ('the a an this that these those he she it they we you i his her its their our your my who whom which what when where why how ' +
    'in on at by for from with without within into onto over under after before during since until as of to and or but nor if while than then there here ' +
    'according also however meanwhile earlier later today yesterday tomorrow tonight both all some many most more other another each every no not only ' +
    'is are was were be been being has have had do does did will would shall should can could might must ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february july september october november december ' +
    'sens reps govs people peoples ' +
    'ceo cfo coo cto vp constable inspector sergeant superintendent detective officer lawyer analyst economist executive editor coach manager captain striker midfielder defender goalkeeper ' +
    'says say told tells tell met meets meet meeting visit visits visited held holds hold signed signs sign announced announces announce ' +
    'called calls hails hail urges urge warns warn vows vow seeks seek welcomes welcome receives receive arrives arrive leaves leave secures secure ' +
    'solidifies strengthens strengthen discuss discusses talks talk speak delivers attends attend hosts host launches launch opens open  ' +
    'wins loses lose dies resigns resign appointed appoints names named takes took gives gave makes made gets got backs back pledges pledge ' +
    'rejects reject approves approve orders order condemns condemn praises praise slams slam defends defend denies deny confirms confirm ' +
    'proposes propose agrees agree eyes sees see sets plans plan wants want heads heading joins join travel travels trip ' +
    'statement statements remarks readout press release fact sheet conference joint news reuters afp ap tass xinhua bloomberg cnn bbc interfax belta trend ' +
    'foreign affairs office minister ministers ministry president presidents presidential prime premier chancellor secretary secretaries deputy vice ambassador ' +
    'senator governor mayor general commander chief chairman chairwoman director head leader leaders spokesman ' +
    'spokeswoman spokesperson commissioner representative envoy adviser advisor counselor administrator attorney undersecretary assistant acting former ' +
    'republican republicans democrat democrats democratic conservative conservatives labour liberal tory tories ' +
    'government administration cabinet parliament congress senate house council commission committee department agency authority court union united nations ' +
    'state states republic kingdom federation world international national federal central european african asian american arab islamic western eastern northern southern ' +
    'war peace agreement treaty summit forum declaration act year eid christmas ramadan easter covid ' +
    'armed forces army navy military defense defence economy economic trade energy finance nuclear security health').split(' '),
);

/** Words that may stand inside a full name ("Bill Barr", "Angus King") though not alone. Folded. */
export const NOT_NAME_UNLESS_INSIDE = new Set(
  ('said bill mark king queen prince princess sultan emir speaker law day may will grant rose hope art june april august march might joy faith summer winter major general ' +
    'win young long white green brown black gray grey rich wise early late best good power page price').split(' '),
);

/** Names of states that people bear too, folded: "Israel Katz", "Michael Jordan". */
export const STATE_LIKE_NAMES = new Set('israel jordan chad georgia paris china india kenya cuba ireland holland england france francia german roman malta mali niger oman togo'.split(' '));

/** After a name, these make it the name of a thing, not of the person: "King Fahd Stadium". Folded. */
export const THING_AFTER_NAME = new Set(
  ('university college school institute academy hospital stadium arena airport bridge street avenue road square park palace tower center centre library ' +
    'museum foundation prize award awards cup trophy memorial monument base barracks camp mosque church cathedral theatre theater bank group company ' +
    'corporation inc ltd party club hotel island islands lake river mountain bay city town county province district station port dam highway mall ' +
    'humanitarian complex records rangers doctrine plan act amendment declaration line accords scholarship fellowship lecture series day medal order ' +
    'structure mechanism framework initiative ' +
    'force corps brigade battalion regiment squadron fleet ' +
    'insurance hotels airlines airways penguins penguin bees ' +
    'beach street boulevard hall house field assembly electric motors mills dynamics election elections manager league cup hotel inn questions gardens organization organisation network campaign mansion plaza trail').split(' '),
);

/** After a name, these leave it a person's: "the Obama administration". Folded. */
export const RULE_AFTER_NAME = new Set(['administration', 'government', 'cabinet', 'presidency', 'regime', 'team', 'era', 'visit', 'adviser', 'aide', 'ally', 'doctrine']);

/** Family names that are also common words, given names or places: alone and untitled they need more than a capital. Folded. */
export const COMMON_WORD_NAMES = new Set(
  ('may rice price power brown white black green gray long young king bush ban su song key cook hill wood stone west east north south ' +
    'will mark grant rose hope grace faith joy bill art pat rob sue jack frank dean page ward day major little good best fox wolf ' +
    'bear fish bird bell ball cash chase church cross field ford forest gold hall hunt lake land law lord love marsh moon noble park parks ' +
    'pope prince read reed ring rivers rush sharp short small strong street summers sun swift temple wall wells wise winter no so he she to do an in on at is ' +
    'see per com son can man men sir the and for wang han long yang ma sang bin al el mass hand van den ten dos mori paul john james david michael robert thomas ' +
    'martin george henry peter simon lewis francis charles edward alexander anthony arthur joseph daniel joko rice cooper carter').split(' '),
);
