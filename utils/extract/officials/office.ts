import { PUBLIC_BODY } from '../../gazetteer/offices/bodies.ts';
import { PORTFOLIO } from '../../gazetteer/offices/portfolios.ts';
import { FORMER } from '../../gazetteer/offices/modifiers.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { statesFrom } from './state-list.ts';
import type { Title } from './types.ts';

/** Words beside a title that say nothing of the office itself. */
const PASSING = new Set(['then', 'current', 'new', 'newly', 'elected', 'appointed', 'longtime', 'veteran', 'visiting', 'hosting', 'outspoken', 'serving', 'the', 'long', 'time', '\'s', '’s', 'its', 'his', 'country', 'nation', 'ever', 'socialist', 'leftist', 'rightist', 'centrist', 'conservative', 'liberal', 'communist', 'populist', 'republican', 'democratic']);
const SMALL = new Set(['of', 'for', 'and', 'the', 'to', 'on', 'in', 'at', 'with', 'from', '&']);

/** The office a title names, as it is written in a list of offices: "Deputy Minister of Foreign Affairs", "President (former)". */
export function officeOf(doc: Document, title: Title): string {
  const words = [...leftWords(doc, title), headWords(doc, title), rightWords(doc, title)].filter((word) => word !== '');
  const office = words.join(' ').replace(/ \( \S+ \)/g, '').replace(/(\d) (?:St|Nd|Rd|Th)\b/g, (part) => part.replace(' ', '').toLowerCase()).replace(/ ([,-]) ?/g, (_, mark: string) => (mark === ',' ? ', ' : '-')).replace(/^[\s,&-]+|[\s,&-]+$/g, '').replace(/^and /i, '');
  return title.former ? `${office} (former)` : office;
}

/** The head noun, with "-elect" where it has that. */
function headWords(doc: Document, title: Title): string {
  const after = doc.tokens.lower[title.headLast];
  const later = after === '-' ? doc.tokens.lower[title.headLast + 1] : after;
  return later === 'elect' || later === 'designate' ? `${title.office}-${later}` : title.office;
}

function leftWords(doc: Document, title: Title): string[] {
  const t = doc.tokens;
  const words: string[] = [];
  for (let i = title.first; i < title.headFirst; i++) {
    const word = t.lower[i]!;
    if (doc.countryAt[i]! >= 0 || (word === 'first' && t.lower[i + 2] === 'ever') || t.flags[i]! & TokenFlag.possessive || FORMER.has(word) || (PASSING.has(word) && (t.raw[i] === word || !(word === 'new' && i > title.first - 1 && t.flags[i + 1]! & TokenFlag.capital)))) continue;
    // "McLeish's permanent secretary".
    if (t.flags[i + 1]! & TokenFlag.possessive && !PUBLIC_BODY.has(word) && !PORTFOLIO.has(word)) continue;
    if ((t.flags[i]! & TokenFlag.punct) !== 0 && words.length === 0) continue;
    words.push(SMALL.has(word) && words.length > 0 ? word : titleCase(t.raw[i]!));
  }
  while (words.length > 0 && /^(?:and|of|[^\p{L}]+)$/u.test(words[0]!)) words.shift();
  return words;
}

function rightWords(doc: Document, title: Title): string {
  const t = doc.tokens;
  const words: string[] = [];
  for (let i = title.headLast; i < title.last; i++) {
    const country = doc.countryAt[i]!;
    if (country >= 0 && words.length > 0) {
      const placed = doc.countries[country]!;
      const preposition = words.findLast((word) => word !== 'the');
      const goesOn = placed.last < title.last && !SMALL.has(t.lower[placed.last]!) && t.lower[placed.last] !== ',';
      if (goesOn && (preposition === 'of' || preposition === 'from' || preposition === 'to' || preposition === 'for')) {
        i = placed.last - 1;
        continue;
      }
      if (preposition === 'of' || preposition === 'from') {
        while (words.length > 0 && (words.at(-1) === 'the' || words.at(-1) === preposition)) words.pop();
        i = (statesFrom(doc, placed.last, title.last).at(-1) ?? placed).last - 1;
        continue;
      }
    }
    if (t.flags[i]! & TokenFlag.possessive || t.lower[i] === 'elect' || t.lower[i] === 'designate' || (t.raw[i] === '-' && words.length === 0)) continue;
    words.push(SMALL.has(t.lower[i]!) ? t.lower[i]! : titleCase(t.raw[i]!));
  }
  while (words.length > 0 && (SMALL.has(words.at(-1)!) || words.at(-1) === ',')) words.pop();
  return words.join(' ');
}

const titleCase = (word: string): string => (word.length > 6 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1));
