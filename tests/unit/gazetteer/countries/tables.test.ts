import { expect, test } from 'vitest';
import { ALIASES } from '../../../../utils/gazetteer/countries/aliases.ts';
import { AMBIGUOUS } from '../../../../utils/gazetteer/countries/ambiguous.ts';
import { BLOCS } from '../../../../utils/gazetteer/countries/blocs.ts';
import { expandList } from '../../../../utils/gazetteer/countries/expand.ts';
import { countryLexicon, countryName } from '../../../../utils/gazetteer/countries/lexicon.ts';
import { NOT_SEATS, NOT_STATES } from '../../../../utils/gazetteer/countries/not-states.ts';
import states from '../../../../utils/gazetteer/countries/states.json' with { type: 'json' };
import { tokenize } from '../../../../utils/text/tokens.ts';

const isState = (phrase: { id: string | null }): boolean => phrase.id !== null;

/** Whether some state's phrase begins at any word of `text`. */
function holdsState(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.raw.some((_, i) => countryLexicon().longestAt(tokens, i, isState) !== null);
}

test('every member of the United Nations, both observers, and Taiwan, Kosovo, the Cook Islands and Niue are there', () => {
  const ids = [...states.states.map((row) => String(row[0])), 'PS'];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(193 + 2 + 4);
});

test('every row of aliases and blocs belongs to a state with a name', () => {
  for (const id of [...Object.keys(ALIASES), ...BLOCS.map(([bloc]) => bloc)]) {
    expect(countryName(id)).not.toBe('');
    if (!BLOCS.some(([bloc]) => bloc === id)) expect(countryName(id)).not.toBe(id);
  }
});

test('every trap holds the name of a state, or it would be idle', () => {
  const idle = [...Object.values(NOT_STATES), ...Object.values(NOT_SEATS)].flatMap(expandList).filter((phrase) => !holdsState(phrase));
  expect(idle).toEqual([]);
});

test('every ambiguous phrase is a phrase of the tables', () => {
  const unknown = Object.values(AMBIGUOUS).flatMap(expandList).filter((phrase) => {
    const tokens = tokenize(phrase);
    return countryLexicon().longestAt(tokens, 0, (value) => value.context !== null)?.last !== tokens.count;
  });
  expect(unknown).toEqual([]);
});

test('no phrase is a trap and a state at once', () => {
  const lost = states.states.map((row) => String(row[1])).filter((name) => countryLexicon().longestAt(tokenize(name), 0)?.value.id === null);
  expect(lost).toEqual([]);
});
