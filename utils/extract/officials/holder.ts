import { COMPLETE_TO, holdersAt, isHeld, personByName, termAt, type Holder } from '../../gazetteer/holders/lookup.ts';
import { nameKey } from '../../gazetteer/holders/name-key.ts';
import { PARTICLES } from '../../gazetteer/names/parts.ts';
import { keyOfOffice } from '../../gazetteer/offices/key.ts';
import { editDistance } from '../../text/quote-context.ts';
import type { Document } from '../document.ts';
import type { Setting } from './setting.ts';

/**
 * The person of the table whom a titled name means: by the name as spelt, else by the seat and a near spelling.
 * `state`: what the article's words say; a holder of another state is never taken against them.
 */
export function findHolder(doc: Document, tokens: readonly string[], words: number, key: string | null, state: string | null, setting: Setting): Holder | null {
  const date = doc.publishedAt;
  const spelt = personByName(tokens, date).filter((holder) => !state || holder.terms.some((term) => term.country === state));
  if (spelt.length === 1) return spelt[0]!;
  if (spelt.length > 1) return spelt.find((holder) => holder.terms.some((term) => term.key === key)) ?? spelt.find((holder) => termAt(holder, date, state)) ?? null;
  if (!date || !key) return null;
  const states = state ? [state] : [...setting.counts.keys()].slice(0, 12);
  const near = states.flatMap((id) => holdersAt(key, id, date)).filter((holder) => holder.keys.some((spelling) => isNear(spelling, nameKey(tokens), words)));
  return near.length === 1 ? near[0]! : null;
}

/** Whether two names of the same seat are one: the family names within two letters, a given name beginning alike. */
function isNear(known: string, read: string, words: number): boolean {
  const a = known.split(' '), b = read.split(' ');
  if (words < 2) return a.includes(b[0]!) && b.length === 1;
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  const allowed = lastB.length > 6 ? 3 : lastB.length > 4 ? 2 : 0;
  if (a.filter((word) => word.length > 2 && !PARTICLES.has(word) && b.includes(word)).length >= 2) return true;
  return lastA.charAt(0) === lastB.charAt(0) && editDistance(lastA, lastB) <= allowed && (a[0]!.charAt(0) === b[0]!.charAt(0) || a[0]!.slice(1, 4) === b[0]!.slice(1, 4));
}

/** What the table has to say to an office that the article states: a disagreement, or null. */
export function remark(holder: Holder, office: string, state: string | null, date: string | null): string | null {
  if (!date) return null;
  const day = date.slice(0, 10);
  const key = keyOfOffice(office);
  const same = holder.terms.filter((term) => term.key === key && (!state || term.country === state));
  if (office.endsWith('(former)') || same.length === 0 || same.some((term) => isHeld(term, day))) return null;
  const term = same.at(-1)!;
  return `The table of holders (complete to ${COMPLETE_TO}) has ${holder.name} as ${term.office} from ${term.from}${term.to ? ` to ${term.to}` : ''}.`;
}
