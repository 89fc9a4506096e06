import type { Deal } from '../../utils/model/deal.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import type { CountryMention, OfficialMention } from '../../utils/model/mention.ts';
import type { Span } from '../../utils/model/span.ts';
import type { Gold, GoldDeal } from './gold.ts';
import { goldSpans, spansOf } from './gold-spans.ts';

/** Hits, false marks and misses. */
export type Count = { right: number; spurious: number; missed: number };
/** How often a field of what was found is right. */
export type Share = { right: number; of: number };
export type Score = {
  country: Count; capital: Count; official: Count; deal: Count;
  officialCountry: Share; dealType: Share; dealStatus: Share; dealParties: Share; dealAmount: Share;
};

const count = (): Count => ({ right: 0, spurious: 0, missed: 0 });
const share = (): Share => ({ right: 0, of: 0 });

/** A score of nothing, to add to. */
export const emptyScore = (): Score => ({
  country: count(), capital: count(), official: count(), deal: count(),
  officialCountry: share(), dealType: share(), dealStatus: share(), dealParties: share(), dealAmount: share(),
});

/** Harmonic mean of precision and recall, 0 to 1; 1 where there was nothing to find and nothing was found. */
export function f1({ right, spurious, missed }: Count): number {
  const all = 2 * right + spurious + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

/** Share of a field that is right, 0 to 1; 1 where nothing was asked. */
export const accuracy = ({ right, of }: Share): number => (of === 0 ? 1 : right / of);

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const sharedUnits = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

function tally(into: Share, isRight: boolean): void {
  into.of++;
  if (isRight) into.right++;
}

/** Compares what was found in one text with its gold and adds the outcome to `score`. */
export function addScore(score: Score, text: string, gold: Gold, found: Extraction): void {
  const countries = found.mentions.filter((m): m is CountryMention => m.kind === 'country');
  const officials = found.mentions.filter((m): m is OfficialMention => m.kind === 'official' && m.form !== 'role');
  scoreCountries(score, text, gold, countries);
  scoreOfficials(score, text, gold, officials);
  scoreDeals(score, text, gold.deals, found.deals);
}

function scoreCountries(score: Score, text: string, gold: Gold, found: readonly CountryMention[]): void {
  const capitals = goldSpans(text, gold.capitals, []);
  const states = goldSpans(text, gold.countries, spansOf(text, gold.not, 'country'));
  for (const state of states) {
    const isFound = found.some((m) => sameSpan(m, state) && m.entity.id === state.entry.iso);
    if (isFound) score.country.right++;
    else score.country.missed++;
  }
  for (const mention of found) {
    if (mention.form === 'capital' || capitals.some((c) => sharedUnits(c, mention) > 0)) continue;
    if (!states.some((s) => sameSpan(s, mention) && s.entry.iso === mention.entity.id)) score.country.spurious++;
  }
  for (const capital of capitals) {
    const isFound = found.some((m) => sameSpan(m, capital) && m.entity.id === capital.entry.iso);
    if (isFound) score.capital.right++;
    else score.capital.missed++;
  }
}

function scoreOfficials(score: Score, text: string, gold: Gold, found: readonly OfficialMention[]): void {
  const named = goldSpans(text, gold.officials, spansOf(text, gold.not, 'official'));
  for (const name of named) {
    const hit = found.find((m) => sameSpan(m, name));
    if (!hit) {
      score.official.missed++;
      continue;
    }
    score.official.right++;
    if (name.entry.country) tally(score.officialCountry, hit.entity.country === name.entry.country);
  }
  for (const mention of found) if (!named.some((n) => sameSpan(n, mention))) score.official.spurious++;
}

/** Deals pair one to one: half of the shorter of quote and evidence must be shared, pairs that agree in more fields first. */
function scoreDeals(score: Score, text: string, gold: readonly GoldDeal[], found: readonly Deal[]): void {
  const pairs = gold.flatMap((g) => {
    const start = text.indexOf(g.quote);
    const quote = { start, end: start + g.quote.length };
    return found.flatMap((f) => {
      const best = Math.max(0, ...f.evidence.map((e) => sharedUnits(e, quote) / Math.max(1, Math.min(e.end - e.start, g.quote.length))));
      const agree = Number(f.type === g.type) + Number(f.status === g.status) + Number(sameSet(f.parties, g.parties));
      return best >= 0.5 ? [{ g, f, best, agree }] : [];
    });
  });
  pairs.sort((a, b) => b.agree - a.agree || b.best - a.best);
  const taken = new Set<GoldDeal | Deal>();
  for (const { g, f } of pairs) {
    if (taken.has(g) || taken.has(f)) continue;
    taken.add(g).add(f);
    score.deal.right++;
    tally(score.dealType, f.type === g.type);
    tally(score.dealStatus, f.status === g.status);
    tally(score.dealParties, sameSet(f.parties, g.parties));
    if (g.amount) tally(score.dealAmount, f.amount?.currency === g.amount.currency && Math.abs(f.amount.value - g.amount.value) <= 1e-6 * g.amount.value);
  }
  score.deal.missed += gold.filter((g) => !taken.has(g)).length;
  score.deal.spurious += found.filter((f) => !taken.has(f)).length;
}
