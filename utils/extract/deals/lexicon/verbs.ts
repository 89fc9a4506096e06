/**
 * Verbs and their nouns by the stage that they put a deal in, folded base forms; inflections are made by `cues.ts`,
 * irregular ones are listed. Phrases inflect in their first word.
 */
export const STAGE_VERBS = {
  /** The instrument is made. "=" before a word: this form alone, a participle. */
  sign: `sign; ink; seal; conclude; exchange notes; exchange letters; exchange documents; =initialed; =initialled; clinch; pen; countersign; formalize; formalise; finalize; finalise; enter into; adopt; accede; strike; reach; cement; secure; join; =issued; broker; =released; =published; witness the signing; put pen to paper; come to terms`,
  /** One or both sides have said that they will. */
  agree: `agree to; agree; commit; pledge; vow; decide; resolve; undertake; promise; plan; intend; schedule; prepare; aim; approve; authorize; authorise; determine; announce; set out; set up plans; look forward; reaffirm; reiterate; confirm; instruct; task; affirm; greenlight; give the green light; give the go-ahead; take steps; map out; jointly strive`,
  /** Not settled yet. */
  negotiate: `negotiate; renegotiate; haggle; bargain; mediate; hold talks on; conduct negotiations; work on a; hammer out; thrash out; iron out; work out`,
  /** One side's wish, or a thing only talked about. */
  propose: `propose; offer; suggest; urge; call for; call on; invite; seek; hope; wish; want; stress; emphasize; emphasise; underline; underscore; discuss; explore; consider; examine; study; express; voice; encourage; request; ask; appeal; need; look at; look into; review; consult; mull; weigh; float; demand; advocate; recommend; back the idea; exchange views; exchange opinions; touch upon; touch on; talk about; speak about; covered; focus on; consider; eye; expect more; press for; push for; lobby; bid; would like; reflect on; address; insist; tackle; dwell on; deliberate; center on; centre on; be ready`,
  /** It is done or being done. */
  force: `ratify; =under construction; =under implementation; deposit; wire; forgive; cancel debt; launch; open; implement; complete; begin; start; continue; resume; renew; restore; operate; carry out; inaugurate; deliver; supply; send; donate; spend; fund; finance; assist; hold; enter into force; come into force; go into force; take effect; come into effect; enter force; go into effect; kick off; =in force; =into force; =in effect; pay; break ground; unveil; put into operation; put into practice; bring into force; conduct; run; enjoy; disburse; transfer; receive; dispatch; airlift; ship; hand over; purchase; buy; acquire; export; import; contribute; repay; restructure; reschedule; write off; waive; lift; welcome; praise; hail; appreciate; thank; benefit; participate; take part; own; co-chair; collect; join forces`,
  /** It stops, breaks or is refused. */
  end: `suspend; =not to extend; =not to renew; =not to sign; =not to buy; =not extend; =not renew; =stop buying; stop purchasing; back away; cut ties; sever ties; pull the plug; break down; fall apart; fall through; stall; terminate; cancel; withdraw; denounce; scrap; end; halt; freeze; abandon; collapse; fail; refuse; reject; expire; abrogate; annul; revoke; quit; break off; tear up; pull out; walk away; walk out; deny; stop; cease; ban; call off; back out; renege; torpedo; tank; derail; dump; rip up; refrain; opt out; repudiate; discontinue; cut off; cut; sever; block; veto; decline to; rule out; drop out; void; nullify; exit; ditch; shelve; axe; boycott; unravel; lapse; violate; pause`,
  /** What the sides do to the thing; the stage is another word's business. */
  act: `strengthen; expand; boost; deepen; develop; enhance; increase; broaden; build; construct; create; establish; provide; promote; improve; intensify; diversify; facilitate; advance; extend; upgrade; invest; produce; manufacture; assemble; cooperate; collaborate; partner; work together; work closely; work more closely; join forces; support; help; assist; train; share; exchange; coordinate; form; set up; raise; double; attract; reinforce; consolidate; forge; foster; bolster; accelerate; expedite; modernize; modernise; rebuild; reconstruct; repair; sell; buy; purchase; import; export; lend; grant; give; allocate; earmark; mobilize; mobilise; host; organize; organise; connect; link; supply; transport; transit; lease; hire; engage; cover; contribute; bring; lower; reduce; eliminate; remove; cut tariffs; waive; ease; simplify; scale up; step up; ramp up; speed up; participate; implement; align; integrate; combat; counter; fight; address; protect; ensure; donate; send; deploy; station; introduce; localize; localise; elevate; widen; normalize; normalise; restore; revive; reopen; reactivate; regulate; harmonize; harmonise; recognise; recognize; settle; allow; enable; underpin; open; dispatch; explore; exploit; extract; drill; mine; store; recycle; synergize; synergise; leverage; join; finance; fund; realize; realise; access; achieve` ,
} as const;

