import type { DealType } from '../../model/deal.ts';
import type { Clause } from './clauses.ts';
import type { Cue } from './cues.ts';

/** What a clause is about: the type, and the noun (or verb) that carries it. */
export type Kind = { type: DealType; nucleus: Cue };

/** Verbs that give or sell something by themselves. */
const GIVING = new Set(['provide', 'donate', 'send', 'supply', 'help', 'assist', 'buy', 'purchase', 'invest', 'sell', 'lend', 'grant', 'give', 'disburse', 'airlift', 'ship', 'spend', 'fund', 'finance', 'acquire', 'deposit', 'pay', 'forgive', 'deliver']);
const MONEY_TERMS = new Set(['loan', 'grant', 'contract', 'aid', 'credit line', 'sale', 'purchase', 'supply', 'swap line', 'investment', 'donation']);
const GENERIC = new Set(['agreement', 'deal', 'contract', 'package', 'framework', 'memorandum', 'protocol', 'arrangement']);

/** Chooses type and nucleus of a clause; null where no noun or verb of the lexicon can carry a deal. */
export function kindOf(clause: Clause): Kind | null {
  const { cues, amounts } = clause;
  const nouns = cues.filter((cue) => cue.noun !== undefined);
  const giving = cues.find((cue) => cue.verb && GIVING.has(cue.verb.base)) ?? cues.find((cue) => (cue.act !== undefined && cue.noun?.type === 'finance') || (amounts.some((amount) => amount.first >= cue.first) && gives(cue)));
  const flow = cues.find((cue, n) => cue.verb !== undefined && TRADES.has(cue.verb.base) && cue.verb.form === 'past' && !(cues[n - 1]?.noun !== undefined && cues[n - 1]!.last >= cue.first - 1));
  if (flow && (amounts.length || cues.some((cue) => cue.marker === 'figure'))) return { type: 'trade', nucleus: flow };
  const builds = cues.some((cue) => cue.base !== undefined && cue.act !== undefined && BUILDS.has(cue.base));
  const stageAt = cues.find((cue) => cue.verb !== undefined && cue.first >= clause.main)?.first ?? clause.first;
  // "Export contracts were signed": contracts, no measure of exports.
  const contracted = cues.some((cue) => cue.verb?.stage === 'sign' && cue.verb.base !== 'reach') && nouns.some((cue) => cue.noun!.term === 'contract');
  let best: { cue: Cue; score: number } | null = null;
  let led = false;
  for (const [n, cue] of nouns.entries()) {
    const noun = cue.noun!;
    let score = noun.strength - (cue.first < clause.main ? 0.5 : 0);
    if (isModifier(cue, nouns[n + 1])) score -= 0.5;
    if (!led && noun.strength >= 0.6 && cue.first >= stageAt) { score += 0.35; led = true; }
    if (noun.type === 'project' && builds) score += 0.25;
    if (noun.strength < 0.6 && cue.first >= stageAt) score += 0.1;
    if (noun.type === 'trade' && !contracted && (amounts.length || cues.some((c) => c.marker === 'figure'))) score += 0.7;
    if (noun.type === 'finance' && amounts.length) score += 0.5;
    if (noun.type === 'finance' && giving) score += 0.25;
    if (noun.type === 'finance' && MONEY_TERMS.has(noun.term)) score += 0.1;
    if (noun.type === 'agreement' && !GENERIC.has(noun.term)) score += 0.15;
    if (noun.type === 'agreement' && cues.some((c) => c.verb?.stage === 'sign')) score += 0.4;
    if (best === null || score > best.score) best = { cue, score };
  }
  const paper = best && paperOf(cues, best.cue, amounts.length > 0);
  if (paper) return { type: 'finance', nucleus: paper };
  if (best && (best.score >= 0.6 || !giving)) return { type: typeFor(best.cue, clause), nucleus: best.cue };
  const verb = giving ?? cues.find((cue) => cue.act !== undefined) ?? cues.find((cue) => cue.verb !== undefined);
  if (!verb) return best && { type: best.cue.noun!.type, nucleus: best.cue };
  return { type: giving ? 'finance' : 'project', nucleus: best?.cue ?? verb };
}

/** "A *drone* factory", "a *military cooperation* agreement": the noun behind it says what it is. */
const isModifier = (cue: Cue, next: Cue | undefined): boolean =>
  next !== undefined && next.first === cue.last && next.noun!.type !== cue.noun!.type && ((next.noun!.type === 'agreement' && next.noun!.strength >= 0.6) || (cue.noun!.type === 'finance' && next.noun!.type === 'project' && next.noun!.strength >= 0.6));

