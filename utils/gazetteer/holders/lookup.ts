import { decodeHolder, holderLines, keysOfLine, officesWithKey, termsOfLine } from './decode.ts';
import { nameKey } from './name-key.ts';
import type { Holder, Term } from './types.ts';

export { COMPLETE_TO } from './decode.ts';
export type { Holder, Term } from './types.ts';

let lines: string[] | null = null;
/** Line numbers by name key; a key that namesakes share has several. */
let byKey: Map<string, number | number[]> | null = null;
let firstWords: Map<string, number> | null = null;
const decoded = new Map<number, Holder>();
/** Line numbers by country and number of the office. */
let bySeat: Map<string, number[]> | null = null;

function load(): { byKey: Map<string, number | number[]>; firstWords: Map<string, number> } {
  if (byKey && firstWords) return { byKey, firstWords };
  lines = holderLines();
  byKey = new Map();
  firstWords = new Map();
  for (let n = 0; n < lines.length; n++) {
    const keys = keysOfLine(lines[n]!);
    for (let at = 0; at < keys.length; ) {
      const semicolon = keys.indexOf(';', at);
      const end = semicolon < 0 ? keys.length : semicolon;
      addKey(keys.slice(at, end), n);
      at = end + 1;
    }
  }
  return { byKey, firstWords };
}

function addKey(key: string, n: number): void {
  const known = byKey!.get(key);
  byKey!.set(key, known === undefined ? n : typeof known === 'number' ? [known, n] : [...known, n]);
  const space = key.indexOf(' ');
  const first = space < 0 ? key : key.slice(0, space);
  let words = 1;
  for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words++;
  if ((firstWords!.get(first) ?? 0) < words) firstWords!.set(first, words);
}

function holderAt(n: number): Holder {
  let holder = decoded.get(n);
  if (!holder) decoded.set(n, (holder = decodeHolder(lines![n]!)));
  return holder;
}

/** Everyone spelt so (`nameKey`); with a date, only those whose first office had begun by then. */
export function holdersByKey(key: string, date: string | null): Holder[] {
  const found = load().byKey.get(key);
  if (found === undefined) return [];
  const holders = (typeof found === 'number' ? [found] : found).map(holderAt);
  return date ? holders.filter((holder) => holder.terms.some((term) => term.from <= date.slice(0, 10))) : holders;
}

/** As `holdersByKey`, from folded tokens. */
export const personByName = (tokens: readonly string[], date: string | null): Holder[] => holdersByKey(nameKey(tokens), date);

/** Most words of a name in the table that begins with this folded word; 0 where none does. */
export const longestNameFrom = (word: string): number => load().firstWords.get(word) ?? 0;

/** The office that `holder` has on `date` (in `country` where given), else the latest that had begun; without a date, the only one. */
export function termAt(holder: Holder, date: string | null, country: string | null): Term | null {
  const terms = country ? holder.terms.filter((term) => term.country === country) : holder.terms;
  if (!date) return terms.length === 1 ? terms[0]! : null;
  const day = date.slice(0, 10);
  return terms.findLast((term) => isHeld(term, day)) ?? terms.findLast((term) => term.from <= day) ?? null;
}

/** Whether a term covers a day. */
export const isHeld = (term: Term, day: string): boolean => term.from <= day && (term.to === null || term.to >= day);

/** Who holds the office with this key (`keyOfOffice`) in a state on a date; none without a date. */
export function holdersAt(key: string, country: string, date: string | null): Holder[] {
  if (!date) return [];
  const seats = (bySeat ??= seatsOf());
  const day = date.slice(0, 10);
  const found = officesWithKey(key).flatMap((office) => seats.get(`${country}${office}`) ?? []).map(holderAt);
  return found.filter((holder, i) => found.indexOf(holder) === i && holder.terms.some((term) => term.key === key && term.country === country && isHeld(term, day)));
}

function seatsOf(): Map<string, number[]> {
  load();
  const seats = new Map<string, number[]>();
  for (let n = 0; n < lines!.length; n++) {
    for (const term of termsOfLine(lines![n]!).split(';')) {
      const seat = term.slice(0, term.indexOf(','));
      const list = seats.get(seat);
      if (list) list.push(n);
      else seats.set(seat, [n]);
    }
  }
  return seats;
}
