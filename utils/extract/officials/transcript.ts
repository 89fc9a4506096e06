import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { personNamed, type Person } from './people.ts';
import { stateOfSetting, type Setting } from './setting.ts';

const LABEL_STYLES = new Set(['mr', 'ms', 'mrs', 'dr']);
const ASKERS = new Set(['question', 'q', 'reporter', 'journalist', 'moderator']);

/**
 * Those who answer in a government's briefing: "MS HARGROVE:" at the head of lines, in a text that labels its questions too.
 * Only where the article's setting says whose government it is.
 */
export function findBriefers(doc: Document, setting: Setting, people: readonly Person[]): Person[] {
  const t = doc.tokens;
  const answers = new Map<string, { first: number; last: number }>();
  let questions = 0;
  for (const sentence of doc.sentences) {
    const i = sentence.first;
    if (!(t.flags[i]! & TokenFlag.line)) continue;
    if (ASKERS.has(t.lower[i]!) && t.raw[i + 1] === ':') questions++;
    if (!LABEL_STYLES.has(t.lower[i]!) || !(t.flags[i]! & TokenFlag.allCaps || t.raw[i]!.length === 2)) continue;
    const first = t.raw[i + 1] === '.' ? i + 2 : i + 1;
    let last = first;
    while (last < first + 4 && last < t.count && (t.flags[last]! & TokenFlag.allCaps || (last > first && t.raw[last] === '-'))) last++;
    if (last > first && t.raw[last] === ':') answers.set(t.lower.slice(first, last).join(' '), { first, last });
  }
  const country = questions > 0 && answers.size > 0 ? stateOfSetting(setting) : null;
  if (!country) return [];
  const known = (family: string): boolean => people.some((person) => person.tokens.includes(family));
  return [...answers.values()].filter(({ last }) => !known(t.lower[last - 1]!)).map((name) =>
    personNamed(doc, name, { office: 'Spokesperson', officeKey: 'spokes', country, countryFrom: 'context', rule: 'officials/speaker-label', confidence: 0.7 }));
}
