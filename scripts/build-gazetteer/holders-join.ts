import { keyOfOffice } from '../../utils/gazetteer/offices/key.ts';
import { keyOfName } from '../../utils/gazetteer/holders/name-key.ts';
import { editDistance } from '../../utils/text/quote-context.ts';
import type { Row } from './holders-row.ts';

type JoinedTerm = { office: string; country: string; from: string; to: string | null; source: Row['source'] };

/** A person as joined from all sources. */
export type JoinedPerson = { name: string; spellings: Set<string>; terms: JoinedTerm[]; rows: Row[] };

const near = (a: string, b: string): boolean => a === b || (a.length > 4 && b.length > 4 && editDistance(a, b) <= (Math.min(a.length, b.length) > 7 ? 2 : 1));

/** Whether one of two names, by their keys, is the other with words left out, spelt a little differently at most. */
function sameName(a: string, b: string): boolean {
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length < 2) return a === b;
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((other) => near(word, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** Whether two rows of one country name one person in other letters: the same office from the same day, and a likeness. */
function sameSeat(a: Row, b: Row): boolean {
  if (!a.exact || !b.exact || a.from !== b.from || keyOfOffice(a.office) !== keyOfOffice(b.office)) return false;
  const [x, y] = [keyOfName(a.name), keyOfName(b.name)];
  return editDistance(x.slice(0, 60), y.slice(0, 60)) <= 0.45 * Math.max(x.length, y.length);
}

/** Given names that stand before the one a person is called by. */
const COMMON_FIRST = /^(?:mu?o?hamm?[ae]d|mohd|abdul|abd|syed|sayyid|sheikh|haji|dato|king|queen|sir|al|el|ali|maria|jose|van|de|nguyen|tran|le|to|lord|crown|prince|emir|pehin)$/i;

/** The usual short name where a source marks the family name: "Nicolas Maduro" of "Nicolas MADURO Moros". */
function usualName(row: Row): string[] {
  if (row.family.length === 0) return [];
  const words = row.name.split(' ');
  const family = row.family.join(' ');
  if (words[0] === row.family[0] || COMMON_FIRST.test(words[0]!)) return [];
  return [`${words[0]} ${family}`, words.slice(0, words.indexOf(row.family.at(-1)!) + 1).join(' ')];
}

/** Joins rows to people: curated rows first, by name; then the others, by country and likeness of names. */
export function joinPeople(rows: readonly Row[]): JoinedPerson[] {
  const people: JoinedPerson[] = [];
  const byCountry = new Map<string, JoinedPerson[]>();
  for (const row of rows) {
    const names = [row.name, ...row.aliases, ...usualName(row)];
    const keys = names.map(keyOfName).filter(Boolean);
    const pool = byCountry.get(row.country) ?? [];
    const known = (row.source === 'curated' ? people.find((person) => person.name === row.name) : undefined) ??
      pool.find((person) => keys.some((key) => key.includes(' ') && person.spellings.has(key))) ?? pool.find((person) => person.rows.some((other) => sameSeat(other, row)) || [...person.spellings].some((spelling) => keys.some((key) => key.includes(' ') && sameName(spelling, key))));
    const person = known ?? { name: row.name, spellings: new Set<string>(), terms: [], rows: [] };
    if (!known) people.push(person);
    if (!pool.includes(person)) byCountry.set(row.country, [...pool, person]);
    for (const key of keys) person.spellings.add(key);
    // Factbook's full names are long; the name readers know is the shorter one.
    if (!known && row.source === 'factbook' && row.family.length > 0 && row.name.split(' ').length > 3) person.name = usualName(row)[0] ?? row.name;
    person.rows.push(row);
  }
  for (const person of people) person.terms = termsOf(person.rows);
  closeTerms(people);
  return people;
}

/** One term for each run of rows in one office; curated rows stand for all others of the same office. */
function termsOf(rows: readonly Row[]): JoinedPerson['terms'] {
  const seats = new Map<string, Row[]>();
  for (const row of rows) {
    const seat = `${row.country} ${keyOfOffice(row.office)}`;
    seats.set(seat, [...(seats.get(seat) ?? []), row]);
  }
  const terms: JoinedPerson['terms'] = [];
  for (const seat of seats.values()) {
    const best = ['curated', 'factbook', 'debate'].find((source) => seat.some((row) => row.source === source));
    let open: JoinedPerson['terms'][number] | null = null;
    for (const row of seat.filter((each) => each.source === best).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      const touches = open && (open.to === null || row.from <= open.to || (best !== 'curated' && yearsBetween(open.to, row.from) <= 2));
      if (open && touches) open.to = open.to === null || row.to === null ? null : open.to > row.to ? open.to : row.to;
      else terms.push((open = { office: row.office, country: row.country, from: row.from, to: row.to, source: row.source }));
    }
  }
  return terms.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

const yearsBetween = (a: string, b: string): number => Number(b.slice(0, 4)) - Number(a.slice(0, 4));
const SINGLE = new Set(['head-of-state', 'head-of-government', 'monarch']);

/** Where an edition saw someone last and the successor's first day is known, the term lasted until then. */
function closeTerms(people: readonly JoinedPerson[]): void {
  const seats = new Map<string, JoinedPerson['terms']>();
  for (const person of people) for (const term of person.terms) {
    const key = keyOfOffice(term.office);
    if (SINGLE.has(key)) seats.set(`${term.country} ${key}`, [...(seats.get(`${term.country} ${key}`) ?? []), term]);
  }
  for (const terms of seats.values()) {
    terms.sort((a, b) => (a.from < b.from ? -1 : 1));
    terms.forEach((term, i) => {
      if (term.source !== 'factbook') return;
      const next = terms.slice(i + 1).find((other) => other.from > term.from && other.source !== 'debate');
      if (next && (term.to === null || yearsBetween(term.to, next.from) <= 3 && next.from > term.to)) term.to = next.from;
      if (next && term.to !== null && term.to > next.from && yearsBetween(next.from, term.to) < 1) term.to = next.from;
    });
  }
}
