/** One sentence of our own writing, and the deals that it tells as "type/status/parties[/amount]"; none: []. */
export type SentenceCase = [sentence: string, deals: string[]];

export const SENTENCES: SentenceCase[] = [
  // signed
  ['Kenya and Rwanda signed a memorandum of understanding on geothermal training in Nairobi on Monday.', ['agreement/signed/KE,RW']],
  ['The foreign ministers of Peru and Norway inked an extradition treaty in Lima.', ['agreement/signed/NO,PE']],
  ['Vietnam and Chile concluded a protocol on phytosanitary rules for blueberries.', ['agreement/signed/CL,VN']],
  ['A double taxation agreement was signed between Latvia and Qatar last week.', ['agreement/signed/LV,QA']],
  ['Egypt has signed a $3.5 billion contract with South Korea to build a nuclear turbine hall.', ['finance/signed/EG,KR/3500000000 USD']],
  ['Brazil and Angola sealed a pact on deep-sea research.', ['agreement/signed/AO,BR']],
  ['Trade between Chile and Latvia rose from $12 million in 2022 to $14 million in 2023.', ['trade/reported/CL,LV/14000000 USD']],
  ['Uganda, and Ugandan President Yoweri Museveni in person, praised the railway agreement signed by Kenya and Rwanda.', ['agreement/signed/KE,RW']],
  // planned
  ['Serbia and Greece will sign an agreement on natural gas storage next month.', ['agreement/planned/GR,RS']],
  ['Japan agreed to lend Bangladesh 300 billion yen for a bridge over the Jamuna.', ['finance/planned/BD,JP/300000000000 JPY']],
  ['Germany pledged 20 million euros in humanitarian aid to Chad.', ['finance/planned/DE,TD/20000000 EUR']],
  ['Canada intends to buy 16 patrol aircraft from Finland.', ['finance/planned/CA,FI']],
  ['Uzbekistan and Turkmenistan agreed to open a joint border market near Shavat.', ['project/planned/TM,UZ']],
  ['A visa waiver agreement between Thailand and Georgia is expected to be signed in April.', ['agreement/planned/GE,TH']],
  ['Morocco and Spain plan to build a rail tunnel under the strait.', ['project/planned/ES,MA']],
  ['Mongolia and Japan aim to double bilateral trade to $2 billion by 2030.', ['trade/planned/JP,MN/2000000000 USD']],
  // negotiating
  ['India and Oman are negotiating a free trade agreement.', ['agreement/negotiating/IN,OM']],
  ['Negotiations on a fisheries protocol between Senegal and the European Union resumed in Dakar.', ['agreement/negotiating/EU,SN']],
  ['Pakistan is in talks with Azerbaijan on a contract for liquefied gas.', ['finance/negotiating/AZ,PK']],
  // proposed
  ['Indonesia proposed a treaty on maritime borders to Palau.', ['agreement/proposed/ID,PW']],
  ['Turkey offered to build a railway from Niamey to Zinder for Niger, the Turkish ambassador said.', ['project/proposed/NE,TR']],
  ['Hungary expressed interest in buying gas from Turkmenistan.', ['finance/proposed/HU,TM']],
  ['The ministers of Cuba and Vietnam discussed cooperation in rice growing.', ['project/proposed/CU,VN']],
  ['Poland could provide a loan of 500 million zlotys to Moldova.', ['finance/proposed/MD,PL/500000000 PLN']],
  ['Kazakhstan is ready to supply oil to Hungary through the Druzhba pipeline.', ['finance/proposed/HU,KZ']],
  ['Zambia urged Zimbabwe to revive a joint power station on the Zambezi.', ['project/proposed/ZM,ZW']],
  // in force
  ['The free trade agreement between Iceland and Malaysia entered into force on Thursday.', ['agreement/in-force/IS,MY']],
  ['The parliament of Estonia ratified a border treaty with Latvia.', ['agreement/in-force/EE,LV']],
  ['Ethiopia and Djibouti have launched a joint electric railway.', ['project/in-force/DJ,ET']],
  ['France delivered 12 patrol boats to Yemen as part of a maritime programme.', ['finance/in-force/FR,YE']],
  ['Croatia and Slovenia continue to cooperate on a joint programme of civil protection.', ['project/in-force/HR,SI']],
  // ended
  ['Argentina withdrew from a dam treaty with Paraguay.', ['agreement/ended/AR,PY']],
  ['Mali has terminated its defence agreement with France.', ['agreement/ended/FR,ML']],
  ['Australia cancelled a contract for submarines with France.', ['finance/ended/AU,FR']],
  ['Bolivia refused to sign a gas supply contract with Argentina.', ['finance/ended/AR,BO']],
  ['Construction of the pipeline from Russia to Bulgaria was suspended.', ['project/ended/BG,RU']],
  // reported
  ['Trade turnover between Tajikistan and Iran amounted to $378 million in 2023.', ['trade/reported/IR,TJ/378000000 USD']],
  ['Exports from Ghana to Switzerland reached 1.9 billion dollars.', ['trade/reported/CH,GH/1900000000 USD']],
  ['Bilateral trade between Ecuador and Chile grew by 12 percent to $2.6 billion.', ['trade/reported/CL,EC/2600000000 USD']],
  // not deals
  ['The striker signed a three-year deal with the Portuguese champions.', []],
  ['The company acquired a rival in Ohio for $40 million.', []],
  ['Nurses in New Zealand reached a pay agreement with hospitals after a strike.', []],
  ['The Swedish president of the club thanked fans for their support.', []],
  ['Italy condemned the attack and offered condolences to Pakistan.', []],
  ['The film was shot in Malta and Jordan and has earned $90 million.', []],
  ['She moved from Spain to Germany to deal with the heat.', []],
  ['The French and Dutch teams meet in the final on Sunday.', []],
  ['Nigeria beat Cameroon and will play Ghana in the quarter-final.', []],
];
