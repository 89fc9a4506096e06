import { COMPLETE_TO, holdersAt, termAt } from '../../gazetteer/holders/lookup.ts';
import { keyOfOffice } from '../../gazetteer/offices/key.ts';
import type { OfficialEntity } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { officeOf } from './office.ts';
import type { Person } from './people.ts';
import { stateByWords } from './setting.ts';
import type { Title } from './types.ts';

/** A title that stands for its holder: tokens `first` to `last`, and whom it means. */
export type Role = { first: number; last: number; entity: OfficialEntity; confidence: number; rule: string };

/** Roles are looked for among this many people; no article has more. */
const MOST_PEOPLE = 120;

/** Offices of which a state has one, so that the state alone says who is meant. */
const ONE_OF_A_STATE = /^(?:head-of-state|head-of-government|monarch|crown-prince|supreme-leader|minister:|vice-president|first-vice-president)/;

/**
 * Whom a title without a name means: a person of the article with that office (and state), the last named first;
 * else, where the words name a state, its holder on the article's date. Null where the words fit nobody.
 */
export function resolveRole(doc: Document, title: Title, people: readonly Person[]): Role | null {
  if (title.plural || title.former || title.kind === 'counterpart' || !(title.determiner === 'the' || title.states.length > 0)) return null;
  const office = officeOf(doc, title);
  const key = keyOfOffice(office);
  const state = stateByWords(title);
  const { first, last } = title;
  const fits = people.slice(0, MOST_PEOPLE).filter((person) => person.office && (!state || person.country === state) && isSameOffice(doc, title, key, person));
  const before = sameName(serving(fits.filter((person) => person.introducedAt < first)), office);
  const meant = before.toSorted((a, b) => b.introducedAt - a.introducedAt)[0] ?? (state && fits.length === 1 ? fits[0] : undefined);
  if (meant) return { first, last, entity: { id: meant.id, name: meant.name, office: meant.office, country: meant.country }, confidence: 0.8, rule: 'officials/role' };
  if (!state || title.grade === 'body') return null;
  const holders = ONE_OF_A_STATE.test(key) ? holdersAt(key, state, doc.publishedAt) : [];
  const holder = holders.length === 1 ? holders[0]! : null;
  if (!holder) return { first, last, entity: { id: `role:${state}:${key.replace(/ /g, '-')}`, name: null, office, country: state }, confidence: 0.7, rule: 'officials/role' };
  const note = `The article names nobody; the table of holders (complete to ${COMPLETE_TO}) has ${holder.name} since ${termAt(holder, doc.publishedAt, state)?.from ?? 'then'}.`;
  return { first, last, entity: { id: holder.id, name: holder.name, office, country: state, note }, confidence: 0.7, rule: 'officials/role-at-date' };
}

/** Those still in office, where any is: "the prime minister" is not the former one. */
function serving(people: readonly Person[]): readonly Person[] {
  const now = people.filter((person) => !person.office?.endsWith('(former)'));
  return now.length > 0 ? now : people;
}

/** Of people in offices that count as one (a king and an emir are both monarchs), those whose office has the very name; all where none has. */
function sameName(people: readonly Person[], office: string): readonly Person[] {
  const same = people.filter((person) => person.office?.replace(' (former)', '').toLowerCase() === office.toLowerCase());
  return same.length > 0 ? same : people;
}

/** "The minister" fits any minister, "the foreign minister" only that one. */
function isSameOffice(doc: Document, title: Title, key: string, person: Person): boolean {
  if (person.officeKey === key) return true;
  const bare = title.last === title.headLast && title.first >= title.headFirst - (title.states.length > 0 ? 3 : 0) && !title.portfolio;
  const head = doc.tokens.lower[title.headLast - 1]!;
  // "The prime minister" is one office, not any minister's.
  if (title.headLast - title.headFirst > 1) return false;
  return bare && (person.office ?? '').toLowerCase().split(/[ ,-]+/).includes(head) && !(head === 'president' && (person.office ?? '').startsWith('Vice')) && !(head === 'minister' && /prime minister/i.test(person.office ?? ''));
}
