import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { namedIn, type Named } from './named.ts';
import { beforeName, unique } from './words.ts';

/** States that the words themselves tie together, in the order of the text. */
export type Group = { sentence: number; ids: string[] };

/** What joins two names of one list. */
export const JOINTS = new Set(['and', ',', '-', '–', 'or', '&']);
const HYPHENS = new Set(['-', '–']);
const BETWEEN = new Set(['between', 'among']);
const SIGNED = new Set(['signed', 'inked', 'concluded', 'sealed', 'reached', 'initialled', 'initialed', 'negotiated', 'struck']);

/** States tied to each other by the words themselves: "between A and B", "signed by A and B", "A-B". */
export function tiedIn(doc: Document, here: readonly Named[]): string[] {
  const { lower, raw, flags } = doc.tokens;
  for (let n = 0; n + 1 < here.length; n++) {
    const a = here[n]!;
    const b = here[n + 1]!;
    if (a.id === b.id) continue;
    if (signsWith(doc, a, b)) return unique([...listEndingAt(doc, here, n).map((mention) => mention.id), ...listFrom(doc, here, n + 1).map((mention) => mention.id)]);
    const before = beforeName(lower, a.first);
    const hyphen = b.first - a.last === 1 && HYPHENS.has(raw[a.last]!) && !(flags[a.last]! & TokenFlag.spaced);
    const listed = b.first - a.last <= 2 && JOINTS.has(lower[a.last]!);
    const signers = lower[before] === 'by' && (SIGNED.has(lower[before - 1] ?? '') || isInstrument(lower[before - 1] ?? '')) && listed;
    if (!hyphen && !signers && !(BETWEEN.has(lower[before]!) && b.first - a.last <= 8)) continue;
    if (!hyphen) return unique([a.id, ...listFrom(doc, here, n + 1).map((mention) => mention.id)]);
    const ids = [a.id, b.id];
    for (let m = n + 2; m < here.length && here[m]!.first - here[m - 1]!.last === 1 && HYPHENS.has(raw[here[m - 1]!.last]!); m++) ids.push(here[m]!.id);
    return unique(ids);
  }
  return [];
}

const SIGNS = /^(sign|signs|signed|signing|inked|inks|concluded|concludes|initialled|initialed|sealed|reached|struck|negotiated)$/;
const MEETS = new Set(['talks', 'meeting', 'meetings', 'negotiations', 'consultations', 'along', 'together', 'relations', 'tensions', 'ties', 'border']);
/** Most words from the verb of signing to its "with". */
const MOST_TO_WITH = 14;
/** "A signed a pact with B": whoever else the clause names is not at the table. */
function signsWith(doc: Document, a: Named, b: Named): boolean {
  const { lower } = doc.tokens;
  const before = beforeName(lower, b.first);
  if (lower[before] !== 'with' || b.first - a.last > MOST_TO_WITH) return false;
  if (MEETS.has(lower[before - 1]!)) return false;
  for (let i = a.last; i < before; i++) if (lower[i] === ',') return false;
  for (let i = a.last; i < a.last + 4 && i < before; i++) if (SIGNS.test(lower[i]!)) return true;
  return false;
}
const isInstrument = (word: string): boolean => /^(statement|communique|declaration|agreement|memorandum|treaty|pact|deal|accord|proposal|initiative|project)$/.test(word);

/** Most words between two states of one list that carry titles and names: "President A of B, President C of D and …". */
const NEAR = 12;

/** Whether nothing but joints, titles and names in capitals stands between two mentions of one list. */
export function isListed(doc: Document, left: Named, right: Named): boolean {
  const { lower, flags } = doc.tokens;
  if (right.first - left.last > NEAR) return false;
  let joint = false, aside = false;
  for (let i = left.last; i < right.first; i++) {
    if (lower[i] === '(') aside = true;
    else if (lower[i] === ')') aside = false;
    else if (aside) continue;
    else if (JOINTS.has(lower[i]!)) joint = true;
    else if (!(flags[i]! & TokenFlag.capital) && !TITLES.has(lower[i]!)) return false;
  }
  // "The United Arab Emirates (UAE)"
  return joint || left.id === right.id || right.first <= left.last;
}
const TITLES = new Set("the of his her its their 's ’s ' ’ president presidents prime minister ministers foreign leader leaders king counterpart counterparts chancellor with premier secretary defense defence ambassador . - visiting".split(' '));

/** The mentions of a list that ends with `here[n]`, that one included. */
export function listEndingAt(doc: Document, here: readonly Named[], n: number): Named[] {
  const list = [here[n]!];
  for (let m = n; m > 0 && isListed(doc, here[m - 1]!, here[m]!); m--) list.push(here[m - 1]!);
  return list.reverse();
}

/** The mentions of a list that begins with `here[n]`. */
function listFrom(doc: Document, here: readonly Named[], n: number): Named[] {
  const list = [here[n]!];
  for (let m = n; m + 1 < here.length && isListed(doc, here[m]!, here[m + 1]!); m++) list.push(here[m + 1]!);
  return list;
}

/** Every list of two or more states and blocs in the article, in order. Linear in the mentions. */
export function groupsOf(doc: Document): Group[] {
  const groups: Group[] = [];
  for (let number = 0; number < doc.sentences.length; number++) {
    const { first, last } = doc.sentences[number]!;
    const named = namedIn(doc, first, last).filter((mention) => !mention.place && !mention.aside);
    for (let n = named.length - 1; n > 0; ) {
      const list = listEndingAt(doc, named, n);
      const ids = unique(list.map((mention) => mention.id));
      if (ids.length >= 2) groups.push({ sentence: number, ids });
      n -= list.length;
    }
  }
  return groups;
}
