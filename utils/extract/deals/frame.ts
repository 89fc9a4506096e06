import type { Amount, DealStatus, DealType } from '../../model/deal.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { findAmounts, type MoneyContext } from './amounts.ts';
import type { Cue } from './cues.ts';
import { gives, kindOf } from './kind.ts';
import { namesLender } from './lenders.ts';
import { findLists } from './lists.ts';
import { partiesOf } from './parties.ts';
import type { Principals } from './principals.ts';
import { stageOf } from './stage.ts';

/** A clause read as a deal, not yet judged: every slot filled as far as its sentence and article allow. */
export type Frame = {
  clause: Clause;
  nucleus: Cue;
  type: DealType;
  status: DealStatus;
  why: string;
  parties: string[];
  /** States and blocs named in the clause itself. */
  named: number;
  amount: Amount | null;
  span: Span;
  headline: boolean;
  /** The same noun has carried an earlier frame of the same type. */
  seen: boolean;
  /** A lender that is no state is named: the World Bank. */
  lender: boolean;
  /** An item of a list under a signing sentence. */
  listed: boolean;
  /** The frame whose verb it hangs on: "signed a treaty on X, *a protocol on Y*". */
  leader: Frame | null;
};

/** Reads every clause of the article as a deal, good or bad; `score.ts` says which are. */
export function framesOf(doc: Document, principals: Principals): Frame[] {
  const money: MoneyContext = { home: homeOf(doc, principals), stateAt: (i) => stateAt(doc, i) };
  const amountsIn = (first: number, last: number) => findAmounts(doc.tokens, first, last, money);
  const frames: Frame[] = [];
  const terms = new Set<string>();
  const headers = new Set<number>();
  const listOf = new Map<number, number>();
  for (const list of findLists(doc)) {
    headers.add(list.header);
    for (const item of list.items) listOf.set(item, list.header);
  }
  const told = new Map<number, Frame>();
  for (let number = 0; number < doc.sentences.length; number++) {
    const headline = isHeadline(doc, number);
    const header = listOf.get(number);
    for (const clause of clausesOf(doc, number, amountsIn)) {
      const kind = kindOf(clause);
      if (!kind) continue;
      if (!worthReading(doc, clause, kind.nucleus)) continue;
      const { ids, named } = partiesOf(doc, clause, principals);
      const { status, why } = stageOf(doc.tokens, clause, kind.nucleus, kind.type);
      const amount = amountOf(doc, clause, kind.type);
      const term = `${kind.type} ${kind.nucleus.noun?.term ?? ''}`;
      const seen = terms.has(term);
      terms.add(term);
      const lender = ids.length === 1 && namesLender(doc.tokens, clause.first, clause.last);
      if (lender && (kind.type === 'agreement' || (kind.type === 'project' && amount)) && LOAN_PAPERS.has(kind.nucleus.noun?.term ?? '')) kind.type = 'finance';
      const frame: Frame = {
        clause, nucleus: kind.nucleus, type: header !== undefined && kind.type !== 'finance' ? 'agreement' : kind.type, status, why, parties: ids, named,
        amount: amount ? { value: amount.value, currency: amount.currency } : null,
        span: trimmed(doc, clause), headline, seen, lender: lender && kind.type === 'finance', listed: header !== undefined, leader: null,
      };
      inherit(frame, header === undefined ? frames.at(-1) : told.get(header), header !== undefined);
      if (headers.has(number)) { told.set(number, frame); continue; }
      frames.push(frame);
    }
  }
  return frames;
}

/** What a lender agrees with a state is a loan. */
const LOAN_PAPERS = new Set(['program', 'programme', 'project', 'facility', 'agreement', 'deal', 'pact', 'arrangement', 'package', 'framework', 'memorandum', 'letter of intent', 'accord']);
const BEFORE_FORMER = new Set(['from', 'than', 'by', 'versus', 'against', 'current', 'present', 'existing']);
const ABOUT = new Set(['about', 'around', 'some', 'nearly', 'almost', 'just', 'over', 'only', 'roughly', 'a', 'more', 'the', 'record', 'mere']);

