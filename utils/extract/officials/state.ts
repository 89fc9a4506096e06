import { AT_HOME, isState, MONARCHIES, WITH_GOVERNOR_GENERAL, WITHOUT_MINISTERS, WITHOUT_PRIME_MINISTER } from '../../gazetteer/offices/forms-of-state.ts';
import { keyOfOffice } from '../../gazetteer/offices/key.ts';
import type { OfficeKind } from '../../gazetteer/offices/heads.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { FAMILY_FIRST } from '../../gazetteer/names/parts.ts';
import { isOfficialSite } from '../../gazetteer/names/outlets.ts';
import { homesOfName } from '../../gazetteer/holders/homes.ts';
import { cluesOf, homesOfAll } from './home.ts';
import { note, type Document } from '../document.ts';
import { officeOf } from './office.ts';
import { GOVERNING, type Setting } from './setting.ts';
import type { Title } from './types.ts';

/** So few mentions of states prove little. */
const FEW = 0.6;
/** From this share on, the homes of names bring in a state that nothing else has shown. */
const HOMELY = 0.2;
/** So many names say together where they are at home. */
const MANY_NAMES = 3;

/** Short titles of the American Congress that other parliaments have too. */
const ABROAD_TOO = new Set(['rep', 'reps', 'sen', 'sens']);
/** "Kim Dae-jin": a family name and a hyphened given name, as Korean names are written. */
const isHyphened = (name: readonly string[]): boolean => name.length === 4 && name[2] === '-' && FAMILY_FIRST.has(name[0]!);

/** Whether the outlet is at home elsewhere than in the United States, and the article does not speak of them. */
const isAbroad = (setting: Setting): boolean => !setting.counts.has('US') && (setting.outlet ?? setting.hinted ?? 'US') !== 'US' && setting.outlet !== 'EU' && setting.outlet !== 'UN';

/** A lead that the homes of names are not asked about. */
const CLEAR = 1.6;

/** Titles that are at home in one state where nothing else is said. */
const HOME: Readonly<Record<string, string>> = {
  sen: 'US', sens: 'US', rep: 'US', reps: 'US', gov: 'US', congressman: 'US', congresswoman: 'US', congressmen: 'US', assemblyman: 'US', assemblywoman: 'US',
  mk: 'IL', sheriff: 'US', taoiseach: 'IE', tanaiste: 'IE', pope: 'VA', eam: 'IN', district: 'US', msp: 'GB', mep: 'EU', meps: 'EU', alderman: 'US', councilman: 'US',
};

/**
 * State of a title that names none: what the article is mostly about, where it was written, what stands near,
 * where such names are at home. Null where nothing speaks.
 */
