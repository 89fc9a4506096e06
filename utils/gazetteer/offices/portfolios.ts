/** Words of which portfolios are made, folded: "Minister for Industry, Mining and Trade", "Foreign Affairs Committee". */
export const PORTFOLIO = new Set(
  ('minority dialogue care demography demographics ethnic interethnic religions cults disabilities ict msme msmes cooperatives panchayati raj ayush ' +
    'sovereignty neighborhood neighbourhood mobility outreach partnerships partnership inclusion resilience habitat decentralization decentralisation biodiversity wildlife antiquities awqaf auqaf waqf zakat haj hajj pilgrimage livelihood livelihoods attractions ' +
    'foreign external affairs affair interior internal home defence defense war veterans armed forces army navy air economy economic economics ' +
    'economical finance finances financial treasury budget budgets revenue tax taxation customs planning plan investment investments ' +
    'trade commerce commercial industry industries industrial mining mines mine minerals energy power electricity petroleum ' +
    'oil gas hydrocarbons resources natural water waters irrigation agriculture agricultural food fisheries fishery marine maritime ' +
    'oceans blue rural land lands forestry forests livestock environment environmental climate ecology ecological transition green ' +
    'sustainable sustainability development transport transportation transports railways railway rail roads highways aviation civil ' +
    'ports shipping infrastructure construction works public housing urban urbanism territorial regions regional local government ' +
    'municipalities municipal communications communication telecommunications telecom digital digitalization digitalisation technology ' +
    'technologies innovation innovative science sciences scientific research information informatics media culture cultural arts heritage ' +
    'tourism sport sports youth women gender family families children child equality social society welfare solidarity pensions labour ' +
    'labor employment work jobs manpower human rights health healthcare medical sanitation education educational higher training vocational ' +
    'schools universities justice legal law constitutional order police security safety emergency emergencies situations disaster ' +
    'crisis management immigration migration citizenship refugees diaspora expatriates overseas abroad european europe international ' +
    'cooperation integration relations global multilateral bilateral african eurasian religious religion endowments islamic indigenous ' +
    'native minorities reconciliation communities community cohesion intergovernmental reform reforms reconstruction modernization ' +
    'modernisation administration administrative interior entrepreneurship enterprise enterprises small medium business competition ' +
    'consumer consumers protection supply supplies procurement logistics space nuclear atomic antimonopoly antitrust budgetary ' +
    'state parliament parliamentary political policy policies strategic strategy military naval anti corruption narcotics drugs drug ' +
    'counterterrorism counter terrorism intelligence nonproliferation disarmament arms control peace stabilization conflict ' +
    'population statistics property privatization services service regulatory regulation regulations coordination national federal ' +
    'coordinating monetary exports export imports import domestic product products production manufacturing steel textiles chemicals ' +
    'fertilizers pharmaceuticals fossil fuels renewable renewables hydro hydropower coal metals cities towns region districts ' +
    'interreligious worship faith creative tertiary secondary primary basic sustainable rural veterinary sanitary phytosanitary game ' +
    'wildlife parks conservation ocean islands island northern southern eastern western ireland scotland wales levelling up ' +
    'east near north south west central asia africa pacific americas hemisphere middle asian americas institutions neighbourhood enlargement ' +
    'growth prosperity partnerships partnership simplification values transparency democracy demography mobility crime ' +
    'commonwealth presidency presidential institutional civic institutionalization nationalities lieutenant church integrity ' +
    'aquaculture wellbeing standing protocol consular treaties railways legislation legislative distribution tenders action sea seas skills opportunities citizens building sovereignty petrochemicals nation pensioners elderly ageing aging housing homes cooperatives crafts artisans handicraft livelihoods ' +
    'america europe eurasia caribbean gulf balkans caucasus arctic unification petrochemical knowledge tolerance happiness awqaf hajj haj umrah waqf duties penitentiary ' +
    'correctional corrections prisons cinema francophonie levant revitalization agrarian villages village transmigration bureaucratic spatial smes sme msme micro ai artificial ' +
    'cyber cybersecurity connectivity broadband posts postal nature animal husbandry textile chemicals heavy tribal programme implementation personnel atomic defence-industry ' +
    'institutional demographic feminism dialogue autonomy veteran irrigation electrification telecommunication pastoral rangelands martyrs ' +
    'aerospace orientation strategy special duties maritime relief aid assistance humanitarian refugee nutrition nuclear-weapons inclusion disability poverty alleviation empowerment').split(' '),
);

/** Words that only a minister's portfolio has: "broadcasting chief", "language adviser" are no public offices. Folded. */
export const LESSER_PORTFOLIO = new Set(
  ('mass publicity broadcasting wellness hydraulics hydraulic geology meteorology hydrology language languages bilingualism traditional customary chieftaincy ' +
    'jute sugar cocoa coffee tea palm dairy cotton demining resettlement reintegration returnees repatriation remembrance memory restitution waterways waterway ' +
    'harbours harbors dams dredging seaports airports aerodromes metro motorways tunnels bridges multiculturalism multicultural drought hunger orphans monuments ' +
    'vaccines vaccine immunisation immunization pandemic preparedness horticulture viticulture sericulture seaweed prices wages payments audit audits petitions ' +
    'semiconductor semiconductors startup startups generations future diversity accessibility equalities loneliness suicide volunteering charities ' +
    'gaming racing liquor lotteries fire corrections prison ageing maternal fertility').split(' '),
);
