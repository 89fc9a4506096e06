import { NUMBER_WORDS } from '../../gazetteer/currencies.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import { words } from './words.ts';

const INSIDE_NAME = words('of on and the for in , - –');
/** Words of names of documents that tell none from another. */
const COMMON = words('agreement treaty memorandum understanding pact accord protocol convention declaration statement joint cooperation co-operation field fields area areas ministry minister government republic state states establishment development framework comprehensive strategic partnership president prime');
const NAME_BEFORE = 6;
const NAME_AFTER = 10;

/** The words of a document's proper name, folded: "Treaty on Open Skies" gives open, skies. Empty where it has none. */
export function nameOf(doc: Document, frame: Frame): Set<string> {
  const { lower, flags } = doc.tokens;
  const { nucleus, clause } = frame;
  const found = new Set<string>();
  if (nucleus.noun?.type !== 'agreement' || !(flags[nucleus.last - 1]! & TokenFlag.capital)) return found;
  const take = (i: number): boolean => {
    const capital = (flags[i]! & TokenFlag.capital) !== 0;
    if (!capital && !INSIDE_NAME.has(lower[i]!)) return false;
    if (capital && doc.countryAt[i]! < 0 && doc.officialAt[i]! < 0 && !COMMON.has(lower[i]!)) found.add(lower[i]!);
    return true;
  };
  for (let i = nucleus.first - 1; i > clause.first && i >= nucleus.first - NAME_BEFORE; i--) if (!take(i)) break;
  for (let i = nucleus.last; i < clause.last && i < nucleus.last + NAME_AFTER; i++) if (!take(i)) break;
  return found;
}

/** Whether two names of documents are one: more than half of the shorter's words are the other's. */
export function sameName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common > 0.5 * Math.min(a.size, b.size);
}

const MORE = words('also another other more further additional separate new besides moreover addition');
const OWN_SUBJECT = words('on for in to concerning regarding');

/** "22 documents", "the signed agreements": several documents at once, of which the words do not say what they are. */
export function isPackage(doc: Document, frame: Frame): boolean {
  const { nucleus } = frame;
  const { lower } = doc.tokens;
  return nucleus.noun?.type === 'agreement' && lower[nucleus.last - 1]!.endsWith('s') && !OWN_SUBJECT.has(lower[nucleus.last] ?? '');
}

/** The number right before the nucleus ("05 mutually beneficial documents"); null where none stands. */
function countOf(doc: Document, { nucleus, clause }: Frame): number | null {
  for (let i = nucleus.first - 1; i >= clause.first && i >= nucleus.first - 4; i--) {
    if (doc.tokens.flags[i]! & TokenFlag.number) return Number(doc.tokens.raw[i]);
    const value = NUMBER_WORDS.get(doc.tokens.lower[i]!);
    if (value !== undefined) return value;
  }
  return null;
}

/** Whether a clause tells once more that a package was signed: the same kind of document, and no other number of them. */
export function samePackage(doc: Document, before: Frame, frame: Frame): boolean {
  if (frame.status !== before.status || !isPackage(doc, frame) || !isPackage(doc, before)) return false;
  if (frame.nucleus.noun!.term !== before.nucleus.noun!.term) return false;
  const { lower } = doc.tokens;
  if (lower[frame.nucleus.first - 1] === 'signed') return true;
  for (let i = frame.clause.first; i < frame.nucleus.first; i++) if (MORE.has(lower[i]!)) return false;
  const [a, b] = [countOf(doc, before), countOf(doc, frame)];
  return a === null || b === null || a === b;
}

const DOCUMENTS = words('agreement deal treaty pact accord memorandum contract protocol mou document plan roadmap package programme program');
const POINTING = words('the this that');
const NAMES_IT = words('on of for between with in');
const HEAD = 5;

/** "The deal will see …", "Under the agreement, …": a clause that tells the terms of a document named before. */
export function tellsTerms(doc: Document, { clause }: Frame): boolean {
  const { lower } = doc.tokens;
  if (lower[clause.first] === 'which' || lower[clause.first] === 'whereby') return true;
  for (let i = clause.first; i + 1 < clause.last && i < clause.first + HEAD; i++) {
    if (!POINTING.has(lower[i]!)) continue;
    const at = DOCUMENTS.has(lower[i + 1]!) ? i + 1 : i + 2;
    return DOCUMENTS.has(lower[at] ?? '') && !(doc.tokens.flags[at]! & TokenFlag.capital) && !NAMES_IT.has(lower[at + 1] ?? '');
  }
  return false;
}

const GOODS = words('sale frigate jet submarine warship tank helicopter drone missile aircraft airliner locomotive trains wagon bus vaccine dose boat ammunition weapon');

/** Whether two clauses count the same things: "112 Eurofighter aircraft" in both. Years count nothing. */
export function sameCount(doc: Document, a: Frame, b: Frame): boolean {
  const counted = countsIn(doc, a);
  for (const count of counted.size > 0 ? countsIn(doc, b) : []) if (counted.has(count)) return true;
  return false;
}

function countsIn({ tokens: { raw, lower, flags } }: Document, { clause: { first, last } }: Frame): Set<string> {
  const found = new Set<string>();
  for (let i = first; i + 1 < last; i++) {
    if (!(flags[i]! & TokenFlag.number) || !/^\d{2,3}$|^\d{1,3},\d{3}$/.test(raw[i]!) || !(flags[i + 1]! & TokenFlag.word) || lower[i + 1]!.length < 5 || UNITS.has(lower[i + 1]!)) continue;
    found.add(`${raw[i]} ${lower[i + 1]}`);
  }
  return found;
}
const UNITS = words('percent years months weeks hours minutes million billion trillion people countries states members january february march april june july august september october november december square tonnes kilometres kilometers meters metres miles megawatts');

/** Whether a clause without a sum speaks of the goods that a deal before it has told of. */
export function sameGoods(doc: Document, before: Frame, frame: Frame): boolean {
  const term = frame.nucleus.noun?.term;
  if (term === undefined || !GOODS.has(term) || frame.amount !== null) return false;
  const { lower } = doc.tokens;
  for (let i = frame.clause.first; i < frame.nucleus.first; i++) if (MORE.has(lower[i]!)) return false;
  return before.clause.cues.some((cue) => cue.noun?.term === term);
}
