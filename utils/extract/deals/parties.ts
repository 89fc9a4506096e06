import type { Document } from '../document.ts';
import type { Clause } from './clauses.ts';
import { isListed, JOINTS, listEndingAt, tiedIn } from './joint.ts';
import { namesLender } from './lenders.ts';
import { namedIn, type Named } from './named.ts';
import type { Principals } from './principals.ts';
import { referentOf, sidesIn } from './sides.ts';
import { beforeName, unique } from './words.ts';

const idsOf = (named: readonly Named[]): string[] => unique(named.map((mention) => mention.id));

/** The parties of the deal that a clause speaks of: from its words, then its sentence, then the article. */
export function partiesOf(doc: Document, clause: Clause, principals: Principals): { ids: string[]; named: number } {
  const { pair } = principals;
  const all = namedIn(doc, clause.first, clause.last);
  const here = withoutTellers(doc, inMain(doc, clause, all.filter((mention) => !mention.place && !mention.aside)));
  const tied = tiedIn(doc, here);
  // "Turkey offered to build a railway in Niger": the one other state named is where it happens, and so a party.
  const where = idsOf(all.filter((mention) => mention.place && !mention.official && !mention.aside)).filter((id) => pair.includes(id));
  const spoken = idsOf(here);
  const named = spoken.length === 1 && where.length === 1 ? unique([...spoken, ...where]) : spoken;
  if (tied.length >= 2) return { ids: tied, named: named.length };
  const acting = actorsOf(doc, clause, here);
  if (acting.length >= 2) return { ids: acting, named: named.length };
  const states = idsOf(here.filter((mention) => !mention.official));
  const inPair = (id: string) => pair.includes(id);
  if (states.length < 2 && namesLender(doc.tokens, clause.first, clause.last)) {
    const borrower = borrowerOf(states[0] ?? spoken[0], pair);
    if (borrower !== undefined) return { ids: [borrower], named: states.length };
  }
  const sides = sidesIn(doc, clause);
  if (named.length <= 1 && !sides && facesCrowd(doc, clause, pair.length <= 2)) return { ids: named.length === 1 ? named : pair.slice(0, 1), named: named.length };
  if (sides && pair.length >= 2) {
    const earlier = withoutTellers(doc, namedIn(doc, clause.within.first, sides.at).filter((mention) => !mention.aside));
    const subjects = idsOf(earlier.filter((mention) => !mention.place));
    const referent = referentOf(doc, clause, sides, principals, subjects.length === sides.count ? subjects : idsOf(earlier));
    const beside = sides.count > 2 ? states : [...named.filter((id) => id.length > 2 && id !== 'UN'), ...helpedIn(doc, clause, here)];
    return { ids: unique([...referent, ...beside]), named: named.length };
  }
  const other = withOnly(doc, here, pair);
  if (other !== undefined) return { ids: [other, ...named], named: named.length };
  const chosen = states.length >= 2 && states.some(inPair) ? states : named;
  if (chosen.length >= 2) return { ids: withoutBystanders(doc, here, chosen, pair), named: named.length };
  if (chosen.length === 0 || inPair(chosen[0]!)) {
    if (chosen.length === 0) {
      const sentence = clause.within;
      const around = idsOf(namedIn(doc, sentence.first, sentence.last).filter((mention) => !mention.place && !mention.aside));
      if (around.length >= 2 && !around.every(inPair)) return { ids: withoutBystanders(doc, [], around, pair), named: 0 };
    }
    if (pair.length >= 2) return { ids: [...pair], named: named.length };
    return { ids: unique([...pair, ...chosen, ...(principals.bloc ? [] : all.map((mention) => mention.id))]), named: named.length };
  }
  if (pair.length === 2 && clause.cues.some((cue) => cue.marker === 'both')) return { ids: unique([...pair, ...chosen]), named: named.length };
  const sentence = clause.within;
  const before = namedIn(doc, sentence.first, clause.first).filter((mention) => !mention.place && !mention.aside);
  const partner = pair.find((id) => !chosen.includes(id));
  const partners = subjectList(doc, before).filter((id) => !chosen.includes(id));
  return { ids: partners.length > 0 ? [...partners, ...chosen] : partner === undefined ? chosen : [partner, ...chosen], named: named.length };
}

const TO = new Set(['to', 'for']);
const WAYS = new Set(['visit', 'visits', 'trip', 'travel', 'return', 'exports', 'access', 'path', 'ambassador', 'regard', 'relation', 'addition']);

/** Whom a clause about aid names after "to", "for" or "in favour of": "both sides pledged aid to A". */
function helpedIn(doc: Document, clause: Clause, here: readonly Named[]): string[] {
  if (!clause.cues.some((cue) => cue.noun?.type === 'finance')) return [];
  const { lower } = doc.tokens;
  return idsOf(here.filter((mention) => {
    const before = beforeName(lower, mention.first);
    if (lower[before] === 'of') return /^favou?r$/.test(lower[before - 1] ?? '');
    return !mention.official && TO.has(lower[before] ?? '') && !WAYS.has(lower[before - 1] ?? '');
  }));
}

/** "It has intensified talks with A and with B": who is left out is the article's first; undefined where a subject is named. */
function withOnly(doc: Document, here: readonly Named[], pair: readonly string[]): string | undefined {
  if (here.length < 2) return undefined;
  const { lower } = doc.tokens;
  for (let n = 0; n < here.length; n++) {
    const before = beforeName(lower, here[n]!.first);
    if (lower[before] !== 'with' && (n === 0 || !isListed(doc, here[n - 1]!, here[n]!))) return undefined;
  }
  return pair.find((id) => !here.some((mention) => mention.id === id));
}

