/** Words that make a body public, folded. */
export const PUBLIC_BODY = new Set(
  ('ministry ministries department government parliament parliamentary congress senate assembly duma knesset bundestag bundesrat majlis ' +
    'rada sejm riksdag folketing storting eduskunta verkhovna cortes diet lok sabha rajya dail seimas saeima riigikogu kremlin ' +
    'presidency presidential cabinet committee commission agency authority council administration embassy consulate mission delegation secretariat ' +
    'bureau customs treasury army navy forces military police coastguard guard command staff state republic country nation ' +
    'kingdom emirate city town village municipality province region regional county district governorate oblast ' +
    'prefecture canton municipal court supreme prosecutor prosecutors intelligence border guards secret house representatives commons lords ' +
    'chancellery chancellor palace pentagon fed reserve central nato un eu imf wto iaea office ' +
    'organization organisation service division taskforce directorate inspectorate regulator watchdog people\'s peoples politburo').split(' '),
);

/** Words that make an organisation private (or no state body), folded. */
export const PRIVATE_BODY = new Set(
  ('progressives confederation federation party parties company companies firm group club team league board corp corporation inc ltd llc plc gmbh co holding holdings startup ' +
    'university college school institute academy faculty think tank foundation association society federation-of charity ngo nonprofit ' +
    'hospital clinic museum gallery orchestra theatre theater opera festival studio studios records label airline airlines ' +
    'airways bank banking brokerage fund funds capital ventures partners insurance insurer retailer manufacturer maker motors automaker ' +
    'newspaper magazine television broadcaster network news press publisher campaign opposition rebel militia ' +
    'church diocese synagogue mosque parish bishops episcopal chamber lobby trust trustees alumni students fan fans guild teamsters workers ' +
    'sales marketing product operations engineering football soccer basketball baseball cricket rugby hockey tennis golf ' +
    'olympic olympics fifa uefa fia ioc nba nfl ufc f1 racing band hotel hotels restaurant resort cruise brewery brand ' +
    'strategist analyst analysts economist economists technology-officer editor editorial producer creative design programming human-resources ' +
    'hamas hezbollah taliban isis gang cartel mafia shareholder shareholders investor supervisory stock exchange').split(' '),
);

