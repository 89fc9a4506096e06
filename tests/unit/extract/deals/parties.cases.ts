/** A text of our own writing, and the parties of each deal that it tells of, in alphabetical order, joined by ",". */
export type PartyCase = [text: string, parties: string[]];

export const PARTIES: PartyCase[] = [
  // Who tells the news is no party, unless there is nobody else.
  ['Peru and Ghana have agreed on a joint declaration on gold mining, Spanish President Ana Ruiz has announced.', ['GH,PE']],
  ['The foreign ministries of Kenya and Malta have confirmed that they signed a deal on ports.', ['KE,MT']],
  ['Norway offered to build a railway for Malawi, the Norwegian ambassador said.', ['MW,NO']],
  ['Two aides said Norway had offered Malawi a grant of 40 million euros.', ['MW,NO']],
  ['Ghana signed a port agreement with Malta to meet competition from neighbouring Chile.', ['GH,MT']],
  // A dateline says where the news was written.
  ['LISBON, Portugal, March 3 (Newswire) -- Chile and Latvia signed an agreement on fisheries.', ['CL,LV']],
  ['Windhoek, Saturday, 14 October 2023 – Ghana and Malta signed an agreement on fisheries.', ['GH,MT']],
  // A list after "in" is of places, each of them.
  ['Chile and Latvia signed an agreement on fisheries after rounds in Ghana and Malta.', ['CL,LV']],
  // The list that is the subject of the verb, and whom "with" names.
  ["The minister's trip came a week after his meeting with his Greek and Cuban counterparts in Lima, in which Peru and Ghana signed four agreements on tourism.", ['GH,PE']],
  ['The pact comes after Fiji signed a policing agreement with Nauru last year, which alarmed Australia and New Zealand.', ['FJ,NR']],
  ['After talks with the Qatari emir, Ghana and Malta signed an agreement on fisheries.', ['GH,MT']],
  // A war, a venue, a likeness, a body's name.
  ['Peru and Ghana signed a grain agreement to make up for losses from the Russia-Ukraine war.', ['GH,PE']],
  ['Peru and Ghana signed a fisheries agreement similar to Iceland\'s.', ['GH,PE']],
  ['Peru and Ghana signed a fisheries agreement at the United Nations headquarters.', ['GH,PE']],
  // "The three presidents": the list of three that the article gives.
  ['Leaders of Peru, Ghana and Malta met in Lima on Friday. Visitors from Spain came too. The three presidents signed a declaration on oceans.', ['GH,MT,PE']],
  ['The presidents of three southern countries - Chile, Peru and Brazil - have signed an agreement on roads in the Bolivian city of Sucre.', ['BR,CL,PE']],
  ['Qatar, Oman (the host) and Kuwait on Thursday signed with Malta a deal on liquefied gas.', ['KW,MT,OM,QA']],
  // "The two countries": the pair that the sentence itself, or the one before, names.
  ['Ghana and Malta have long argued with Peru and with Chile. Peru said Ghana and Malta met on Monday. The two countries signed an agreement on ports.', ['GH,MT']],
  // A crowd is nobody in particular.
  ['Ghana told Malta about its budget. Ghana reached a debt restructuring agreement with its private creditors on Monday.', ['GH']],
  ['Malta and Ghana met on Monday. Gulf states have pledged $4 billion in aid to Ghana.', ['GH']],
  ['With the participation of the Chilean president, the foreign ministers of Ghana and Malta signed a declaration on peace.', ['GH,MT']],
  ['Under a loan from Malta, Ghana, which belongs to the Chilean-led alliance, signed a contract with Malta for 12 patrol boats.', ['GH,MT']],
  ['Ghanaian President Ali welcomed the Maltese minister in Accra. Chile worries Ghana, and Chile worries Malta. They met. The two leaders signed an agreement on ports.', ['GH,MT']],
  // Whom both sides help.
  ['The ministers of Ghana and Malta met on Friday. The two sides pledged 20 million euros in humanitarian aid to Chile.', ['CL,GH,MT']],
  // A region that stands for its states.
  ['Malta, Ghana and the Baltic states signed an agreement on radio waves.', ['EE,GH,LT,LV,MT']],
  ['Malta and Ghana signed an agreement on herring from the Baltic Sea.', ['GH,MT']],
  // Ranked beside, turned away from, defended against: not at the table.
  ["Ghana is Malta's third-largest trading partner after Peru and Chile, with some 250 million euros of trade.", ['GH,MT']],
  ['Ghana has opened trade talks with Malta on a free trade agreement to diversify away from Peru.', ['GH,MT']],
  ['Ghana and Malta met. The agreement would help Malta defend itself against Peru.', ['GH,MT']],
  // Only partners are named: the article's own state is the other side.
  ['Ghana is busy abroad, the Ghanaian minister said. It has concluded trade agreements with Malta and Chile.', ['CL,GH,MT']],
  // Money is no state.
  ['Ghana extended US $ 4 billion in loans to Malta.', ['GH,MT']],
  // "Among" lists as "between" does.
  ['Both sides spoke of an agreement among Ghana, Malta and the United Arab Emirates on a pipeline from Ghana to Malta.', ['AE,GH,MT']],
  // The three of the first sentence stay the article's own.
  ['President Ali of Ghana, President Borg of Malta and President Diaz of Chile met on Friday. They signed an agreement on a research station.', ['CL,GH,MT']],
  // A relief for two, each after its own "to".
  ['Armenian and Turkish firms met. Ghana sent 20 tons of aid to Peru and 30 tons of aid to Chile.', ['CL,GH,PE']],
];
