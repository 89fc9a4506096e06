import { TokenFlag } from '../../text/tokens.ts';
import { isState } from '../../gazetteer/offices/forms-of-state.ts';
import type { Document } from '../document.ts';
import { readNameBack } from './name.ts';
import { personNamed, type Person } from './people.ts';

/** Words of a body in which states speak, folded; a sprinter's "(Jamaica)" is none. */
const BODIES = new Set(['council', 'assembly', 'delegates', 'delegations', 'plenary']);
/** So many of them make the article a body's record. */
const MANY = 2;

/**
 * Those who speak for states in a record of the United Nations: "Barbara Lund (Norway) agreed, while Chen Bo (China) did not."
 * Only where the article is about such a body.
 */
export function findDelegates(doc: Document, people: readonly Person[]): Person[] {
  const t = doc.tokens;
  if (!doc.countries.some(({ mention }) => mention.entity.id === 'UN') || !isRecord(doc)) return [];
  const known = new Set(people.map((person) => person.tokens.at(-1)!));
  const found = new Map<string, Person>();
  for (const { mention, first, last } of doc.countries) {
    if (!isState(mention.entity.id) || mention.form === 'demonym' || t.raw[first - 1] !== '(' || t.raw[last] !== ')') continue;
    const from = doc.sentences[doc.sentenceOf[first]!]!.first;
    const name = first - 1 > from ? readNameBack(doc, first - 1, from) : null;
    if (!name || name.words < 2 || known.has(t.lower[name.last - 1]!)) continue;
    const person = personNamed(doc, name, { office: 'Representative', officeKey: 'representative', country: mention.entity.id, countryFrom: 'words', rule: 'officials/delegate', confidence: 0.85 });
    if (!found.has(person.id)) found.set(person.id, person);
  }
  return [...found.values()];
}

function isRecord(doc: Document): boolean {
  const t = doc.tokens;
  let count = 0;
  for (let i = 0; i < t.count && count < MANY; i++) if (BODIES.has(t.lower[i]!) && t.flags[i]! & TokenFlag.word) count++;
  return count >= MANY;
}
