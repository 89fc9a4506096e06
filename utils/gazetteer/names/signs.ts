/**
 * Parties, bodies and money by which a newspaper shows its country without naming it: ISO code, then folded words (public
 * knowledge). Left out are letters that several states use. A new one is a word here.
 */
export const SIGNS: readonly (readonly [string, string])[] = [
  ['NG', 'efcc|inec|pdp|nnpc|icpc|aso rock|nafdac|ndlea'], ['GH', 'npp|ndc|noguchi|bank of ghana'], ['KE', 'iebc|odm|kebs|azimio|harambee'], ['UG', 'nrm|updf|kcca|nssf'], ['TZ', 'ccm|chadema|act - wazalendo'],
  ['ZM', 'upnd|zesco|kwacha'], ['ZW', 'zanu - pf|zec|zimra|rbz'], ['ZA', 'anc|eskom|cosatu|eff|prasa|transnet'], ['NA', 'swapo'], 
  ['IN', 'bjp|aap|lok sabha|rajya sabha|cbi|niti aayog|rashtrapati bhavan|shiv sena|trinamool|tmc|rbi|aadhaar|rss'], ['PK', 'pti|pml - n|pml|nab|ispr|fbr|nepra|jui'], ['BD', 'awami league|bnp|jamaat|ganabhaban|bangabhaban'],
  ['LK', 'cbsl|sjb|jvp'], ['NP', 'cpn|singha durbar|nepali congress|maoist centre'], ['MY', 'umno|dap|pkr|bersatu|macc|pakatan|perikatan|barisan|felda'], ['ID', 'kpk|golkar|gerindra|polri|pdi'], ['PH', 'comelec|dswd|dilg|dpwh|ndrrmc|deped|malacanang'],
  ['TH', 'pheu thai|bhumjaithai|palang pracharath'], ['JP', 'ldp|komeito|liberal democratic party'], ['TW', 'dpp|kmt|kuomintang|legislative yuan|executive yuan'], ['KR', 'people power party|cheong wa dae|ppp'], ['CN', 'cppcc|ndrc'],
  ['GB', 'tory|tories|ukip|snp|nhs|holyrood|stormont|senedd|hmrc|ofsted'], ['IE', 'fianna fail|fine gael|garda|gardai|oireachtas'], ['CA', 'ndp|rcmp|bloc quebecois|parti quebecois'], ['AU', 'nsw labor|asio|asx'], ['NZ', 'te pati maori|kainga ora'],
  ['US', 'gop|republican|republicans|democrat|democrats|fbi|dea|atf|medicaid|medicare'], ['DE', 'cdu|csu|spd|afd|fdp|bild'], ['AT', 'fpo|ovp|spo'], ['ES', 'psoe|vox|podemos'], ['GR', 'syriza|pasok'], ['TR', 'akp|chp|mhp|hdp'], ['IL', 'likud|shas|yesh atid|idf|knesset'],
  ['RU', 'duma|fsb|rosatom|kremlin'], ['JM', 'jlp|jis'], ['TT', 'pnm'], ['BB', 'blp|dlp'], ['GY', 'pnc|apnu'], ['MX', 'morena|pemex|pri'], ['BR', 'petrobras|bndes'], ['AR', 'ypf|peronist|peronists'], ['FJ', 'fijifirst|sodelpa'], ['PG', 'kina'],
];
