import { stateOfPlace } from '../../gazetteer/names/places.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { headAt } from './lexicon.ts';
import { readNameBack } from './name.ts';
import { personNamed, type Person } from './people.ts';

const PARTIES = new Set(['R', 'D', 'I']);
/** Short forms that the press has for the American states, folded and without full stops. */
const STATES = new Set(('ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva wis wyo dc ' +
  'al ak az ar ca co ct de fl hi ia id il in ks ma mi mn ms mt ne nv oh ok or tn tx ut wa wi wv wy').split(' '));
/** How far before a name the word for its chamber may stand in one sentence: "Reps. A, R-Ohio, B, D-Calif., and C, D-Wash." */
const REACH = 40;

/**
 * Members of Congress by the tag behind their names: "Gordon Meyers, D-N.Y.," and "Paul Orton (R-KY)", whatever title they
 * stand without. A letter with a place that is no state of the union ("D-Queens") is a local legislator's and left alone.
 */
export function findTagged(doc: Document, people: readonly Person[]): Person[] {
  const t = doc.tokens;
  const found = new Map<string, Person>();
  const families = new Set(people.map((person) => person.tokens.at(-1)!));
  for (let i = 1; i + 2 < t.count; i++) {
    if (!PARTIES.has(t.raw[i]!) || !/^[-–‑]$/.test(t.raw[i + 1]!) || (t.raw[i - 1] !== ',' && t.raw[i - 1] !== '(') || !isState(doc, i + 2)) continue;
    const from = doc.sentences[doc.sentenceOf[i]!]!.first;
    const name = i - 1 > from ? readNameBack(doc, i - 1, from) : null;
    if (!name || name.words < 2) continue;
    if (families.has(t.lower[name.last - 1]!)) continue;
    const office = chamberBefore(doc, name.first, from);
    const person = personNamed(doc, name, { office, officeKey: office.toLowerCase(), country: 'US', countryFrom: 'words', rule: 'officials/party-tag', confidence: 0.95 });
    if (!found.has(person.id)) found.set(person.id, person);
  }
  return [...found.values()];
}

/** Whether a state of the union is named at token `i`, in full or in short: "Ohio", "N.Y.", "Calif". */
function isState(doc: Document, i: number): boolean {
  const t = doc.tokens;
  if (!(t.flags[i]! & TokenFlag.capital)) return false;
  if (STATES.has(t.lower[i]!.replace(/\./g, ''))) return true;
  return stateOfPlace(t.lower[i]!) === 'US' || (i + 1 < t.count && stateOfPlace(`${t.lower[i]} ${t.lower[i + 1]}`) === 'US');
}

/** The chamber that a title before the name tells of; "Member of Congress" where none does. */
function chamberBefore(doc: Document, at: number, from: number): string {
  const t = doc.tokens;
  for (let i = at - 1; i >= from && i > at - REACH; i--) {
    const head = t.flags[i]! & TokenFlag.capital ? headAt(t, i, at)?.head : null;
    if (head?.office === 'Representative' || head?.office === 'Senator') return head.office;
  }
  return 'Member of Congress';
}
