import { NOT_NAME } from '../../gazetteer/names/not-names.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { headsFrom } from './lexicon.ts';
import { readNameBack, type NameRead } from './name.ts';

/** No more places than this are kept of one family name. */
const MOST = 6;
/** Words before a name that say it is a relative's. */
const RELATIVES = new Set(['wife', 'husband', 'spouse', 'lady', 'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'mrs', 'widow', 'partner', 'nephew', 'cousin']);

const indexes = new WeakMap<Document, Map<string, number[]>>();

/** Where words stand as the last of several capitals, by the word: the ends of what may be full names. */
function endsOf(doc: Document): Map<string, number[]> {
  let index = indexes.get(doc);
  if (index) return index;
  indexes.set(doc, (index = new Map()));
  const t = doc.tokens;
  for (let i = 1; i < t.count; i++) {
    if (!(t.flags[i]! & TokenFlag.capital) || !(t.flags[i - 1]! & TokenFlag.capital) || t.flags[i]! & TokenFlag.line || doc.countryAt[i]! >= 0) continue;
    if (i + 1 < t.count && t.flags[i + 1]! & TokenFlag.capital && !(t.flags[i + 1]! & TokenFlag.line)) continue;
    const list = index.get(t.lower[i]!);
    if (!list) index.set(t.lower[i]!, [i]);
    else if (list.length < MOST) list.push(i);
  }
  return index;
}

/** The one full name that ends in a family name before token `at`, not a relative's; null where there is none, or more than one. */
export function fullNameBefore(doc: Document, family: string, at: number): NameRead | null {
  const t = doc.tokens;
  let found: NameRead | null = null;
  let words = '';
  for (const end of endsOf(doc).get(family) ?? []) {
    if (end >= at) break;
    const read = readNameBack(doc, end + 1, doc.sentences[doc.sentenceOf[end]!]!.first);
    if (!read || read.words < 2 || NOT_NAME.has(t.lower[read.first]!) || headsFrom(t.lower[read.first]!)) continue;
    if (RELATIVES.has(t.lower[read.first - 1] ?? '') || RELATIVES.has(t.lower[read.first]!)) return null;
    const name = t.lower.slice(read.first, read.last).join(' ');
    if (found && name !== words) return null;
    found ??= read;
    words = name;
  }
  return found;
}
