import type { CountryForm } from '../../model/mention.ts';
import { ALIASES } from './aliases.ts';
import { AMBIGUOUS, type ContextRule } from './ambiguous.ts';
import { BLOCS } from './blocs.ts';
import { expandList } from './expand.ts';
import { NOT_SEATS, NOT_STATES } from './not-states.ts';
import { PhraseTrie, type Phrase } from './phrase-trie.ts';
import states from './states.json' with { type: 'json' };

/** What a phrase means: a state or bloc in one of its forms, or (`id` null) something that merely holds a state's name. */
export type CountryPhrase = {
  id: string | null;
  form: CountryForm;
  /** The question of context that must be answered first, or null. */
  context: ContextRule | null;
  /** For phrases that mean no state: the kind of trap, for explanations. */
  trap: string | null;
};

/** Short forms of up to this many letters are matched letter for letter: "US" is no "us", "CIS" no "cis". */
const EXACT_LENGTH = 3;

const names = new Map<string, string>();
let lexicon: PhraseTrie<CountryPhrase> | null = null;

function loadNames(): void {
  for (const [id, name] of states.states as [string, string][]) names.set(id, name);
  names.set('PS', 'Palestine');
  for (const [id, name] of BLOCS) names.set(id, name);
}

/** Name of a state or bloc in English; the id itself where it is unknown. */
export function countryName(id: string): string {
  if (names.size === 0) loadNames();
  return names.get(id) ?? id;
}

/** The automaton over every phrase of the tables; built once, on the first call. */
export function countryLexicon(): PhraseTrie<CountryPhrase> {
  return (lexicon ??= buildLexicon());
}

function buildLexicon(): PhraseTrie<CountryPhrase> {
  const phrases: Phrase<CountryPhrase>[] = [];
  const questions = new Map<string, ContextRule>();
  for (const [rule, list] of Object.entries(AMBIGUOUS)) for (const phrase of expandList(list)) questions.set(phrase, rule as ContextRule);

  const add = (list: string | undefined, id: string, form: CountryForm) => {
    const plain: CountryPhrase = { id, form, context: null, trap: null };
    for (const text of expandList(list)) {
      const context = questions.get(text);
      const exact = form === 'abbreviation' && text.replace(/[^\p{L}\p{N}]/gu, '').length <= EXACT_LENGTH;
      phrases.push({ text, value: context ? { ...plain, context } : plain, exact });
    }
  };
  const addRow = (id: string, otherNames?: string, demonyms?: string, short?: string, capitals?: string) => {
    add(capitals, id, 'capital');
    add(demonyms, id, 'demonym');
    add(otherNames, id, 'name');
    add(short, id, 'abbreviation');
  };
  for (const [id, name, others, capitals, demonyms] of states.states as [string, string, string, string, string][]) {
    addRow(id, others, demonyms, undefined, capitals);
    add(name, id, 'name');
  }
  for (const [id, { names, demonyms, short, capitals }] of Object.entries(ALIASES)) addRow(id, names, demonyms, short, capitals);
  for (const [id, name, others, short, seats] of BLOCS) {
    addRow(id, others, undefined, short, seats);
    if (name.length > 8) add(name, id, 'name');
  }
  for (const [trap, list] of [...Object.entries(NOT_STATES), ...Object.entries(NOT_SEATS)]) {
    const value: CountryPhrase = { id: null, form: 'name', context: null, trap };
    for (const text of expandList(list)) phrases.push({ text, value, exact: false });
  }
  const trie = new PhraseTrie<CountryPhrase>();
  trie.addAll(phrases);
  return trie;
}
