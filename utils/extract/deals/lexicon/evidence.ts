/** Words and verb bases that speak for or against a clause being a deal, folded, by the feature they switch on. */
export const EVIDENCE = {
  meeting: 'met meet meets meeting meetings visit visits visited arrived talks conference summit delegation conversation phone hosted hosting welcomed received guests interview speech press',
  hostile: 'war attack attacks invasion condemned condemn aggression troops strikes missiles killed crisis conflict terrorism threat threats genocide occupied hostages',
  sanction: 'sanctions sanction sanctioned sanctioning embargo embargoes blacklist blacklisted restrictive restrictions prohibits prohibiting imposed impose imposes imposing retaliatory retaliation retaliate levies slapped punitive seized curbs',
  'first-person': 'we our i my us',
  hypothetical: 'if unless wished otherwise hypothetical',
  company: 'company companies firm firms corporation ltd plc inc business businesses enterprise enterprises entrepreneurs',
  history: 'history historic historical centuries decades anniversary since ago',
  opinion: 'believe believes think thinks expert experts analyst analysts professor researcher according',
  sentiment: 'satisfaction confidence gratitude congratulated friendship brotherly fraternal respect sincere appreciation condolences greetings mutual trust condemned unwavering regret values dynamics',
  domestic: 'domestic parliament voters party opposition elections budget legislation law tax citizens court',
  future: '2027 2028 2029 2030 2035 2040 2050',
  scope: 'fields sectors areas spheres field sector area sphere spheres including',
} as const;

/** Groups of stage verbs, by base. */
export const VERB_GROUPS = {
  'v-promise': 'agree to; agree; commit; pledge; vow; resolve; promise; undertake; decide',
  'v-announce': 'announce; confirm; reiterate; reaffirm; affirm',
  'v-discuss': 'discuss; exchange views; exchange opinions; talk about; speak about; review; touch on; touch upon; covered; focus on; examine; address; explore; consider',
  'v-stress': 'stress; emphasize; emphasise; underline; underscore; express; voice',
  'v-welcome': 'welcome; praise; hail; appreciate; thank',
  'v-urge': 'urge; call for; call on; demand; request; ask; appeal; insist; want; need; seek; hope; wish; invite',
  'v-offer': 'propose; offer; suggest',
  'v-plan': 'plan; intend; aim; prepare; schedule; approve; authorize',
  'v-launch': 'launch; open; inaugurate; begin; start; implement; complete; ratify; enter into force; come into force; take effect; resume; renew; continue',
  'v-give': 'provide; donate; send; supply; help; assist; buy; purchase; invest; sell; lend; grant; give; disburse; airlift; fund; finance; allocate; earmark; contribute; deliver; transfer; hand over',
} as const;