/** The deal that is signed "to buy three frigates": it carries the clause, not the goods. */
function paperOf(cues: readonly Cue[], goods: Cue, amounts: boolean): Cue | null {
  if (goods.noun!.type !== 'finance') return null;
  const sign = cues.find((cue) => cue.verb?.stage === 'sign' && cue.first < goods.first);
  if (!sign) return null;
  const paper = cues.find((cue) => cue.first >= sign.last && cue.first < goods.first && cue.noun?.type === 'agreement' && GENERIC.has(cue.noun.term));
  if (!paper) return null;
  if (amounts) return paper;
  return cues.some((cue) => cue.first >= paper.last && cue.first <= goods.first && (BUYS.has(cue.verb?.base ?? cue.base ?? '') || gives(cue))) ? paper : null;
}

function typeFor(nucleus: Cue, clause: Clause): DealType {
  const noun = nucleus.noun!;
  const signed = clause.cues.some((cue) => cue.verb?.stage === 'sign' && cue.first < nucleus.first && nucleus.first - cue.last < 5);
  if (noun.type === 'project' && signed && PAPERS.has(noun.term)) return 'agreement';
  if (noun.term === 'partnership' && clause.cues.some((cue) => cue.first < nucleus.first && nucleus.first - cue.last < 6 && FOUNDS.has(cue.base ?? cue.verb?.base ?? ''))) return 'agreement';
  if (noun.type === 'finance' && nucleus.act !== undefined && HELPS.has(noun.term) && clause.amounts.length === 0) return 'project';
  if (noun.type === 'finance' && FLOWS.has(noun.term) && clause.amounts.length === 0 && clause.cues.some((cue) => cue.marker === 'figure')) return 'trade';
  const paying = clause.amounts.length > 0 && clause.cues.some((cue) => cue.first < nucleus.last + 4 && gives(cue));
  if (noun.type === 'project' && (paying || clause.cues.some((cue) => cue.first < nucleus.first && sells(cue)))) return 'finance';
  if (noun.type === 'agreement' && (MONEY_TERMS.has(noun.term) || (BARGAINS.has(noun.term) && isPriced(clause, nucleus)) || (GENERIC.has(noun.term) && paysFor(clause, nucleus)))) return 'finance';
  return noun.type;
}

const BARGAINS = new Set(['deal', 'contract', 'package']);
/** "A $3 billion deal", "a contract worth $3 billion": what it costs stands right beside it. */
const isPriced = ({ amounts, cues }: Clause, { first, last }: Cue): boolean =>
  amounts.some((sum) => (sum.last <= first ? first - sum.last <= MOST_TO_PRICED : sum.first - last <= 1 || cues.some((cue) => cue.noun?.type === 'finance' && cue.first >= sum.last && cue.first - sum.last <= MOST_TO_MONEY)));
/** Most words from a sum to the money that it counts: "to restructure $4 billion *of debt*". */
const MOST_TO_MONEY = 1;
/** Most words between a sum and the deal that it prices: "a $3 billion *airport* deal". */
const MOST_TO_PRICED = 1;

/** Goods whose measure is a figure of trade: "deliveries of gas grew by 30 percent". */
const FLOWS = new Set(['gas', 'supply', 'purchase', 'delivery', 'oil', 'natural gas', 'crude', 'lng', 'sale']);
const GIVES_MONEY = new Set(['contribute', 'pay', 'allocate', 'earmark', 'extend', 'pledge', 'promise', 'provide']);
const SELLS = new Set(['buy', 'purchase', 'sell', 'donate', 'lend', 'finance', 'invest', 'pay', 'allocate']);
const BUILDS = new Set(['build', 'construct', 'connect', 'produce', 'manufacture', 'assemble', 'rebuild', 'reconstruct', 'modernize', 'modernise', 'link']);
/** To help somebody do something is to work with them; help that is given is not. */
const HELPS = new Set(['support', 'help', 'assistance']);
/** Programmes are things to do, but a programme signed is a document. */
const PAPERS = new Set(['program', 'programme', 'work plan', 'project', 'partnership', 'initiative']);
/** A partnership that is founded is an agreement; one that goes on is a thing that is done. */
const FOUNDS = new Set(['establish', 'forge', 'form', 'create', 'elevate', 'upgrade', 'enter into', 'raise', 'conclude']);
const BUYS = new Set(['buy', 'purchase', 'sell']);
const TRADES = new Set(['export', 'import']);
const sells = (cue: Cue): boolean => SELLS.has(cue.verb?.base ?? cue.base ?? '');
/** Whether a cue is a verb that hands something over. */
export const gives = (cue: Cue): boolean => GIVING.has(cue.verb?.base ?? cue.base ?? '') || GIVES_MONEY.has(cue.verb?.base ?? cue.base ?? '');

/** An agreement, deal or contract that buys, sells, lends or gives. */
function paysFor(clause: Clause, nucleus: Cue): boolean {
  const near = clause.cues.filter((cue) => cue.first >= nucleus.first - 5 && cue.first <= nucleus.last + 6 && cue !== nucleus);
  return near.some((cue) => cue.noun?.type === 'finance' && cue.noun.strength >= 0.6 && MONEY_TERMS.has(cue.noun.term) && (cue.noun.term !== 'investment' || clause.amounts.length > 0)) || near.some((cue) => BUYS.has(cue.verb?.base ?? cue.base ?? ''));
}
