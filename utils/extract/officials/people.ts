import { FAMILY_FIRST, FAMILY_FIRST_STATES, GIVEN_NAME_STATES, PARTICLES, SUFFIXES } from '../../gazetteer/names/parts.ts';
import { COMMON_WORD_NAMES } from '../../gazetteer/names/not-names.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Document } from '../document.ts';

/** A person on the way through the pass. `tokens`: the folded tokens of the fullest name, hyphens and dots included. */
export type Person = {
  id: string;
  name: string;
  tokens: readonly string[];
  office: string | null;
  officeKey: string | null;
  country: string | null;
  /** How the country is known: 'words' is never overruled, 'table' beats 'context'. */
  countryFrom: 'words' | 'table' | 'context' | null;
  rule: string;
  confidence: number;
  note: string | null;
  /** Token where the person is first given an office; roles and short forms look back from their place. */
  introducedAt: number;
  /** Spellings of the name that the table of holders knows, folded. */
  aliases: readonly string[];
  /** Called "Prince Mohammed" or "King Salman" for short. */
  regal: boolean;
  /** The office is only that of the person whose counterpart this is; one in words is better. */
  viaCounterpart?: boolean;
};

/** Name of tokens `first` to `last` as folded tokens. */
export const nameTokens = (t: Tokens, first: number, last: number): string[] => t.lower.slice(first, last);

/** A person whom a text names once in full, with what its words say of the office. */
export function personNamed(doc: Document, { first, last }: { first: number; last: number }, said: Pick<Person, 'office' | 'officeKey' | 'country' | 'countryFrom' | 'rule' | 'confidence'>): Person {
  const tokens = nameTokens(doc.tokens, first, last);
  return { ...said, id: personId(tokens), name: nameAt(doc, first, last), tokens, note: null, introducedAt: first, aliases: [], regal: false };
}

/** The name at tokens `first` to `last` as it is shown: white space evened out, and names in capitals written small. */
export function nameAt({ text, tokens: { start, end } }: Document, first: number, last: number): string {
  const even = text.slice(start[first]!, end[last - 1]!).replace(/\s+/g, ' ');
  return even === even.toUpperCase() && even.length > 3 ? even.toLowerCase().replace(/(^|[\s'’.-])\p{L}/gu, (c) => c.toUpperCase()) : even;
}

/** The units of a name: words with the hyphened and prefixed parts that belong to them ("al-Khateeb", "de la Cruz" is three). */
export function unitsOf(tokens: readonly string[]): string[][] {
  const units: string[][] = [];
  let open = false;
  for (const token of tokens) {
    const hyphen = token === '-' || token === '‑' || token === '–' || token === '‐';
    if (hyphen || open) units.at(-1)?.push(token);
    else if (token === '.' || token === ',' || token === '\'' || token === '’') units.at(-1)?.push(token);
    else units.push([token]);
    open = hyphen;
  }
  return units;
}

const isInitial = (unit: readonly string[]): boolean => unit[0]!.length === 1 || /^(?:\w\.)+$/.test(unit[0]!);
const isSuffix = (unit: readonly string[]): boolean => SUFFIXES.has(unit[0]!);

/** "Jung Jin-seok", "Tsai Ing-wen": a short word and a hyphened one. */
const isHyphened = (tokens: readonly string[], country: string | null): boolean =>
  (country === 'KR' || country === 'KP' || country === 'TW') && tokens.length === 4 && tokens[2] === '-' && tokens[0]!.length < 7;

/** Whether the family name stands first: by the state served and a list of such names. */
export const familyFirst = (tokens: readonly string[], country: string | null): boolean =>
  isHyphened(tokens, country) || country !== null && FAMILY_FIRST_STATES.has(country) && tokens.length > 1 && (FAMILY_FIRST.has(tokens[0]!) || (country === 'CN' && tokens.length === 2 && tokens[0]!.length < 6 && !FAMILY_FIRST.has(tokens[1]!)));

/** The word or words that a person is called by alone, the usual one first; each a list of folded tokens. */
export function shortForms(tokens: readonly string[], country: string | null): string[][] {
  const units = unitsOf(tokens).filter((unit) => !isSuffix(unit));
  const forms: string[][] = [];
  const add = (form: readonly string[]): void => {
    const trimmed = form.filter((token, i) => !(token === ',' && i === form.length - 1));
    if (trimmed.length > 0 && trimmed.join('').length > 1) forms.push([...trimmed]);
  };
  if (units.length === 0) return forms;
  if (units.length === 1) return [units[0]!];
  if (familyFirst(tokens, country)) {
    add(units[0]!);
    if (country === 'VN') add(units.at(-1)!);
    return forms;
  }
  for (let i = units.length - 1; i >= 1; i--) {
    const unit = units[i]!;
    if (isInitial(unit) || PARTICLES.has(unit[0]!) && unit.length === 1) continue;
    const last = i === units.length - 1;
    // "Lacalle" of "Luis Lacalle Pou"; not the middle name of an English-speaker's two.
    if (last || (units.length > 2 && unit.join('').length > 3)) add(unit);
    if (unit.length > 2 && PARTICLES.has(unit[0]!)) add(unit.slice(2));
    let k = i;
    while (k > 1 && PARTICLES.has(units[k - 1]![0]!)) k--;
    if (k < i || !last) add(units.slice(k).flat());
    if (k < i && !last) add(units.slice(k, i + 1).flat());
  }
  if (units.length > 2) {
    for (let n = 2; n < units.length; n++) if (units[n - 1]!.length > 1 || !PARTICLES.has(units[n - 1]![0]!)) add(units.slice(0, n).flat());
    add([...units[0]!, ...units.at(-1)!]);
  }
  if (country !== null && GIVEN_NAME_STATES.has(country) && units[0]!.join('').length > 3) add(units[0]!);
  return forms;
}

/** Whether a lone family name may also be an ordinary word, so that a capital at a sentence's start proves nothing. */
export const isCommonWordName = (word: string): boolean => COMMON_WORD_NAMES.has(word);

/** Id made of a name where the table of holders knows none: `person:` and the folded name with hyphens. */
export const personId = (tokens: readonly string[]): string =>
  `person:${tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)).join('-').replace(/[^\p{L}\p{N}-]/gu, '')}`;
