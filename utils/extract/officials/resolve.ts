import { holdersNamed, termAt } from '../../gazetteer/holders/lookup.ts';
import type { Holder } from '../../gazetteer/holders/types.ts';
import type { Document } from '../document.ts';
import type { Introduction } from './introduce.ts';
import { officeKey, officeOf } from './office.ts';
import { nameTokens, personId, shortForms, type Person } from './people.ts';
import { stateByContext, stateByWords, type Setting } from './state.ts';

/** Two token lists are the same name. */
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((token, i) => token === b[i]);

/** Everyone whom the article gives an office, in the order in which it does; later titles of the same person are joined. */
export function resolvePeople(doc: Document, introductions: readonly Introduction[], setting: Setting): { people: Person[]; of: Map<Introduction, Person> } {
  const people: Person[] = [];
  const of = new Map<Introduction, Person>();
  const inOrder = introductions.toSorted((a, b) => a.name.first - b.name.first);
  const full = inOrder.filter((intro) => intro.name.words > 1);
  const short = inOrder.filter((intro) => intro.name.words <= 1);
  for (const intro of [...full, ...short]) {
    const tokens = nameTokens(doc.tokens, intro.name.first, intro.name.last);
    const known = people.find((person) => isSamePerson(person, tokens, intro));
    const person = known ?? makePerson(doc, intro, tokens, people, setting);
    if (known) join(doc, known, intro, tokens);
    else people.push(person);
    of.set(intro, person);
  }
  return { people, of };
}

function isSamePerson(person: Person, tokens: readonly string[], intro: Introduction): boolean {
  if (same(person.tokens, tokens) || person.aliases.some((alias) => alias === tokens.join(' '))) return true;
  const state = intro.name.state ?? stateByWords(intro.title);
  if (state && person.countryFrom === 'words' && person.country !== state) return false;
  const forms = shortForms(person.tokens, person.country);
  if (forms.some((form) => same(form, tokens))) return true;
  // "Joseph R. Biden, Jr." after "Joe Biden"; "Mohammad Javad Zarif" after "Javad Zarif".
  return tokens.length > 1 && shortForms(tokens, person.country).some((form) => form.length > 1 && same(form, person.tokens));
}

function join(doc: Document, person: Person, intro: Introduction, tokens: readonly string[]): void {
  if (tokens.length > person.tokens.length && intro.name.words > 1 && person.id.split(':')[1]!.includes(tokens.at(-1)!)) {
    person.tokens = tokens;
    person.name = nameOf(doc, intro);
  }
  const state = intro.name.state ?? stateByWords(intro.title);
  if (state && person.countryFrom !== 'words') {
    person.country = state;
    person.countryFrom = 'words';
  }
  const office = intro.title.kind === 'counterpart' ? null : officeOf(doc, intro.title);
  const better = office && (!person.office || (person.office.endsWith('(former)') && !intro.title.former) || (isVague(person.office) && office.length > person.office.length));
  if (better) {
    person.office = office;
    person.officeKey = officeKey(doc, intro.title);
  }
}

/** "Minister", "Official": offices that a later, longer title of the same person makes clear. */
const isVague = (office: string): boolean => !office.includes(' ') && office !== 'President' && office !== 'King';

const nameOf = (doc: Document, intro: Introduction): string => {
  const { start, end } = doc.tokens;
  return tidy(doc.text.slice(start[intro.name.first]!, end[intro.name.last - 1]!));
};

/** White space evened out, and names in capitals written small. */
export const tidy = (name: string): string => {
  const even = name.replace(/\s+/g, ' ');
  return even === even.toUpperCase() && even.length > 3 ? even.toLowerCase().replace(/(^|[\s'’.-])\p{L}/gu, (c) => c.toUpperCase()) : even;
};

function makePerson(doc: Document, intro: Introduction, tokens: string[], earlier: readonly Person[], setting: Setting): Person {
  const { title, name } = intro;
  const words = name.state ?? stateOfListed(intro) ?? stateByWords(title);
  const date = doc.publishedAt;
  const holder = pick(holdersNamed(tokens, date), words, title.kind, date);
  const context = words || holder ? null : stateByContext(doc, setting, title, title.headFirst);
  const term = holder ? termAt(holder, date, words) : null;
  let office = title.kind === 'counterpart' ? null : [...intro.also, title].map((each) => officeOf(doc, each)).join(' and ');
  let key: string | null = title.kind === 'counterpart' ? null : officeKey(doc, title);
  if (title.kind === 'counterpart') {
    const model = earlier.findLast((person) => person.introducedAt < title.first && person.office);
    office = term?.office ?? model?.office ?? null;
    key = term?.key ?? model?.officeKey ?? null;
  }
  const country = words ?? term?.country ?? holder?.terms[0]?.country ?? context?.id ?? null;
  const disagrees = words && holder && holder.terms.every((each) => each.country !== words);
  return {
    id: holder && !disagrees ? holder.id : personId(tokens),
    name: name.words > 1 || !holder || disagrees ? nameOf(doc, intro) : holder.name,
    tokens, office, officeKey: key, country,
    countryFrom: words ? 'words' : holder ? 'table' : context ? 'context' : null,
    rule: name.rule,
    confidence: words ? 0.97 : holder ? 0.95 : context ? 0.85 : 0.75,
    note: null,
    introducedAt: name.first,
    aliases: holder && !disagrees ? holder.spellings.map((spelling) => spelling.join(' ')) : [],
  };
}

/** States and names of a list told off against each other: "Azerbaijani and Belarus Prime Ministers A and B". */
function stateOfListed({ title, index, of }: Introduction): string | null {
  return of > 1 && title.states.length === of ? title.states[index]! : null;
}

/** Of namesakes in the table, the one whose state and time fit. */
function pick(holders: readonly Holder[], words: string | null, kind: string, date: string | null): Holder | null {
  const fit = holders.filter((holder) => !words || holder.terms.some((term) => term.country === words));
  const pool = fit.length > 0 ? fit : words ? [] : holders;
  if (pool.length < 2) return pool[0] ?? null;
  const now = pool.filter((holder) => termAt(holder, date, words) !== null);
  const best = now.find((holder) => holder.terms.some((term) => term.key.startsWith(kind))) ?? now[0];
  return now.length > 1 && !best ? null : best ?? null;
}