export function stateByContext(doc: Document, setting: Setting, title: Title, name: readonly string[]): { id: string; weight: number } | null {
  const at = title.headFirst;
  const head = doc.tokens.lower[at]!;
  const home = HOME[head];
  const scores = new Map<string, number>();
  const add = (id: string | null, weight: number): void => {
    if (id) scores.set(id, (scores.get(id) ?? 0) + weight);
  };
  const office = officeOf(doc, title).toLowerCase();
  const clues = cluesOf(doc);
  const shown = [...clues].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const silent = setting.total === 0 && !setting.outlet && !setting.hinted;
  const abroad = silent && shown !== null && shown !== 'US';
  // "Rep. Kim Dae-jin": other parliaments have representatives too, where their people's names say so.
  const korean = home === 'US' && ABROAD_TOO.has(head) && setting.counts.has('KR') && isHyphened(name);
  if (korean) add('KR', 4);
  else if (home) add(home, home !== 'US' ? 9 : setting.counts.has('US') || setting.outlet === 'US' || shown === 'US' || ((setting.total === 0 || title.abbreviated) && shown === null && !isAbroad(setting)) ? 4 : 0.2);
  // Nowhere else is a minister called plain "Secretary Blinken".
  if (head === 'secretary' && title.first === title.headFirst && title.last === title.headLast) add('US', 2.5);
  if (title.office === 'Secretary-General') add(mostNamedBloc(doc), 4);
  if (/Under-?secretary-general|assistant secretary-general|of the secretary-general/i.test(office)) add('UN', 4);
  if (OF_BLOCS.test(office)) add(mostNamedBloc(doc), 4);
  else if (title.determiner === 'its') add(ownerOf(doc, title.first), 2.5);
  // "The country's sports minister".
  for (let i = title.first; i < at; i++) if (THE_COUNTRY.has(doc.tokens.lower[i]!) && doc.tokens.flags[i + 1]! & TokenFlag.possessive) add(nearestBefore(doc, i), 3);
  if (head === 'commissioner' && title.portfolio) add('EU', setting.outlet === 'EU' || doc.countries.some(({ mention }) => mention.entity.id === 'EU') ? 2.5 : 0.4);
  if (!title.publicBody && !NOT_AMERICAN.test(officeOf(doc, title)) && isAmerican(title.kind, doc.tokens.lower[title.headLast - 1]!)) add(setting.counts.has('US') || setting.outlet === 'US' ? 'US' : silent && !abroad ? 'US' : null, silent ? 0.8 : 1.5);
  for (const [id, count] of setting.counts) add(id, (3 * count) / (setting.total + FEW));
  let shows = 0;
  for (const count of clues.values()) shows += count;
  // Where states are named, what merely shows one says less.
  const telling = 2.4 / (1 + setting.total / 4);
  for (const [id, count] of clues) add(id, (telling * count) / (shows + FEW));
  add(setting.hinted, 1.2);
  if (setting.outlet && (isState(setting.outlet) || title.kind !== 'head-of-state')) add(setting.outlet, isOfficialSite(doc.url) ? (title.kind === 'minister' ? 4.2 : 2.8) : 1.6);
  add(setting.dateline, 1.4);
  // A headline begins with its own side.
  add(firstNamed(doc), 0.4);
  add(stateOfCounterpart(doc, at), -3);
  // "Norway's minister A and Deputy Minister B": the second is most likely of the same state.
  const joined = doc.tokens.lower[title.first - 1] === 'and';
  for (const [id, weight] of nearStates(doc, at)) add(id, joined && weight === 1 ? 1.8 : weight);
  // An envoy whose state is not said is hardly the host's.
  if (setting.own.size === 1) for (const id of setting.own) add(id, title.kind === 'envoy' ? -1 : 1.2);
  if (GOVERNING.has(title.kind)) {
    // A seat that the article fills by name for one state is another's where nothing is said.
    for (const id of setting.seated.get(keyOfOffice(officeOf(doc, title))) ?? []) add(id, -2);
    if (setting.guests.size < scores.size) for (const id of setting.guests) if (id !== setting.outlet && id !== setting.dateline) add(id, -1.2);
  }
  for (const [words, states] of AT_HOME) if (office.includes(words)) for (const id of states.split(' ')) if (scores.has(id)) add(id, 0.8);
  for (const id of scores.keys()) if (isImpossible(title, office, id)) add(id, -9);
  // The homes of names take a moment to load and only decide where the rest does not.
  const [highest = 0, next = 0] = [...scores.values()].toSorted((a, b) => b - a);
  if (highest - next < CLEAR || setting.total < 2) {
    for (const [id, share] of homesOfName(name)) if (scores.has(id)) add(id, 1.5 * share);
    if (setting.names.length >= MANY_NAMES) for (const [id, share] of homesOfAll(doc, setting.names)) if (scores.has(id) || share > HOMELY) add(id, 2 * share);
  }
  let best: { id: string; weight: number } | null = null;
  if (doc.decisions) note(doc, title.first, title.last, 'officials/state-by-context', true, [...scores].toSorted((a, b) => b[1] - a[1]).slice(0, 4).map(([id, weight]) => `${id} ${weight.toFixed(1)}`).join(', '));
  for (const [id, weight] of scores) if (!best || weight > best.weight) best = { id, weight };
  return best;
}

/** Offices that blocs have and few states. */
const OF_BLOCS = /(?:special|personal) representative|(?:special|resident|humanitarian|relief) coordinator|personal envoy/;

/** The state that an article names first, unless as the place where something happens. */
function firstNamed(doc: Document): string | null {
  const placed = doc.countries.find(({ mention }) => isState(mention.entity.id));
  if (!placed) return null;
  const venue = placed.mention.form === 'capital' && VENUE.has(doc.tokens.lower[placed.first - 1] ?? '');
  return venue ? null : placed.mention.entity.id;
}

