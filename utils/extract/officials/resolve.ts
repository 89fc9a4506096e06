import { REGAL } from '../../gazetteer/offices/modifiers.ts';
import { personByName, termAt } from '../../gazetteer/holders/lookup.ts';
import { isState } from '../../gazetteer/offices/forms-of-state.ts';
import { keyOfOffice } from '../../gazetteer/offices/key.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { findHolder, remark } from './holder.ts';
import { fullNameBefore } from './untitled.ts';
import type { Introduction } from './introduce.ts';
import { officeOf } from './office.ts';
import { nameAt, nameTokens, personId, shortForms, type Person } from './people.ts';
import type { Title } from './types.ts';
import { stateByWords, type Setting } from './setting.ts';
import { stateByContext } from './state.ts';

/** Two token lists are the same name. */
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((token, i) => token === b[i]);

/** Introductions with the person that each means. */
export type Resolved = Map<Introduction, Person>;

/** Adds to `people` everyone whom the article introduces by full name; later titles of the same person are joined. */
export function resolveFull(doc: Document, introductions: readonly Introduction[], setting: Setting, people: Person[], of: Resolved): void {
  const index = indexOf(people);
  for (const intro of introductions.filter((each) => each.name.words > 1).toSorted((x, y) => x.name.first - y.name.first)) {
    const tokens = nameTokens(doc.tokens, intro.name.first, intro.name.last);
    const known = index.near(tokens).find((person) => isSamePerson(person, tokens, intro));
    if (known) join(doc, known, intro, tokens);
    else people.push(makePerson(doc, intro, tokens, people, setting));
    index.add(known ?? people.at(-1)!);
    of.set(intro, known ?? people.at(-1)!);
  }
}

/** As `resolveFull`, for introductions by one name ("President Clinton"): of several it might be, the one with that office. */
export function resolveShort(doc: Document, introductions: readonly Introduction[], setting: Setting, people: Person[], of: Resolved): void {
  const index = indexOf(people);
  for (const intro of introductions.filter((each) => each.name.words <= 1).toSorted((x, y) => x.name.first - y.name.first)) {
    const tokens = nameTokens(doc.tokens, intro.name.first, intro.name.last);
    const key = keyOfOffice(officeOf(doc, intro.title));
    const best = bestOf(index.near(tokens).filter((person) => isSamePerson(person, tokens, intro)), key, intro.name.first);
    const known = best && isRelative(doc, best, tokens, key) ? undefined : best;
    if (known) join(doc, known, intro, tokens);
    else people.push(withFullName(doc, intro, makePerson(doc, intro, tokens, people, setting)));
    index.add(known ?? people.at(-1)!);
    of.set(intro, known ?? people.at(-1)!);
  }
}

/** People by the words of their names, so that a text of ten thousand names stays linear. */
function indexOf(people: readonly Person[]): { add(person: Person): void; near(tokens: readonly string[]): Person[] } {
  const byWord = new Map<string, Person[]>();
  const add = (person: Person): void => {
    for (const word of [...person.tokens, ...person.aliases.flatMap((alias) => alias.split(' '))]) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [person]);
      else if (list.length < MOST_NEAR && !list.includes(person)) list.push(person);
    }
  };
  for (const person of people) add(person);
  return { add, near: (tokens) => [...new Set(tokens.flatMap((token) => byWord.get(token) ?? []))] };
}
const MOST_NEAR = 24;

/** A person of whom a title gives one name only, with the full name that the article has for them before it; as they were where it has none, or two. */
function withFullName(doc: Document, intro: Introduction, person: Person): Person {
  if (person.aliases.length > 0 || person.regal || person.tokens.length !== 1) return person;
  const found = fullNameBefore(doc, person.tokens[0]!, intro.name.first);
  if (!found) return person;
  const tokens = nameTokens(doc.tokens, found.first, found.last);
  return { ...person, id: personId(tokens), tokens, name: nameAt(doc, found.first, found.last) };
}

