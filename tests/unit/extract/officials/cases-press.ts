/** Manners of the press of one region or trade: party tags, lists of a cabinet, styles, Polynesian and Korean names. */
export const PRESS_CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // The tag behind a name makes a member of Congress, whatever stands before the name.
  ['Reps. Alan Brewster, R-Ohio, Dana Whitlock, D-Calif., and Priya Nand, D-Wash., introduced a bill.', 'Alan Brewster|US|Representative', 'Dana Whitlock|US|Representative', 'Priya Nand|US|Representative'],
  ['The panel’s ranking member Gordon Meyers, D-N.Y., criticized it. Meyers left.', 'Gordon Meyers|US|Member of Congress', 'Meyers|US|'],
  ['Sen. Ruth Ames (D-Mass.) and Paul Orton (R-KY) objected.', 'Ruth Ames|US|Senator', 'Paul Orton|US|Senator'],
  ['The landing of D-Day, R-rated films and Tom Bell, D-Flat, a pianist, were shown.'],
  // A cabinet told line by line, and in one line.
  ['The list:\n\nMr Kwabena Osei-Tutu – Minister of Finance, Ghana\n\nMs Adwoa Mensima - Minister for the Interior, Ghana', 'Kwabena Osei-Tutu|GH|Minister of Finance', 'Adwoa Mensima|GH|Minister for the Interior'],
  ['Norway to Buy Drones Next Year - Minister'],
  ['Ghana has named Mr Kwame Asare, Labour Relations Minister, Mrs Akua Bonsu, Fisheries and Seaweed Development Minister, Alhaji Idris Sule, Tourism Minister, and Mr Francis Boakye, Housing Minister.',
    'Kwame Asare|GH|Labour Relations', 'Akua Bonsu|GH|Seaweed Development Minister', 'Idris Sule|GH|Tourism Minister', 'Francis Boakye|GH|Housing Minister'],
  // Made, tipped, and to become.
  ['Tomas Brandl was made the Czech Health Minister. He made the minister wait.', 'Tomas Brandl|CZ|Health Minister'],
  ['Eva Malik is tipped to become Czech foreign minister. Jan Horak, who has sat for Brno since 2015, would become the health secretary.', 'Eva Malik|CZ|Foreign Minister', 'Jan Horak|CZ|Health Secretary'],
  // Where a title ends and a name begins.
  ['Adnan Sabir, vice head of Jordan’s Ministry of Government Legislation, led the talks.', 'Adnan Sabir|JO|=Vice Head of Ministry of Government Legislation'],
  ['India’s Minister of Food and Public Distribution, Rajesh Nair, came.', 'Rajesh Nair|IN|Minister of Food and Public Distribution'],
  ['From Indonesia came Director General of Protocol and Consular Affairs at the Foreign Ministry Andri Suhadi, President’s Special Staff Ari Purnama and President’s Military Secretary Air Vice Marshal Trisno Wahyudi.',
    'Andri Suhadi|ID|Director General', 'Ari Purnama|ID|Special Staff', 'Trisno Wahyudi|ID|Military Secretary'],
  ['Anna Bergman, the new President of the European Council who took office in December, hosted them.', 'Anna Bergman|EU|=President of the European Council'],
  ['Indonesia named Budi Santosa as Minister of Defense and Tok-Jek founder Nadim Hakim as Minister of Culture.', 'Budi Santosa|ID|=Minister of Defense', 'Nadim Hakim|ID|Minister of Culture'],
  ['Rosa Lund, the British MP for Newton-under-Hill, spoke.', 'Rosa Lund|GB|=Member of Parliament for Newton-Under-Hill'],
  ['Nepal Minister Attends Summit’s Opening Session as Bhutan President Takes Over Chair'],
  // Styles and letters of other languages.
  ['Indonesia’s Finance Minister Sri Wulandari spoke.', 'Sri Wulandari|ID|Finance Minister'],
  ['The Malaysian king, Yang di-Pertuan Agong Sultan Ibrahim of Johor, agreed.', 'Sultan Ibrahim|MY|King'],
  ['ASEAN Secretary General Dato Paduka Lim Boon Teck spoke.', 'Lim Boon Teck|ASEAN|Secretary-General'],
  ['Prime Minister of Tonga Hon Samiu ‘Akilisi Taufa met Crown Prince Tupouniua ʿUlukalala.', 'Samiu ‘Akilisi Taufa|TO|Prime Minister', 'Tupouniua ʿUlukalala|TO|Crown Prince'],
  ['Myanmar’s generals Sein Win, Kyaw Lwin and Ye Thura were named.', 'Sein Win|MM|General', 'Kyaw Lwin|MM|General', 'Ye Thura|MM|General'],
  ['U.S. envoys waited in Seoul. South Korea will send Rep. Kim Dae-jin and Rep. Yoon Sang-ho to China, South Korean media said.', 'Kim Dae-jin|KR|Representative', 'Yoon Sang-ho|KR|Representative'],
  // Another name that ends like an official's.
  ['Ghana’s Minister Rosa Darko spoke. The trader Albert Kan-Darko did not, and Mr Kan-Darko left.', 'Rosa Darko|GH|Minister'],
  ['Serbian President Goran Vukic and Kosovo’s Prime Minister Arben Krasta met. The Krasta-Vukic talks failed.', 'Goran Vukic|RS|', 'Arben Krasta|XK|', 'Krasta|XK|', 'Vukic|RS|'],
  ['South Korea’s President Moon Tae-il met Moon Hee-jun, an envoy of South Korea. President Moon listened. Moon thanked him.', 'Moon Tae-il|KR|President', 'Moon Hee-jun|KR|Envoy', 'Moon|KR|President', 'Moon|KR|President'],
  // A record of the United Nations, and envoys of its head.
  ['The Security Council met. Delegates spoke: Barbara Lund (Norway) agreed, while Chen Bo (China) did not, the United Nations said.', 'Barbara Lund|NO|Representative', 'Chen Bo|CN|Representative'],
  ['The sprint went to Usan Bold (Jamaica), the council of the games said.'],
  ['The Council heard from Nils Aho, the Secretary-General’s Special Envoy for Yemen.', 'Nils Aho|UN|Special Envoy for Yemen'],
  // Universities, parties called Congress, towns with a hyphen.
  ['The campus met President Gail Hutchins, Chancellor Subbaiah and the provost. The faculty of the university clapped.'],
  ['In India, Congress general secretary Priya Gokhale and Congress president Mohan Kher spoke.'],
  ['Charlotte-Mecklenburg Police Chief Jonny Jenks settled.', 'Jonny Jenks|US|Police Chief'],
  ['Malaysian Urban Wellbeing, Housing and Local Government Minister Tan Sri Noh Osman signed.', 'Noh Osman|MY|Local Government Minister'],
  // Once, next, to serve as, and a second role before the name.
  ['Sir Robert Braith, formerly British ambassador to Moscow, spoke.', 'Robert Braith|GB|Ambassador to Moscow'],
  ['Israel named Tamar Haneg on Tuesday. Dov Haneg was named on Tuesday as the next Israeli national security adviser.', 'Dov Haneg|IL|National Security Adviser'],
  ['Israel’s premier appointed Yael Oren to serve as foreign minister. MK Doron Peri agreed.', 'Yael Oren|IL|Foreign Minister', 'Doron Peri|IL|Member of the Knesset'],
  ['Former Kaduna State Governor and founding member of the All Farmers Congress (AFC), Nasiru El-Rafi, has left, Nigeria heard.', 'Nasiru El-Rafi|NG|Kaduna State Governor'],
  ['Nigerian President Musa Bukari GCFR met Esmail Karimi, commander of the Quds Force of Iran.', 'Musa Bukari|NG|President', 'Esmail Karimi|IR|Commander'],
  ['Zhou Lei, chairman of the National People’s Congress Standing Committee, spoke.', 'Zhou Lei|CN|Chairman of the National People'],
  // Portfolios of rare words, and where a title's owner is no state.
  ['Sri Lanka’s Minister of Health and Mass Media Nimal Jayasuriya will go.', 'Nimal Jayasuriya|LK|=Minister of Health and Mass Media'],
  ['Zimbabwe’s Minister of Information, Publicity and Broadcasting Services, Dr Tendai Moyo spoke.', 'Tendai Moyo|ZW|Minister of Information, Publicity and Broadcasting Services'],
  ['Rahim Karim, leader of the Bangladesh Nationalist Party (BNP), won.'],
  ['The General Secretary of the Lao People’s Revolutionary Party, Boun Sisavat, spoke.', 'Boun Sisavat|LA|General Secretary'],
  ['The party’s Joint Secretary General Habib Alam was in Bangladesh. The panel’s president Kate Blanche and jury president Georg Miller spoke in France.'],
  ['In Jamaica, President of the Private Sector Organization of Jamaica (PSO) Will Mahon called for a boycott.'],
  ['PANAMA CITY – Jamaica’s Foreign Affairs Minister Tamina Jonas spoke.', 'Tamina Jonas|JM|Foreign Affairs Minister'],
  ['The Kyrgyz leader began his visit to Turkmenistan at the tomb of the country’s first president, Orazgeldi Berdiev.', 'Orazgeldi Berdiev|TM|President'],
  ['The Most Honourable Prime Minister Andre Holmes of Jamaica left. Late Sunil Karki, former Prime Minister of Nepal, was honoured.', 'Andre Holmes|JM|=Prime Minister', 'Sunil Karki|NP|Prime Minister'],
  // Offices taken, held and left.
  ['Jean Tarlue stepped down as Governor of the Central Bank of Liberia on Friday. Karl Lindqvist took over on Monday as Sweden’s trade minister.', 'Jean Tarlue|LR|Governor of the Central Bank', 'Karl Lindqvist|SE|Trade Minister'],
  ['Tariq Rahman was replaced as Pakistan’s interior secretary. John Mbeki remains South Africa’s trade minister.', 'Tariq Rahman|PK|Interior Secretary', 'John Mbeki|ZA|Trade Minister'],
  ['Ana Costa replaced the finance minister of Brazil. The firm took over as sponsor.'],
  // Officers: the forces say whose, before the rank or behind a comma.
  ['In Hanoi, Vietnam, Adm. Paul Keating, commander, U.S. 5th Fleet, met Gen. Park Tae-jun, chief of staff, Republic of Korea Army.', 'Paul Keating|US|Commander, U.S. 5th Fleet', 'Park Tae-jun|KR|Chief of Staff'],
  ['Off India, Japan Maritime Self-Defense Force (JMSDF) Chief of Staff Adm. Hiroto Yamada and Bangladesh Navy Commander of Flotilla West Commodore Shahin Rahman sailed.', 'Hiroto Yamada|JP|Maritime Self-Defense Force Chief of Staff', 'Shahin Rahman|BD|Commander of Flotilla West'],
  ['The United States thanked the Chief of the Royal Australian Navy Vice Adm. Luke Harding and Maj. Gen. Ivan Kozlov, spokesman, Russian Defence Ministry.', 'Luke Harding|AU|Chief of the Royal Australian Navy', 'Ivan Kozlov|RU'],
  // Initials without a stop, governors-general, envoys to a region too, and a republic's own word.
  ['D Purnima became the Indian commerce minister.', 'D Purnima|IN|Commerce Minister'],
  ['Saint Lucia hosted guests when Acting Governor General Errol Felix received envoys from Barbados. Barbados, said the envoy of Barbados, is near.', 'Errol Felix|LC|Governor-General'],
  ['Antigua welcomed the British High Commissioner to Barbados and the Eastern Caribbean, His Excellency Simon Mills, on Monday.', 'Simon Mills|GB|High Commissioner to Barbados'],
  ['His Excellency Dr. Cheddar Jagroop, President of the Co-operative Republic of Guyana, spoke.', 'Cheddar Jagroop|GY|President'],
  // A festival's or a firm's president; a county that is only named after a place.
  ['Festival Director Thierry Fremont and President Iris Knob announced the lineup.'],
  ['His aide Peter Moss and President William Otieno flew back to Kenya.', 'William Otieno|KE|President'],
  ['In Charlotte, United States, Mecklenburg County District Attorney Spencer Merry spoke.', 'Spencer Merry|US|District Attorney'],
];
