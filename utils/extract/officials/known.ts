import { holdersByKey, isHeld, longestNameFrom, termAt, type Holder, type Term } from '../../gazetteer/holders/lookup.ts';
import { nameKey } from '../../gazetteer/holders/name-key.ts';
import { NOT_NAME } from '../../gazetteer/names/not-names.ts';
import { STYLES } from '../../gazetteer/offices/modifiers.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { note, type Document } from '../document.ts';
import { headsFrom } from './lexicon.ts';
import { isCommonWordName, type Person } from './people.ts';

/** More tokens than this no name of the table has, initials, hyphens and full stops counted. */
const LONGEST = 9;

/**
 * People whom the article names without a title and the table of holders knows: by their full name where their state plays a part in the article,
 * or by a family name that the world's press uses alone. Returns those who are not among `people` yet.
 */
export function findKnown(doc: Document, people: readonly Person[], taken: Uint8Array): Person[] {
  const t = doc.tokens;
  const found = new Map<Holder, Person>();
  const have = new Set(people.map((person) => person.id));
  const namesakes = new Map<string, boolean>();
  let states: Set<string> | null = null;
  for (let i = 0; i < t.count; i++) {
    if (!(t.flags[i]! & TokenFlag.capital) || taken[i]) continue;
    const longest = longestNameFrom(t.lower[i]!);
    if (longest === 0) continue;
    const match = matchAt(doc, i, longest);
    if (!match) continue;
    states ??= new Set(doc.countries.map(({ mention }) => mention.entity.id));
    const holder = choose(match.holders, states, doc.publishedAt);
    if (!holder || have.has(holder.id) || found.has(holder)) continue;
    const why = whyNot(doc, holder, i, match.last, states, people.length > 0, namesakes);
    if (why) note(doc, i, match.last, 'officials/known-holder', false, why);
    else found.set(holder, personOf(doc, holder, i, match.last, states));
    i = match.last - 1;
  }
  return [...found.values()];
}

/** The longest name of the table at token `i`. */
function matchAt(doc: Document, i: number, longest: number): { holders: Holder[]; last: number } | null {
  const t = doc.tokens;
  let best: { holders: Holder[]; last: number } | null = null;
  let words = 0;
  const end = Math.min(doc.sentences[doc.sentenceOf[i]!]!.last, i + LONGEST);
  for (let last = i + 1; last <= end && words <= longest; last++) {
    const flags = t.flags[last - 1]!;
    if (last > i + 1 && flags & TokenFlag.line) break;
    if (flags & (TokenFlag.possessive | TokenFlag.number)) break;
    if (!(flags & TokenFlag.word)) {
      if (t.raw[last - 1] === '.' || t.raw[last - 1] === '-') continue;
      break;
    }
    words++;
    if (last > i + 1 && t.raw[last - 1]!.length === 1) continue;
    const key = nameKey(t.lower.slice(i, last));
    if (key === '') continue;
    const holders = holdersByKey(key, doc.publishedAt);
    if (holders.length > 0) best = { holders, last };
  }
  return best;
}

function choose(holders: readonly Holder[], states: ReadonlySet<string>, date: string | null): Holder | null {
  if (holders.length === 1) return holders[0]!;
  const near = holders.filter((holder) => holder.terms.some((term) => states.has(term.country)));
  if (near.length === 1) return near[0]!;
  return near.find((holder) => date && holder.terms.some((term) => isHeld(term, date.slice(0, 10)))) ?? null;
}

const isAlone = (holder: Holder): boolean => holder.keys.some((key) => !key.includes(' '));

/** Why a name of the table does not mean its person here; null where it does. `political`: the article has other officials. */
function whyNot(doc: Document, holder: Holder, first: number, last: number, states: ReadonlySet<string>, political: boolean, namesakes: Map<string, boolean>): string | null {
  const t = doc.tokens;
  const { first: from, last: to } = doc.sentences[doc.sentenceOf[first]!]!;
  const prominent = isAlone(holder);
  const here = holder.terms.some((term) => states.has(term.country));
  const single = nameKey(t.lower.slice(first, last)).split(' ').length === 1;
  if (single && !prominent) return 'a family name alone, not known the world over';
  const inOffice = doc.publishedAt !== null && holder.terms.some((term) => isHeld(term, doc.publishedAt!.slice(0, 10)));
  if (!here && !(prominent && (political || !single)) && !(political && inOffice && !single)) return 'the holder’s state plays no part in the article';
  if (doc.countryAt[first]! >= 0) return 'a state';
  // "Al-Mubarak" behind another name is no Mubarak.
  if (single && first > from && /^[-‑–]$/.test(t.raw[first - 1]!) && !(t.flags[first]! & TokenFlag.spaced)) return 'part of a longer name';
  const word = t.lower[first - 1] ?? '';
  if (first > from && t.flags[first - 1]! & TokenFlag.capital && !NOT_NAME.has(word) && !STYLES.has(word) && !headsFrom(word) && doc.countryAt[first - 1]! < 0 && first - 1 > from) return 'part of a longer name';
  if (last < to && t.flags[last]! & TokenFlag.capital && !(t.flags[last]! & TokenFlag.line) && !NOT_NAME.has(t.lower[last]!) && single) return 'part of a longer name';
  if (!single) return null;
  if (isCommonWordName(t.lower[first]!)) return 'an ordinary word';
  let namesake = namesakes.get(t.lower[first]!);
  if (namesake === undefined) namesakes.set(t.lower[first]!, (namesake = hasNamesake(doc, holder, t.lower[first]!)));
  return namesake ? 'the article names somebody else so' : null;
}

/** Whether the family name stands behind another given name somewhere in the article. */
function hasNamesake(doc: Document, holder: Holder, family: string): boolean {
  const t = doc.tokens;
  for (let i = 1; i < t.count; i++) {
    if (t.lower[i] !== family || t.flags[i]! & TokenFlag.line || !(t.flags[i - 1]! & TokenFlag.capital) || !(t.flags[i]! & TokenFlag.capital)) continue;
    const before = t.lower[i - 1]!;
    if (NOT_NAME.has(before) || headsFrom(before) || doc.countryAt[i - 1]! >= 0 || doc.sentences[doc.sentenceOf[i]!]!.first === i - 1) continue;
    if (!holder.keys.some((key) => key.split(' ').includes(before))) return true;
  }
  return false;
}

function personOf(doc: Document, holder: Holder, first: number, last: number, states: ReadonlySet<string>): Person {
  const date = doc.publishedAt;
  const term = termAt(holder, date, null) ?? (date ? null : onlySeat(holder));
  const country = term?.country ?? holder.terms.find((each) => states.has(each.country))?.country ?? holder.terms.at(-1)!.country;
  const ended = term && date && !isHeld(term, date.slice(0, 10));
  return {
    id: holder.id, name: holder.name, tokens: doc.tokens.lower.slice(first, last),
    office: term ? `${term.office}${ended ? ' (former)' : ''}` : null, officeKey: term?.key ?? null,
    country, countryFrom: 'table', rule: 'officials/known-holder', confidence: 0.85, note: 'The office is from the table of holders; the article does not state it.',
    introducedAt: first, aliases: holder.keys, regal: false,
  };
}

/** Without a date, an office is only given where the person had no other. */
const onlySeat = (holder: Holder): Term | null => (new Set(holder.terms.map((term) => term.key)).size === 1 ? holder.terms.at(-1)! : null);
