import type { Document } from '../document.ts';
import { readComplements } from './complement.ts';
import { headAt } from './lexicon.ts';
import { readLeft } from './left.ts';
import type { Evidence, Title } from './types.ts';

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'your', 'my', 'whose', 'this', 'that', 'then']);

const LOCAL_FORCES = new Set(['police', 'fire', 'sheriff', 'county', 'city', 'district', 'school', 'town']);

/** Reads the title whose head noun begins at token `i` of the sentence `from` to `to`; null where no head noun begins there. */
export function readTitle(doc: Document, i: number, from: number, to: number): Title | null {
  const t = doc.tokens;
  const found = headAt(t, i, to);
  if (!found) return null;
  const { head } = found;
  const evidence: Evidence = {
    states: [], publicBody: false, namedBody: false, privateBody: false, unknownOrg: false, portfolio: false, local: false, notPublic: false, former: false,
  };
  const first = readLeft(doc, i, from, head, evidence, !(head.plural || (head.abbreviated && head.kind === 'legislator')));
  let last = found.end;
  if (t.raw[last] === '-' && last + 1 < to && (t.lower[last + 1] === 'elect' || t.lower[last + 1] === 'designate')) last += 2;
  else if (last < to && (t.lower[last] === 'elect' || t.lower[last] === 'designate')) last += 1;
  last = readComplements(doc, last, to, head.kind, evidence);
  // "Minister of Finance, Kenya;" in a list of those present.
  if (evidence.states.length === 0 && t.raw[last] === ',' && last + 1 < to && head.kind !== 'counterpart') {
    const placed = doc.countryAt[last + 1]! >= 0 ? doc.countries[doc.countryAt[last + 1]!]! : null;
    if (placed && placed.first === last + 1 && placed.mention.form !== 'demonym' && placed.mention.form !== 'capital' && (placed.last >= to || /^[;.)]$/.test(t.raw[placed.last]!))) evidence.states.push(placed.mention.entity.id);
  }
  for (let k = first; k < last; k++) if (LOCAL_FORCES.has(doc.tokens.lower[k]!)) evidence.local = evidence.states.length === 0;
  const before = first - 1;
  const determiner = before >= from && DETERMINERS.has(t.lower[before]!) ? t.lower[before]! : null;
  if (determiner === 'then') evidence.former = true;
  return {
    ...evidence, first, last, headFirst: i, headLast: found.end, office: head.office, kind: head.kind, grade: head.grade,
    plural: head.plural, determiner, abbreviated: head.abbreviated,
  };
}