const isOfSeveral = (list: readonly Named[]): boolean => idsOf(list).length > 1;

/** The list that opens a sentence. */
function subjectList(doc: Document, named: readonly Named[]): string[] {
  let n = 0;
  while (n + 1 < named.length && isListed(doc, named[n]!, named[n + 1]!)) n++;
  return idsOf(named.slice(0, n + 1));
}

/** Leaves out who only tells the news, where the clause names two others that the deal can be between. */
function withoutTellers(doc: Document, here: readonly Named[]): Named[] {
  if (!here.some((mention) => mention.teller)) return [...here];
  // "The ministries of A and B both confirmed …": a list that tells is the two sides themselves.
  const others = here.filter((mention, n) => !mention.teller || isOfSeveral(listEndingAt(doc, here, n)) || (n + 1 < here.length && isOfSeveral(listEndingAt(doc, here, n + 1))));
  const told = idsOf(others);
  if (told.length < 2 || others.some((mention) => doc.tokens.lower[mention.first - 1] === 'with')) return [...here];
  return others;
}

/** Leaves out whom only the words before the main part name ("After talks with C, A and B signed …"), where that names two. */
function inMain(doc: Document, clause: Clause, here: readonly Named[]): Named[] {
  if (/^(which|who|whose|where)$/.test(doc.tokens.lower[clause.main] ?? '')) return [...here];
  const main = here.filter((mention) => mention.first >= clause.main);
  return main.length < here.length && idsOf(main).length >= 2 ? main : [...here];
}

const SUBJECT_HELPS = new Set(['have', 'had', 'has', 'will', 'would', 'are', 'were', 'also', 'jointly', 'today', 'yesterday', 'recently', 'both', 'can', 'could', 'may', 'should', 'officially', 'formally', 'to', "'s", '’s', 'on', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'earlier', 'then', 'finally']);
/** Words that may stand between a joint subject and its verb. */
const MOST_HELPS = 4;

/** "…, in which A and B signed …": the list that is the subject of the clause's verb, and whom the words after it name. */
function actorsOf(doc: Document, clause: Clause, here: readonly Named[]): string[] {
  if (here.length < 3) return [];
  const { lower } = doc.tokens;
  for (const cue of clause.cues) {
    if (!cue.verb || cue.verb.form === 'ing') continue;
    let n = here.length - 1;
    while (n >= 0 && here[n]!.last > cue.first) n--;
    if (n < 1 || cue.first - here[n]!.last > MOST_HELPS) continue;
    let at = here[n]!.last;
    while (at < cue.first && SUBJECT_HELPS.has(lower[at]!)) at++;
    if (at < cue.first) continue;
    const subject = listEndingAt(doc, here, n);
    const ids = idsOf(subject);
    // Where the list begins the clause nothing stands before it that could be left out.
    if (ids.length < 2 || subject[0] === here[0]) continue;
    return idsOf([...subject, ...here.slice(n + 1).filter((mention) => !mention.official)]);
  }
  return [];
}

const isBloc = (id: string) => id.length > 2 || id === 'EU';
/** Who borrows from the IMF where a clause names one id: a bloc only comments on it. */
const borrowerOf = (id: string | undefined, pair: readonly string[]): string | undefined => (id !== undefined && !isBloc(id) ? id : (pair.find((other) => !isBloc(other)) ?? id));

const CROWDS = new Set(['states', 'countries', 'nations', 'donors', 'creditors', 'lenders', 'investors', 'bondholders', 'allies', 'partners', 'blocs']);
const PRIVATE = new Set(['private', 'commercial', 'international', 'foreign', 'external', 'multilateral', 'other', 'trading']);
const REGIONAL = new Set(['gulf', 'arab', 'western', 'donor']);

/** "Gulf Arab states pledged …", "its private creditors": the other side is nobody in particular. */
function facesCrowd(doc: Document, clause: Clause, regional: boolean): boolean {
  const { lower } = doc.tokens;
  for (let i = clause.first + 1; i < clause.last; i++) {
    if (CROWDS.has(lower[i]!) && (PRIVATE.has(lower[i - 1]!) || (regional && REGIONAL.has(lower[i - 1]!)))) return true;
  }
  return false;
}

/** Drops a third state that the clause only mentions beside both of the article's own. */
function withoutBystanders(doc: Document, here: readonly Named[], ids: readonly string[], pair: readonly string[]): string[] {
  if (pair.length < 2 || !pair.every((id) => ids.includes(id))) return [...ids];
  return ids.filter((id) => pair.includes(id) || here.some((mention) => mention.id === id && isJoined(doc, here, mention)));
}

/** Whether a state stands in a list with another: "A, B and C". */
function isJoined(doc: Document, here: readonly Named[], mention: Named): boolean {
  const { lower } = doc.tokens;
  return here.some((other) => {
    if (other === mention) return false;
    const [left, right] = other.first < mention.first ? [other, mention] : [mention, other];
    // "The United Arab Emirates (UAE) and Kuwait"
    const joint = lower[left.last] === ')' ? left.last + 1 : left.last;
    if (right.first - joint <= 3 && JOINTS.has(lower[joint]!)) return true;
    // "27 rescuers to Togo and another 29 to Benin"
    const by = lower[left.first - 1];
    return by === lower[right.first - 1] && (by === 'to' || by === 'with' || by === 'from') && right.first - left.last <= 8 && lower[left.last] === 'and';
  });
}