/** The bloc that an article names most; null where it names none. */
function mostNamedBloc(doc: Document): string | null {
  const counts = new Map<string, number>();
  for (const { mention } of doc.countries) if (!isState(mention.entity.id)) counts.set(mention.entity.id, (counts.get(mention.entity.id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const THE_COUNTRY = new Set(['country', 'nation', 'kingdom', 'republic', 'island']);

/** Whether a state cannot have such an office: a king's realm no president, the United States no minister. */
function isImpossible(title: Title, office: string, id: string): boolean {
  if (title.kind === 'head-of-state' && title.office === 'President' && title.last === title.headLast) return MONARCHIES.has(id);
  if (title.office === 'Governor-General') return !WITH_GOVERNOR_GENERAL.has(id);
  if (title.office === 'Prime Minister' && !/deputy|kurdistan/.test(office)) return WITHOUT_PRIME_MINISTER.has(id);
  if (title.kind === 'royal') return !MONARCHIES.has(id) && id !== 'AE';
  return title.office === 'Minister' && WITHOUT_MINISTERS.has(id);
}

/** Index into `doc.countries` of the first mention that begins at or after a token. */
function countryFrom(doc: Document, token: number): number {
  let low = 0, high = doc.countries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.countries[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The state that "its" means: the first that the sentence names before it, else the first of the sentence before. */
function ownerOf(doc: Document, at: number): string | null {
  const number = doc.sentenceOf[at]!;
  for (const sentence of [doc.sentences[number], doc.sentences[number - 1]]) {
    if (!sentence) continue;
    const from = countryFrom(doc, sentence.first);
    for (let k = from; k < doc.countries.length && k < from + 8; k++) {
      const { mention, first } = doc.countries[k]!;
      if (first >= Math.min(at, sentence.last)) break;
      if (isState(mention.entity.id)) return mention.entity.id;
    }
  }
  return null;
}

/** The state that "the country" means: the last that the sentence names before it, else the first of the sentence before. */
function nearestBefore(doc: Document, at: number): string | null {
  const { first: from } = doc.sentences[doc.sentenceOf[at]!]!;
  for (let k = countryFrom(doc, at) - 1; k >= 0; k--) {
    const { mention, first } = doc.countries[k]!;
    if (first < from) break;
    if (isState(mention.entity.id)) return mention.entity.id;
  }
  return ownerOf(doc, at);
}

/** The state of "his Chinese counterpart" behind a title: another's than the title's own. */
function stateOfCounterpart(doc: Document, at: number): string | null {
  const { last } = doc.sentences[doc.sentenceOf[at]!]!;
  for (let i = at + 1; i < last && i < at + 30; i++) {
    if (!doc.tokens.lower[i]!.startsWith('counterpart')) continue;
    const country = doc.countryAt[i - 1]!;
    return country >= 0 ? doc.countries[country]!.mention.entity.id : null;
  }
  return null;
}

/** States named near a token: before it in its sentence and paragraph, and just behind the name. */
function nearStates(doc: Document, at: number): [string, number][] {
  const sentence = doc.sentences[doc.sentenceOf[at]!]!;
  const found: [string, number][] = [];
  let inSentence = false;
  const low = countryFrom(doc, at);
  for (let k = low; k < doc.countries.length && k < low + 2; k++) {
    const { mention, first, last } = doc.countries[k]!;
    if (first >= sentence.last || first - at > 24) break;
    const { lower, flags } = doc.tokens;
    // "The minister of health, A, and Norway's minister of trade": told off against each other.
    const apart = lower[first - 1] === 'and' && (mention.form === 'demonym' || (flags[last] ?? 0) & TokenFlag.possessive) && k === low;
    if (apart && isState(mention.entity.id)) found.push([mention.entity.id, -1.2]);
    else if (isState(mention.entity.id) && mention.form !== 'capital') found.push([mention.entity.id, VENUE.has(doc.tokens.lower[first - 1] ?? '') ? 0.2 : 0.4]);
  }
  let block = 0.8;
  for (let k = low - 1; k >= 0 && k >= low - 12; k--) {
    const { mention, first } = doc.countries[k]!;
    const other = doc.sentences[doc.sentenceOf[first]!]!;
    if (other.block !== sentence.block) break;
    if (!isState(mention.entity.id)) continue;
    if (other === sentence && !inSentence) {
      found.push([mention.entity.id, VENUE.has(doc.tokens.lower[first - 1] ?? '') ? 0.4 : 1]);
      inSentence = true;
    }
    else {
      found.push([mention.entity.id, block]);
      block /= 2;
    }
  }
  return found;
}

/** Words before a state where something happens or someone goes. */
const VENUE = new Set(['in', 'to', 'at', 'from', 'into', 'with']);

/** Secretaries that the United States has none of. */
const NOT_AMERICAN = /^(?:Foreign|Home|Cabinet|Prime Cabinet|Permanent|Principal|Chief|Party) Secretary/;

const isAmerican = (kind: OfficeKind, head: string): boolean => head === 'senator' || head === 'secretary' || (kind === 'law' && head === 'general') || head === 'governor' || head === 'speaker';