/** Words above that are nouns as often as verbs: verbs only where the words before them say so, folded. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  ('issue issues plan plans need needs offer offers study studies review reviews demand demands request requests end ends start starts ship ships run runs transfer transfers increase ' +
    'increases rise rises fall falls drop drops decline declines support supports help aid exchange exchanges export exports import imports supply supplies finance finances fund funds ' +
    'purchase purchases call hope hopes wish wishes ban bans freeze halt cut cuts address addresses focus voice aim aims task benefit benefits own open lease grant grants loan train trains ' +
    'host total amount amounts number share shares contact produce use process pen seal strike reach release access store transport transit partner partners commission project dump ' +
    'export funding financing training opening housing building buildings meeting meetings shipping engineering manufacturing mining drilling lending spending planning understanding processing opening ' +
    'attempt bid appeal balance measure form forms document pause exit lapse work invite guarantee link links store fight climb surge jump lift contract pledge pledges promise resolve position combat ally market set ' +
    'counter protect cover surface detail program schedule experience question report pact air rule rules pressure cost costs interest touch account accounts wedge back stand stands hold holds repair repairs cause').split(' '),
);

/** Irregular forms: every form by its base. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  strike: ['struck', 'struck'], seal: ['sealed', 'sealed'], come: ['came', 'come'], go: ['went', 'gone'], take: ['took', 'taken'], give: ['gave', 'given'], hold: ['held', 'held'],
  begin: ['began', 'begun'], seek: ['sought', 'sought'], send: ['sent', 'sent'], spend: ['spent', 'spent'], build: ['built', 'built'], rebuild: ['rebuilt', 'rebuilt'], buy: ['bought', 'bought'],
  sell: ['sold', 'sold'], bring: ['brought', 'brought'], stand: ['stood', 'stood'], grow: ['grew', 'grown'], rise: ['rose', 'risen'], fall: ['fell', 'fallen'], withdraw: ['withdrew', 'withdrawn'],
  freeze: ['froze', 'frozen'], break: ['broke', 'broken'], tear: ['tore', 'torn'], lend: ['lent', 'lent'], set: ['set', 'set'], cut: ['cut', 'cut'], put: ['put', 'put'], run: ['ran', 'run'], shrink: ['shrank', 'shrunk'],
  undertake: ['undertook', 'undertaken'], quit: ['quit', 'quit'], fight: ['fought', 'fought'], reach: ['reached', 'reached'], write: ['wrote', 'written'], speak: ['spoke', 'spoken'], rip: ['ripped', 'ripped'],
  commit: ['committed', 'committed'], plan: ['planned', 'planned'], drop: ['dropped', 'dropped'], stop: ['stopped', 'stopped'], ban: ['banned', 'banned'], scrap: ['scrapped', 'scrapped'], pen: ['penned', 'penned'],
  refer: ['referred', 'referred'], ship: ['shipped', 'shipped'], step: ['stepped', 'stepped'], ramp: ['ramped', 'ramped'], map: ['mapped', 'mapped'], annul: ['annulled', 'annulled'], cancel: ['cancelled', 'canceled'],
  initial: ['initialled', 'initialed'], transfer: ['transferred', 'transferred'], repay: ['repaid', 'repaid'], drill: ['drilled', 'drilled'], opt: ['opted', 'opted'], allot: ['allotted', 'allotted'], speed: ['sped', 'sped'], kick: ['kicked', 'kicked'], bid: ['bid', 'bid'], be: ['was', 'been'], void: ['voided', 'voided'], forge: ['forged', 'forged'],
};
