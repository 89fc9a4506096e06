import { STYLES } from '../../gazetteer/offices/modifiers.ts';
import { NOT_NAME, RULE_AFTER_NAME, THING_AFTER_NAME } from '../../gazetteer/names/not-names.ts';
import { PARTICLES } from '../../gazetteer/names/parts.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { note, type Document } from '../document.ts';
import { isHeadline } from './headline.ts';
import { headsFrom } from './lexicon.ts';
import { isCommonWordName, shortForms, unitsOf, type Person } from './people.ts';

/** A later (or earlier) naming of a person: tokens `first` to `last`. */
export type Naming = { person: Person; first: number; last: number; full: boolean };

type Form = { tokens: readonly string[]; person: Person; full: boolean };

/** No more forms than this begin with one word; keeps a text of nothing but Johns linear. */
const MOST_FORMS = 48;
const REGAL_STYLES = ['king', 'queen', 'prince', 'princess', 'sheikh', 'emir'];

/** All forms of all people by their first token, longest first. */
function formsOf(people: readonly Person[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (tokens: readonly string[], person: Person, full: boolean): void => {
    const list = forms.get(tokens[0]!);
    if (!list) forms.set(tokens[0]!, [{ tokens, person, full }]);
    else if (list.length < MOST_FORMS && !list.some((form) => form.person === person && form.tokens.length === tokens.length && form.tokens.every((token, i) => token === tokens[i]))) list.push({ tokens, person, full });
  };
  for (const person of people) {
    add(person.tokens, person, true);
    for (const form of shortForms(person.tokens, person.country)) add(form, person, form[0] === person.tokens[0] && unitsOf(form).length > 1);
    if (person.regal) for (const style of REGAL_STYLES) add([style, person.tokens.find((token) => token !== style && !REGAL_STYLES.includes(token)) ?? ''], person, false);
    for (const alias of person.aliases) {
      const tokens = alias.split(' ');
      add(tokens, person, tokens.length > 1);
      if (tokens.length > 1) for (const form of shortForms(tokens, person.country).slice(0, 1)) add(form, person, false);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return forms;
}

/** Finds every naming of the people by full name or short form that no introduction covers (`taken`; `introduced` has who is introduced at which token). Linear in the text. */
export function findNamings(doc: Document, people: readonly Person[], taken: Uint8Array, introduced: ReadonlyMap<number, Person>): Naming[] {
  const t = doc.tokens;
  const forms = formsOf(people);
  const found: Naming[] = [];
  if (forms.size === 0) return found;
  const latest = new Map<Person, number>();
  for (let i = 0; i < t.count; i++) {
    if (taken[i]) {
      const person = introduced.get(i);
      if (person) latest.set(person, i);
      continue;
    }
    const list = forms.get(t.lower[i]!);
    if (!list || !(t.flags[i]! & TokenFlag.capital || PARTICLES.has(t.lower[i]!))) continue;
    let best: Form | null = null;
    for (const form of list) {
      if (best && form.tokens.length < best.tokens.length) break;
      if (!standsAt(doc, i, form.tokens, taken)) continue;
      if (!best || nearer(form.person, best.person, latest, i)) best = form;
    }
    if (!best) continue;
    const last = i + best.tokens.length;
    const why = best.full && best.tokens.length > 2 ? null : whyAnother(doc, i, last, best.tokens, forms);
    if (why) {
      note(doc, i, last, 'officials/short-name', false, why);
      continue;
    }
    found.push({ person: best.person, first: i, last, full: best.full });
    latest.set(best.person, i);
    i = last - 1;
  }
  return found;
}

function standsAt(doc: Document, i: number, tokens: readonly string[], taken: Uint8Array): boolean {
  const t = doc.tokens;
  if (i + tokens.length > t.count) return false;
  for (let k = 0; k < tokens.length; k++) {
    if (t.lower[i + k] !== tokens[k] || taken[i + k] || (k > 0 && t.flags[i + k]! & TokenFlag.line)) return false;
  }
  const last = t.flags[i + tokens.length - 1]!;
  return (t.flags[i]! & TokenFlag.capital) !== 0 || (last & TokenFlag.capital) !== 0;
}

/** The person named last before `i`, else introduced last before it, is meant when two share a family name. */
function nearer(a: Person, b: Person, latest: Map<Person, number>, i: number): boolean {
  const at = (person: Person): number => latest.get(person) ?? (person.introducedAt <= i ? person.introducedAt : -1);
  return at(a) > at(b);
}

/** Why a family name at `first` to `last` is someone else's, a thing's or a word; null where it is the person's. */
function whyAnother(doc: Document, first: number, last: number, tokens: readonly string[], forms: ReadonlyMap<string, readonly Form[]>): string | null {
  const t = doc.tokens;
  if (doc.countryAt[first]! >= 0) return 'a state';
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  const before = first - 1;
  // "Kan-Darko" is not Darko; of "the Kurti-Marin talks" both are people of the article.
  if (before > sentence.first && isHyphen(t.raw[before]!) && !((t.flags[before]! | t.flags[first]!) & TokenFlag.spaced) && !forms.get(t.lower[before - 1]!)?.some((form) => form.tokens.length === 1) && isOtherName(doc, before - 1)) return 'part of a longer name';
  if (before >= sentence.first && t.flags[before]! & TokenFlag.capital && !(t.flags[first]! & TokenFlag.line)) {
    const word = t.lower[before]!;
    const own = NOT_NAME.has(word) || STYLES.has(word) || headsFrom(word) !== undefined || doc.countryAt[before]! >= 0;
    if (!own && !(before === sentence.first && isOpener(word)) && !isHeadline(doc, doc.sentenceOf[first]!)) return 'part of another name';
  }
  if (last < sentence.last && THING_AFTER_NAME.has(t.lower[last]!) && t.flags[last]! & TokenFlag.capital && !RULE_AFTER_NAME.has(t.lower[last]!)) return 'the name of a thing';
  // "Lee Jae-yong" is not the "Lee" of "Lee Jae-myung".
  if (last < sentence.last && t.flags[last]! & TokenFlag.capital && !(t.flags[last]! & TokenFlag.line) && !isHeadline(doc, doc.sentenceOf[first]!)) {
    const word = t.lower[last]!;
    if (!NOT_NAME.has(word) && !headsFrom(word) && doc.countryAt[last]! < 0 && !(t.flags[last]! & TokenFlag.allCaps)) return 'part of a longer name';
  }
  if (isCommonWordName(tokens[0]!) && tokens.length === 1 && t.raw[first]!.length > 2) {
    const opens = first === sentence.first || /^["“‘'(]$/.test(t.raw[before] ?? '');
    const next = t.lower[last] ?? '';
    if (opens && !isPlainName(tokens[0]!) && !isHeadline(doc, doc.sentenceOf[first]!) && !(VERB_AFTER_NAME.has(next) || (t.flags[last] ?? 0) & TokenFlag.possessive)) return 'an ordinary word at the start of a sentence';
    if (tokens[0] === 'may' && ((t.flags[last] ?? 0) & TokenFlag.number || DATE_BEFORE.has(t.lower[before] ?? '') || (t.flags[before] ?? 0) & TokenFlag.number)) return 'a month';
  }
  return null;
}

const isHyphen = (raw: string): boolean => raw === '-' || raw === '‑' || raw === '‐';

/** Whether the word at token `i` before a hyphen makes another name of what follows; "al" and "el" do so behind a name only. */
function isOtherName(doc: Document, i: number): boolean {
  const t = doc.tokens;
  if (!(t.flags[i]! & TokenFlag.capital)) return PARTICLES.has(t.lower[i]!) && i > 0 && isNameWordBefore(doc, i);
  return !PARTICLES.has(t.lower[i]!) ? !headsFrom(t.lower[i]!) && doc.countryAt[i]! < 0 && !NOT_NAME.has(t.lower[i]!) : i > 0 && isNameWordBefore(doc, i);
}
const isNameWordBefore = (doc: Document, i: number): boolean => {
  const word = doc.tokens.lower[i - 1]!;
  return (doc.tokens.flags[i - 1]! & TokenFlag.capital) !== 0 && !(doc.tokens.flags[i]! & TokenFlag.line) && !NOT_NAME.has(word) && !STYLES.has(word) && !headsFrom(word) && doc.countryAt[i - 1]! < 0;
};

/** Given names among the names to be careful with: words, once a person of that name is known, they are not. */
const PLAIN_NAMES = new Set('paul john james david michael robert thomas martin george henry peter simon lewis francis charles edward alexander anthony arthur joseph daniel joko rice cooper carter mori wang han long yang sang hollande'.split(' '));
const isPlainName = (word: string): boolean => PLAIN_NAMES.has(word);

const VERB_AFTER_NAME = new Set(('said says told added noted stressed also has had is was will would and met expressed underlined emphasized called thanked welcomed ' +
  'urged warned announced argued asked denied visited arrived signed who , : ( himself herself did does made').split(' '));
const DATE_BEFORE = new Set(['in', 'on', 'since', 'until', 'by', 'of', 'last', 'next', 'this', 'early', 'late', 'mid', 'from', 'to', 'between', 'during', '-']);
const OPENERS = new Set(['for', 'with', 'after', 'when', 'while', 'as', 'although', 'though', 'because', 'if', 'but', 'and', 'yet', 'still', 'under', 'mr', 'ms', 'mrs', 'did', 'does', 'is', 'was', 'will', 'like', 'unlike', 'asked', 'only', 'even', 'instead', 'separately', 'recently', 'finally', 'also', 'later', 'like', 'addressing', 'quoting', 'thanking', 'calling']);
const isOpener = (word: string): boolean => OPENERS.has(word) || word.endsWith('ly') || word.endsWith('ing');
