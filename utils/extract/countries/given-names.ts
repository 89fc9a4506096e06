/** Given names, folded, that stand before a surname which is also a state or a capital: Michael Jordan, Tom Holland. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  ('aaron adam adriana agnes aidan alan albert alex alexander alice alison amanda amy andrea andrew angela ann anna anne annie anthony antonio arthur ashley ' +
    'barbara ben benjamin benito bernard beth betty bill billy bob bobby booker brandon brendan brenda brian bruce bryan calvin cameron carl carlos carol caroline catherine ' +
    'charles charlie charlotte chris christian christina christine christopher claire clarence colin craig cynthia dale dan daniel danny darren dave david dawn deandre deborah ' +
    'debra demetrius denis denise dennis diego dolores denzel derek diana diane dominic don donald donna dorothy doug douglas dwayne dylan eddie edward elijah elizabeth ella ellen emily emma eric erica ' +
    'ernest ethan eugene evan evelyn frances frank fred gabriel gareth gary geoff george gerald gina glenn gloria gordon grace graham greg gregory hamilton hannah harold harry ' +
    'hayley heather helen henry holly howard hugh ian irving isaac isaiah jack jackie jacob james jamie jan jane janet jason jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim ' +
    'jimmy joan joe joel john johnny jon jonathan jordan jose joseph josh joshua joyce juan judith judy julia julian julie justin justina karen karl kate kathy katie keith kelly ken kenneth kerry ' +
    'kevin kim kyle larry laura lauren lawrence lee leo leonard leroy leslie liam linda lisa liz louis louise lucas lucy luke malcolm marc marco marcus margaret maria marie mark marlon mario martha martin marvin ' +
    'mary matt matthew max megan melanie melissa micah michael michelle miguel mikael mike milan mitch mohammed mohamed muhammad ahmed ali omar hassan ibrahim yusuf fatima aisha montell nancy naomi natalie nathan neil nicholas nick nicola nicole nigel noah norman olivia oscar owen pamela ' +
    'patricia patrick paul paula pedro penny peter phil philip phillip phyllis rachel ralph raymond rebecca reggie rhys richard rick robert robin rodney roger ronald rosa rose ross roy ruby russell ruth ryan ' +
    'sally sam samantha samuel sandra sara sarah scott sean seth sharon shaun sheila shirley simon sonny sophie stacey stanley stephanie stephen steve steven stuart sue susan sylvia tara taylor ted ' +
    'teresa terry theresa thomas tim timothy tina todd tom tommy tony tracy tyler valerie vanessa vernon veronica victor victoria vincent virginia walter wanda warren wayne wendy william ' +
    'willie yvonne zach').split(' '),
);

/** Given names that are also words a sentence may begin with, folded. */
export const WORDLIKE_NAMES: ReadonlySet<string> = new Set('sue rose grace dawn holly penny bill grant chase art hope faith joy'.split(' '));

/** What a person does right after the full name, folded. */
export const PERSON_VERBS: ReadonlySet<string> = new Set('said says told tells added who whose scored plays played starred stars sang hit wrote writes joked recalled recalls'.split(' '));

/** Titles right before a full name, folded. */
export const PERSON_TITLES: ReadonlySet<string> = new Set('appointed nominated minister president secretary senator rep sen mr mrs ms miss dr prof professor sir lady captain coach judge mayor governor actor actress singer author player striker midfielder defender forward quarterback guard prosecutor lawyer defendant suspect victim daughter son wife husband sister brother mother father named called model director novelist poet'.split(' '));

/** Words that come after a state's name in the names of its bodies, folded: what follows such a name is no surname then. */
export const NOT_SURNAMES: ReadonlySet<string> = new Set(
  ('metro olympics games peace forum festival marathon opera philharmonic stock head director manager lead chief ceo correspondent desk editor representative team operations business practice country arm unit chapter branch captain skipper southern eastern northern western mines phosphate islamic arab fm pm mp times pipeline railway highways antiquities bonds independence news bureau labour labor party greens mobile daily telecom inc today gate airport shipping lines line post office house times parks wildlife forest agriculture agricultural meteorological geological statistics national international central royal air army navy defense defence police security intelligence ministry minister president prime foreign king queen prince princess crown government parliament ' +
    'embassy ambassador consulate radio television tv news press agency times post today gate bank investment trade chamber commerce export import exports imports oil gas petroleum energy electric railways rail ' +
    'airlines airways football soccer cricket rugby olympic team cup premier league open championship women men under university college institute center centre council commission committee association ' +
    'federation union company corporation industries aerospace securities stock exchange insurance tourism board museum day week year fund aid relief mission medical health hospital economic development ' +
    'and or of in on at to for with by from as the a an is was has will would can says said signs joins wins beats hosts seeks calls vows plans pledges rejects urges warns wants agrees backs bans hits faces ' +
    'strategic free policy project program programme plan conference summit forum week border city river valley ports customs anti ex pro non former deputy vice general supreme high court attorney finance ' +
    'secretary speaker senate house governor state republican democrat democratic first armed forces revenue authority space research power water land lands real estate human rights red crescent cross ' +
    'tea coffee airways orange telecom telecommunications media broadcasting post steel ltd inc corp plc group holdings january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday').split(' '),
);

/** Months and days: capitals before a name that are no given names, folded. */
export const CALENDAR: ReadonlySet<string> = new Set(
  ('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday').split(' '),
);
