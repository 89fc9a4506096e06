/**
 * A question of context that decides what an ambiguous phrase means; each has its file of that name under
 * `utils/extract/countries/context/`.
 */
export type ContextRule =
  | 'us-state' | 'name-noun' | 'bird' | 'verb' | 'pronoun' | 'congo' | 'korea' | 'dominican'
  | 'needs-state' | 'eu-seat' | 'washington' | 'emirates';

/** Phrases as in the other tables, lists with ", " between, by the question that they raise. */
export const AMBIGUOUS: Record<ContextRule, string> = {
  'us-state': 'Georgia, Georgian(s)',
  'name-noun': 'Finn(s), Dane(s), Lao, Pole(s)',
  bird: 'Turkey',
  verb: 'Polish',
  pronoun: 'US',
  congo: 'Congo, Congolese',
  korea: 'Korea, Korean(s)',
  dominican: 'Dominican(s)',
  'needs-state':
    "Victoria, Kingston, Georgetown, San Jose, Saint George's, Saint John's, Nassau, Wellington, Tripoli, Sucre, Central African(s), CAR, RF, ROC, RSA, AU, " +
    'IRI, FSM, UNO, EEU, Beehive, Moncloa, Westminster, Saint Vincent, Malé, Praia, Solomons, Siam, Hellas, Nusantara, Colombo, Swati, Lobamba, ' +
    'G.B., N.Z., GCC, CIS, SCO, DRC, RDC, Blue House, Kiwi(s)',
  'eu-seat': 'Brussels',
  washington: 'Washington',
  emirates: 'Emirates',
};
