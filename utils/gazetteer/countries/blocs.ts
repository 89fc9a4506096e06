/** id, display name, other names, short forms, seats; lists with ", " between. A new bloc is a new row. */
export type BlocRow = readonly [string, string, string, string, string];

/** The groups of states that count as parties, with the ids that `GOLD.md` of the documentation fixes. */
export const BLOCS: readonly BlocRow[] = [
  ['EU', 'European Union', '', 'EU, E.U.', ''],
  ['EAEU', 'Eurasian Economic Union', 'EurAsian Economic Union', 'EAEU, EEU', ''],
  ['CIS', 'Commonwealth of Independent States', '', 'CIS, C.I.S.', ''],
  ['ASEAN', 'ASEAN', 'Association of Southeast Asian Nations, Association of South East Asian Nations, Association of South-East Asian Nations', 'ASEAN', ''],
  ['BRICS', 'BRICS', '', 'BRICS', ''],
  ['NATO', 'NATO', 'North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance', 'NATO, N.A.T.O.', ''],
  ['UN', 'United Nations', 'United Nations Organization, United Nations Organisation', 'UN, U.N., UNO', ''],
  ['AFU', 'African Union', '', 'AU', ''],
  ['GCC', 'Gulf Cooperation Council', 'Gulf Co-operation Council, Cooperation Council for the Arab States of the Gulf', 'GCC', ''],
  ['Mercosur', 'Mercosur', 'Southern Common Market, Mercosul', 'Mercosur', ''],
  ['G7', 'G7', 'Group of Seven, Group of 7', 'G7, G-7', ''],
  ['G20', 'G20', 'Group of Twenty, Group of 20', 'G20, G-20', ''],
  ['SCO', 'Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation', 'SCO', ''],
  ['OPEC', 'OPEC', 'Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries', 'OPEC', ''],
];