/** Bodies by name, folded words, and the state or bloc that they serve; `null`: public, its state said elsewhere. */
export const NAMED_BODIES: readonly (readonly [string, string | null])[] = [
  ['european commission', 'EU'], ['european council', 'EU'], ['european parliament', 'EU'], ['european central bank', 'EU'],
  ['european union', 'EU'], ['eu commission', 'EU'], ['council of the eu', 'EU'], ['eu council', 'EU'], ['ecb', 'EU'], ['frontex', 'EU'], ['europol', 'EU'],
  ['european investment bank', 'EU'], ['council of europe', 'COE'], ['eurogroup', 'EU'],
  ['united nations', 'UN'], ['un security council', 'UN'], ['un general assembly', 'UN'], ['general assembly', 'UN'], ['unesco', 'UN'], ['unicef', 'UN'],
  ['unhcr', 'UN'], ['undp', 'UN'], ['unrwa', 'UN'], ['ocha', 'UN'], ['wfp', 'UN'], ['world food programme', 'UN'], ['fao', 'UN'], ['ilo', 'UN'],
  ['iom', 'UN'], ['icao', 'UN'], ['unctad', 'UN'], ['unido', 'UN'], ['unep', 'UN'], ['who', 'UN'], ['world health organization', 'UN'],
  ['world health organisation', 'UN'], ['iaea', 'UN'], ['international atomic energy agency', 'UN'], ['imf', 'UN'],
  ['international monetary fund', 'UN'], ['world bank', 'UN'], ['wto', 'WTO'], ['world trade organization', 'WTO'],
  ['world trade organisation', 'WTO'], ['new development bank', 'BRICS'], ['ndb', 'BRICS'], ['brics bank', 'BRICS'],
  ['nato', 'NATO'], ['african union', 'AFU'], ['african union commission', 'AFU'], ['au commission', 'AFU'], ['ecowas', 'ECOWAS'], ['sadc', 'SADC'],
  ['eurasian economic commission', 'EAEU'], ['eec', 'EAEU'], ['eaeu', 'EAEU'], ['cis', 'CIS'], ['csto', 'CSTO'], ['sco', 'SCO'],
  ['asean', 'ASEAN'], ['opec', 'OPEC'], ['gulf cooperation council', 'GCC'], ['gcc', 'GCC'], ['arab league', 'AL'],
  ['organization of islamic cooperation', 'OIC'], ['organisation of islamic cooperation', 'OIC'], ['oic', 'OIC'], ['mercosur', 'Mercosur'],
  ['oas', 'OAS'], ['organization of american states', 'OAS'], ['osce', 'OSCE'], ['oecd', 'OECD'], ['caricom', 'CARICOM'], ['caribbean community', 'CARICOM'], ['oecs', 'OECS'], ['organisation of eastern caribbean states', 'OECS'], ['pif', 'PIF'], ['igad', 'IGAD'], ['comesa', 'COMESA'], ['eac', 'EAC'], ['aipa', 'ASEAN'], ['bimstec', 'BIMSTEC'], ['saarc', 'SAARC'], ['adb', 'ADB'],
  ['exim bank', null], ['ex - im bank', null], ['export - import bank of the united states', 'US'], ['asian development bank', 'ADB'], ['aiib', 'AIIB'], ['african development bank', 'AfDB'], ['commonwealth', null], ['pacific islands forum', 'PIF'],
  ['international criminal court', 'ICC'], ['interpol', 'INTERPOL'], ['international energy agency', 'IEA'], ['iea', 'IEA'],
  ['national people \'s congress', 'CN'], ['people \'s political consultative conference', 'CN'], ['supreme people \'s assembly', 'KP'], ['people \'s congress', null], ['people \'s assembly', null], ['supreme people \'s court', null],
  ['white house', 'US'], ['state department', 'US'], ['department of state', 'US'], ['us department', 'US'], ['pentagon', 'US'], ['treasury department', 'US'],
  ['justice department', 'US'], ['commerce department', 'US'], ['energy department', 'US'], ['defense department', 'US'],
  ['department of defense', 'US'], ['department of homeland security', 'US'], ['homeland security', 'US'], ['environmental protection agency', 'US'],
  ['federal reserve', 'US'], ['fed', 'US'], ['nasa', 'US'], ['fbi', 'US'], ['cia', 'US'], ['nsc', 'US'], ['usaid', 'US'], ['fema', 'US'], ['epa', 'US'], ['fda', 'US'],
  ['cdc', 'US'], ['nih', 'US'], ['sec', 'US'], ['ftc', 'US'], ['fcc', 'US'], ['faa', 'US'], ['dhs', 'US'], ['dhhs', 'US'], ['hhs', 'US'], ['ustr', 'US'], ['irs', 'US'], ['omb', 'US'], ['centcom', 'US'],
  ['us congress', 'US'], ['capitol hill', 'US'], ['chamber of deputies', null], ['chamber of representatives', null], ['lower house', null], ['upper house', null], ['house of councillors', 'JP'], ['council of ministers', null], ['security council', null], ['supreme court', null], ['constitutional court', null], ['house of representatives', null], ['joint chiefs', 'US'], ['national economic council', 'US'],
  ['house of commons', null], ['house of lords', 'GB'], ['whitehall', 'GB'], ['downing street', 'GB'], ['foreign office', null], ['home office', 'GB'], ['bank of england', 'GB'], ['mi5', 'GB'], ['mi6', 'GB'],
  ['bank of japan', 'JP'], ['boj', 'JP'], ['bank of korea', 'KR'], ['bank of canada', 'CA'], ['bank of israel', 'IL'], ['bank of russia', 'RU'],
  ['bank of mexico', 'MX'], ['banxico', 'MX'], ['bank of ghana', 'GH'], ['bank of thailand', 'TH'], ['bank indonesia', 'ID'], ['bank of italy', 'IT'], ['bank of france', 'FR'],
  ['bank of spain', 'ES'], ['bank of greece', 'GR'], ['bank negara', 'MY'], ['state bank', null], ['national bank of', null], ['people\'s bank of china', 'CN'],
  ['reserve bank of india', 'IN'], ['rbi', 'IN'], ['reserve bank', null], ['bundesbank', 'DE'], ['riksbank', 'SE'], ['swiss national bank', 'CH'], ['central bank', null],
  ['state duma', 'RU'], ['duma', 'RU'], ['federation council', 'RU'], ['kremlin', 'RU'], ['fsb', 'RU'], ['rosatom', 'RU'], ['roscosmos', 'RU'],
  ['knesset', 'IL'], ['idf', 'IL'], ['mossad', 'IL'], ['shin bet', 'IL'], ['bundestag', 'DE'], ['bundesrat', 'DE'], ['verkhovna rada', 'UA'], ['sejm', 'PL'],
  ['lok sabha', 'IN'], ['rajya sabha', 'IN'], ['dail', 'IE'], ['riksdag', 'SE'], ['folketing', 'DK'], ['irgc', 'IR'], ['revolutionary guards', 'IR'],
  ['revolutionary guard', 'IR'], ['quds force', 'IR'], ['guardian council', 'IR'], ['majlis', null], ['mejlis', 'TM'], ['majilis', 'KZ'], ['mazhilis', 'KZ'], ['jogorku kenesh', 'KG'], ['oliy majlis', 'UZ'], ['milli majlis', 'AZ'], ['council of the republic', 'BY'], ['mofcom', 'CN'], ['state council', null], ['national people\'s congress', 'CN'],
  ['politburo', null], ['communist party', null], ['russian federation', 'RU'], ['communist party of china', 'CN'], ['chinese communist party', 'CN'], ['communist party of vietnam', 'VN'], ['vatican', 'VA'], ['holy see', 'VA'], ['elysee', 'FR'], ['quai d\'orsay', 'FR'],
  ['blue house', 'KR'], ['national assembly', null], ['na', null], ['swiss confederation', 'CH'], ['confederation of sahel states', 'AES'], ['national security council', null], ['joint chiefs of staff', null], ['prime minister\'s office', null],
  ['mea', 'IN'], ['mofa', null], ['pmo', null], ['mfa', null], ['ispr', 'PK'], ['fco', 'GB'], ['fcdo', 'GB'], ['mha', 'IN'], ['pboc', 'CN'], ['ndrc', 'CN'], ['doj', 'US'], ['noaa', 'US'], ['usda', 'US'], ['isro', 'IN'], ['sebi', 'IN'],
  ['efcc', 'NG'], ['inec', 'NG'], ['icpc', 'NG'], ['nafdac', 'NG'], ['ndlea', 'NG'], ['nema', 'NG'], ['ncdc', 'NG'], ['cbn', 'NG'], ['nnpc', 'NG'], ['iebc', 'KE'], ['eacc', 'KE'], ['kra', 'KE'], ['comelec', 'PH'], ['ndrrmc', 'PH'], ['dswd', 'PH'], ['bsp', 'PH'], ['nab', 'PK'], ['ndma', 'PK'], ['sbp', 'PK'], ['nepra', 'PK'], ['kpk', 'ID'], ['bnpb', 'ID'], ['macc', 'MY'], ['bnm', 'MY'], ['cbsl', 'LK'], ['rcmp', 'CA'], ['cbsa', 'CA'], ['asio', 'AU'], ['accc', 'AU'], ['hmrc', 'GB'], ['ofcom', 'GB'], ['rbnz', 'NZ'], ['cbe', 'EG'], ['cbuae', 'AE'], ['cbrt', 'TR'], ['tcmb', 'TR'], ['nbk', 'KZ'], ['sars', 'ZA'], ['sarb', 'ZA'], ['bog', 'GH'], ['unsmil', 'UN'], ['unmiss', 'UN'], ['minusma', 'UN'], ['minusca', 'UN'], ['monusco', 'UN'], ['unifil', 'UN'], ['unama', 'UN'], ['unami', 'UN'], ['ohchr', 'UN'], ['unaids', 'UN'], ['unfpa', 'UN'], ['unodc', 'UN'], ['unmik', 'UN'], ['undrr', 'UN'], ['itu', 'UN'], ['wipo', 'UN'], ['imo', 'UN'], ['wmo', 'UN'], ['ifad', 'UN'], ['uneca', 'UN'], ['escap', 'UN'], ['eclac', 'UN'], ['unece', 'UN'], ['uncitral', 'UN'], ['cbi', 'IN'], ['enforcement directorate', 'IN'], ['drdo', 'IN'],
  ['un women', 'UN'], ['un mission', 'UN'], ['ebrd', 'EBRD'], ['nypd', 'US'], ['lapd', 'US'], ['nrc', 'US'], ['tsa', 'US'], ['cbo', 'US'], ['gao', 'US'], ['hud', 'US'], ['dod', 'US'], ['ofac', 'US'], ['cftc', 'US'], ['ntsb', 'US'], ['atf', 'US'], ['dea', 'US'], ['rba', 'AU'], ['ftc', 'US'], ['norad', 'US'], ['africom', 'US'],
];