/** The sum that a clause is about: the first that is no price of one unit and no former figure ("up *from $12 billion* to …"). */
function amountOf(doc: Document, { amounts, first }: Clause, type: DealType): Clause['amounts'][number] | undefined {
  const sums = amounts.filter((sum) => !sum.unitPrice && doc.tokens.lower[sum.last] !== 'economy' && !isWealth(doc, sum.first));
  const chosen = sums.findIndex((sum) => {
    let at = sum.first - 1;
    while (at > first && ABOUT.has(doc.tokens.lower[at]!)) at--;
    return !BEFORE_FORMER.has(doc.tokens.lower[at] ?? '');
  });
  // "To double their $3 billion trade to $6 billion": where it goes, not where it stands.
  if (type === 'trade' && chosen >= 0 && sums.length === 2 && doc.tokens.lower[sums[1]!.first - 1] === 'to' && TRADE.has(doc.tokens.lower[sums[0]!.last] ?? '')) return sums[1];
  const from = Math.max(0, chosen);
  if (isRange(doc, sums, from)) return sums[from + 1];
  return sums[lastTarget(doc, sums, from)];
}

/** "A GDP of $44 billion", "reserves stood at $7 billion": what somebody has. */
function isWealth({ tokens: { lower } }: Document, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - MOST_TO_WEALTH; i--) if (WEALTH.has(lower[i]!)) return true;
  return false;
}
const WEALTH = new Set(['gdp', 'reserves', 'revenue', 'revenues', 'profit', 'profits', 'economy']);
const MOST_TO_WEALTH = 4;

const TRADE = new Set(['trade', 'turnover', 'in', 'bilateral', 'of']);

/** "Between $5 billion and $8 billion": the upper end, as of every range. */
const isRange = ({ tokens: { lower } }: Document, sums: Clause['amounts'], n: number): boolean =>
  n + 1 < sums.length && lower[sums[n]!.first - 1] === 'between' && lower[sums[n]!.last] === 'and' && sums[n + 1]!.first === sums[n]!.last + 1;

/** "To $8 billion next year and $10 billion by 2030": the last of several targets, from the one chosen on. */
function lastTarget({ tokens: { lower } }: Document, sums: Clause['amounts'], chosen: number): number {
  if (sums.length < 2 || lower[sums[chosen]!.first - 1] !== 'to') return chosen;
  let last = chosen;
  while (last + 1 < sums.length && sums[last + 1]!.first - sums[last]!.last <= MOST_TO_TARGET && (lower[sums[last + 1]!.first - 1] === 'and' || lower[sums[last + 1]!.first - 2] === 'and')) last++;
  return last;
}
/** Most words between one target and the next. */
const MOST_TO_TARGET = 6;

/** "Since they established diplomatic relations", "the 50th anniversary of diplomatic ties": no deal of today. */
const LONG_AGO = new Set(['anniversary', 'since', 'ago', 'decades', 'years']);
/** A year of the last century, or of the one before. */
const OLD_YEAR = /^1[89]\d\d$/;

const ARMS = new Set(['weapon', 'arms', 'missile', 'jet', 'tank', 'drone', 'helicopter', 'aircraft', 'frigate', 'submarine', 'warship', 'ammunition']);
/** Arms alone are no deal: somebody offers, buys, sends or builds them. */
const isArms = ({ noun }: Cue): boolean => noun !== undefined && noun.type === 'finance' && ARMS.has(noun.term);
const trades = (cue: Cue): boolean => gives(cue) || cue.act !== undefined || cue.marker === 'will' || (cue.verb !== undefined && cue.verb.base !== 'launch');
/** "Declined to comment", "did not respond": nothing is told of a deal. */
function isSilence({ tokens: { lower } }: Document, clause: Clause): boolean {
  for (let i = clause.first; i + 2 < clause.last; i++) {
    if (lower[i] !== 'declined' && lower[i] !== 'not') continue;
    const verb = lower[i + 1] === 'to' || lower[i + 1] === 'immediately' ? lower[i + 2]! : lower[i + 1]!;
    if (SILENCE.has(verb)) return true;
  }
  return false;
}
const SILENCE = new Set(['comment', 'respond', 'reply', 'answer']);