/** Whether the table knows another of that family in the very office: "President Duterte" beside the mayor of that name. */
function isRelative(doc: Document, person: Person, tokens: readonly string[], key: string): boolean {
  if (person.officeKey === key || (key !== 'head-of-state' && key !== 'head-of-government')) return false;
  const holders = personByName(tokens, doc.publishedAt);
  return holders.length === 1 && holders[0]!.id !== person.id && termAt(holders[0]!, doc.publishedAt, null)?.key === key;
}

/** The person with the office, else the one introduced last before the place, else the first. */
function bestOf(people: readonly Person[], key: string, at: number): Person | undefined {
  if (people.length < 2) return people[0];
  const seated = people.filter((person) => person.officeKey === key);
  const pool = seated.length > 0 ? seated : people;
  return pool.filter((person) => person.introducedAt < at).toSorted((a, b) => b.introducedAt - a.introducedAt)[0] ?? pool[0];
}

function isSamePerson(person: Person, tokens: readonly string[], intro: Introduction): boolean {
  if (same(person.tokens, tokens) || person.aliases.some((alias) => alias === tokens.join(' '))) return true;
  if (person.regal && tokens.length === 2 && REGAL.has(tokens[0]!) && (tokens[1] === person.tokens[0] || tokens[1] === person.tokens[1])) return true;
  const state = stateOf(intro);
  if (state && person.countryFrom === 'words' && person.country !== state) return false;
  const forms = shortForms(person.tokens, person.country);
  if (forms.some((form) => same(form, tokens))) return true;
  // "Joseph R. Biden, Jr." after "Joe Biden"; "Mohammad Javad Zarif" after "Javad Zarif".
  return tokens.length > 1 && shortForms(tokens, person.country).some((form) => form.length > 1 && same(form, person.tokens));
}

function join(doc: Document, person: Person, intro: Introduction, tokens: readonly string[]): void {
  if (intro.name.first < person.introducedAt) person.introducedAt = intro.name.first;
  if (tokens.length > person.tokens.length && intro.name.words > 1 && person.id.split(':')[1]!.includes(tokens.at(-1)!)) {
    person.tokens = tokens;
    person.name = nameOf(doc, intro);
  }
  const state = stateOf(intro);
  // A prime minister who chairs a bloc too still serves the state.
  const bloc = state !== null && !isState(state) && person.country !== null && isState(person.country) && NATIONAL.test(person.officeKey ?? '');
  if (state && person.countryFrom !== 'words' && !bloc) {
    person.country = state;
    person.countryFrom = 'words';
  }
  const office = intro.title.kind === 'counterpart' ? null : officeOf(doc, intro.title);
  const better = office && (!person.office || person.viaCounterpart || (person.office.endsWith('(former)') && !intro.title.former) || (isVague(person.office) && office.length > person.office.length));
  if (better) {
    person.office = office;
    person.officeKey = keyOfOffice(office);
    person.viaCounterpart = false;
  }
}

const NATIONAL = /^(?:head-of|minister|monarch|crown-prince)/;

/** "Minister", "Official": offices that a later, longer title of the same person makes clear. */
const isVague = (office: string): boolean => !office.includes(' ') && office !== 'President' && office !== 'King';

const nameOf = (doc: Document, { name }: Introduction): string => nameAt(doc, name.first, name.last);

