/** Words that stand before a title's head and belong to it, folded. */
export const MODIFIERS = new Set(
  ('acting former ex late outgoing incoming interim caretaker first second third fourth deputy vice honorary special senior ' +
    'assistant under principal chief joint co then current new newly elected appointed longtime veteran visiting ' +
    'transitional provisional permanent associate executive federal national union royal extraordinary parliamentary ' +
    'lead top hosting regional provincial municipal local presidential governmental ministerial onetime previous outspoken ' +
    'diplomatic legal political military trusted closest key influential powerful ' +
    'socialist leftist rightist centrist populist liberal conservative republican democratic communist nationalist islamist left right wing centre center far ever female ' +
    'full ranking high level highest designate elect state cabinet junior shadow personal main one time long serving').split(' '),
);

/** Modifiers that say whose party someone is of; a leader with one leads no state. */
export const POLITICAL = new Set('socialist leftist rightist centrist populist liberal conservative republican democratic communist nationalist islamist left right wing far'.split(' '));

/** Modifiers that say the office is no longer held. */
export const FORMER = new Set(['former', 'ex', 'late', 'onetime', 'previous', 'then', 'deposed', 'ousted', 'exiled']);

/** Styles between title and name; never part of the span. A full stop after them belongs to them. */
export const STYLES = new Set(
  ('late mk cde adv engr arch mallam malam hajiya mister lic ' +
    'mr mrs ms miss amb gov sen rep right chief elder rev reverend imam pastor ambassador minister senator councillor dr prof professor hon honourable honorable he h.e. h.e sir dame madam madame mme shri smt dato datuk seri tan sri ' +
    'tun haji hajj hajji eng engineer comrade rt excellency his her highness majesty royal serene the m.d. sheikh shaikh sheik sayyid sayed ' +
    'prince princess ratu daw paduka datin tunku tengku hojatoleslam hojjatoleslam tuanku ato dasho pehin lyonpo alhaji chief justice maulana mullah general gen lt lieutenant colonel col maj major brig brigadier ' +
    'captain capt admiral adm commodore marshal field ayatollah archbishop cardinal baroness baron lord lady ret retired').split(' '),
);

/** Styles that a single given name after them makes one name with ("Prince Mohammed", "King Salman"). */
export const REGAL = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'emperor', 'empress', 'sultan', 'sheikh', 'sheikha', 'emir']);

/** Denominations and callings whose ministers hold no public office. */
export const NOT_PUBLIC_BEFORE = new Set(
  ('church methodist baptist presbyterian lutheran unitarian evangelical pentecostal anglican ordained pastor student ' +
    'jury festival brand goodwill shadow opposition rebel fictional tv television drag prom beauty pop homecoming').split(' '),
);