/** What leaders do that is no deal, folded: a clause that names no deal and has one of these tells of that. */
const ERRANDS = new Set(('greetings condolences congratulations cable wreath mausoleum telephone phone conversation visit visits visited visiting opening session ceremony funeral oath birthday arrive arrives arrived arriving ' +
  'flew departed accompanied accompanying attend attends attended attending meet meets met meeting meetings remarks speech interview tweeted twitter wrote letter message election elected resigned appointed sworn ambassador ambassadors envoy').split(' '));

/** Whether a clause without a noun of its own is worth a closer look: it does something, and says who. */
function worthReading(doc: Document, clause: Clause, nucleus: Cue): boolean {
  if (nucleus.noun?.term === 'diplomatic relations') for (let i = clause.first; i < clause.last; i++) if (LONG_AGO.has(doc.tokens.lower[i]!) || OLD_YEAR.test(doc.tokens.raw[i]!)) return false;
  if (isArms(nucleus) && clause.amounts.length === 0 && !clause.cues.some(trades)) return false;
  if (isSilence(doc, clause)) return false;
  if ((nucleus.noun?.strength ?? 0) >= 0.6) return true;
  if (clause.amounts.length === 0) for (let i = clause.first; i < clause.last; i++) if (ERRANDS.has(doc.tokens.lower[i]!)) return false;
  if (clause.amounts.length === 0 && !clause.cues.some((cue) => cue.act !== undefined || gives(cue))) return false;
  if (clause.cues.some((cue) => cue.marker === 'both')) return true;
  for (let i = clause.first; i < clause.last; i++) if (doc.countryAt[i]! >= 0 || doc.officialAt[i]! >= 0) return true;
  return false;
}

/** A list's item, or a noun phrase after a comma, takes stage and parties from the verb that it hangs on. */
function inherit(frame: Frame, from: Frame | undefined, listed: boolean): void {
  if (!from) return;
  const hangs = from.clause.sentence === frame.clause.sentence && frame.clause.sentence >= 0 && frame.nucleus.noun?.type === 'agreement' && from.type !== 'trade' && !frame.clause.cues.some((cue) => cue.verb !== undefined || cue.marker === 'will' || cue.marker === 'would');
  if (!listed && !hangs) {
    const goesOn = from.clause.sentence === frame.clause.sentence && frame.type === 'finance' && from.type === 'finance' && frame.why === 'stated as fact';
    if (goesOn && !frame.clause.cues.some((cue) => cue.verb !== undefined || cue.act !== undefined)) frame.status = from.status;
    return;
  }
  if (!listed) frame.leader = from;
  frame.status = from.status === 'in-force' || from.status === 'reported' ? 'signed' : from.status;
  frame.why = from.why;
  if (frame.named < 2) frame.parties = from.parties;
}

function stateAt(doc: Document, i: number): string | null {
  const index = doc.countryAt[i] ?? -1;
  return index < 0 ? null : doc.countries[index]!.mention.entity.id;
}

/** A government writes "$" for its own dollars. */
function homeOf(doc: Document, principals: Principals): string | null {
  return principals.publisher;
}

/** The first line of several, without a full stop: a headline. */
export function isHeadline(doc: Document, number: number): boolean {
  const sentence = doc.sentences[number]!;
  if (sentence.block !== doc.sentences[0]!.block || doc.sentences.at(-1)!.block === sentence.block) return false;
  const next = doc.sentences[number + 1];
  if (number > 0 || (next && next.block === sentence.block)) return false;
  return doc.tokens.raw[sentence.last - 1] !== '.' && sentence.last - sentence.first < 40;
}

const EDGES = new Set([',', ';', ':', '.', 'and', 'but', 'while', 'whereas', '-', '–', '—', '•', '"', '”', '“', "'", '’', '‘', ')', '!', '?', '…', '*']);

/** The clause without the joints at its ends. */
function trimmed(doc: Document, clause: Clause): Span {
  let { first, last } = clause;
  const { lower, start, end } = doc.tokens;
  while (first < last - 1 && EDGES.has(lower[first]!)) first++;
  while (last > first + 1 && EDGES.has(lower[last - 1]!)) last--;
  return { start: start[first]!, end: end[last - 1]! };
}