function makePerson(doc: Document, intro: Introduction, tokens: string[], earlier: readonly Person[], setting: Setting): Person {
  const { title, name } = intro;
  const date = doc.publishedAt;
  const words = stateOf(intro);
  const model = title.kind === 'counterpart' ? counterpartOf(doc, title, earlier) : undefined;
  const stated = title.kind === 'counterpart' ? model?.office?.replace(' (former)', '') ?? null : [...intro.also, title].toSorted((a, b) => a.first - b.first).filter((each) => each.kind !== 'counterpart').map((each) => officeOf(doc, each)).join(' and ');
  const key = stated ? keyOfOffice(stated) : null;
  const holder = findHolder(doc, tokens, name.words, key, words, setting);
  const term = holder ? termAt(holder, date, words) : null;
  const context = words || holder ? null : listed.get(title) ?? servedState(doc, title, earlier) ?? stateByContext(doc, setting, title, tokens);
  if (title.plural && context) listed.set(title, context);
  const office = title.kind === 'counterpart' && term ? term.office : stated;
  return {
    id: holder ? holder.id : personId(tokens),
    name: name.words > 1 || !holder ? nameOf(doc, intro) : holder.name,
    tokens, office, officeKey: office ? keyOfOffice(office) : null,
    country: words ?? term?.country ?? holder?.terms.at(-1)?.country ?? context?.id ?? null,
    countryFrom: words ? 'words' : holder ? 'table' : context ? 'context' : null,
    rule: name.rule,
    confidence: words ? 0.97 : holder ? 0.95 : context ? 0.85 : 0.75,
    note: holder && office ? remark(holder, office, words, date) : null,
    introducedAt: name.first,
    aliases: holder ? holder.keys : [],
    regal: title.kind === 'royal',
    viaCounterpart: title.kind === 'counterpart',
  };
}

/** The state of the person whose minister or secretary a title's "his" or "Muli's" says it is; null where it says neither. */
function servedState(doc: Document, title: Title, earlier: readonly Person[]): { id: string; weight: number } | null {
  if (title.kind === 'counterpart' || title.publicBody) return null;
  const before = earlier.slice(-MOST_NEAR).filter((person) => person.introducedAt < title.first && person.country);
  const t = doc.tokens;
  let owner: Person | undefined;
  if (title.determiner === 'his' || title.determiner === 'her') owner = before.findLast((person) => doc.sentenceOf[person.introducedAt]! >= doc.sentenceOf[title.first]! - 2);
  for (let i = title.headFirst - 1; !owner && i > 0 && i > title.headFirst - 4; i--) {
    if (t.flags[i]! & TokenFlag.possessive) owner = before.findLast((person) => person.tokens.includes(t.lower[i - 1]!));
  }
  return owner?.country ? { id: owner.country, weight: 2 } : null;
}

/** States of titles that a list of names shares: what the context says of the first holds for all. */
const listed = new WeakMap<Title, { id: string; weight: number }>();

/** Whose counterpart a title speaks of: the one whose name stands before the 's, else who was introduced last; a minister before a member of parliament. */
function counterpartOf(doc: Document, title: Title, earlier: readonly Person[]): Person | undefined {
  const t = doc.tokens;
  const before = earlier.filter((person) => person.introducedAt < title.first && person.office && !person.viaCounterpart).slice(-MOST_NEAR);
  for (let i = title.first - 1; i >= 0 && i > title.first - 4; i--) {
    if (!(t.flags[i]! & TokenFlag.possessive) || i === 0) continue;
    const owner = before.findLast((person) => person.tokens.includes(t.lower[i - 1]!));
    if (owner) return owner;
  }
  return before.findLast((person) => !/^(?:Senator|Representative|Member|Ambassador|Counterpart)/.test(person.office!)) ?? before.at(-1);
}

/** The state that the words say: with the name, in a list of as many, or in any title of the chain. */
const stateOf = (intro: Introduction): string | null =>
  intro.name.state ?? stateOfListed(intro) ?? stateOfChain([intro.title, ...intro.also].map(stateByWords));

/** "Fiji's Prime Minister and chair of the forum": a state before a bloc. */
const stateOfChain = (states: readonly (string | null)[]): string | null => states.find((state) => state !== null && isState(state)) ?? states.find((state) => state !== null) ?? null;

/** States and names of a list told off against each other: "Azerbaijani and Belarus Prime Ministers A and B". */
function stateOfListed({ title, index, of }: Introduction): string | null {
  return of > 1 && title.states.length === of ? title.states[index]! : null;
}
