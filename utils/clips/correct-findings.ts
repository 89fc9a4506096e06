import type { Clip, ClipCountry, ClipOfficial, Findings } from '../model/clip.ts';
import type { Correction, CorrectionAction } from '../model/correction.ts';
import { holdingIn, placesOf, squeeze } from '../model/correction-scope.ts';

type Taught<A extends CorrectionAction['action']> = Extract<CorrectionAction, { action: A }>;
type Rule = { [A in CorrectionAction['action']]: (found: Findings, text: string, taught: Taught<A>) => Findings };
type Entry = ClipOfficial | ClipCountry;

const renamed = (ids: readonly string[], from: string, to: string): string[] => [...new Set(ids.map((id) => (id === from ? to : id)))];

/** One entry an id; those that became one are counted together. */
function united<E extends Entry>(entries: readonly E[]): E[] {
  const byId = new Map<string, E>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known ? { ...known, count: known.count + entry.count } : entry);
  }
  return [...byId.values()];
}

/** Without as many mentions as the words make up; gone with the last. A clip knows how often it names somebody, not by which words. */
const without = <E extends Entry>(entries: readonly E[], { text: words, entityId }: Taught<'not'>, text: string): E[] =>
  entries.flatMap((entry) => {
    const named = entry.name !== null && squeeze(entry.name) === squeeze(words);
    if (entityId === null ? !named : entry.id !== entityId) return [entry];
    const left = named ? 0 : entry.count - placesOf(text, words).length;
    return left > 0 ? [{ ...entry, count: left }] : [];
  });

const RULES: Rule = {
  not: (found, text, taught) => {
    if (taught.kind === 'official') return { ...found, officials: without(found.officials, taught, text) };
    if (taught.kind === 'country') return { ...found, countries: without(found.countries, taught, text) };
    return { ...found, deals: found.deals.filter(({ evidence }) => !evidence.some(({ quote }) => squeeze(quote.exact).includes(squeeze(taught.text)))) };
  },
  is: (found, text, { kind, text: words, entity }) => {
    const count = placesOf(text, words).length;
    if (count === 0 || (kind === 'official' ? found.officials : found.countries).some(({ id }) => id === entity.id)) return found;
    return kind === 'country'
      ? { ...found, countries: [...found.countries, { id: entity.id, name: entity.name, count }] }
      : { ...found, officials: [...found.officials, { id: entity.id, name: entity.name, office: entity.office ?? null, country: entity.country ?? null, count }] };
  },
  change: (found, _text, { entityId, to }) => ({ ...found, officials: found.officials.map((official) => (official.id === entityId ? { ...official, ...to } : official)) }),
  'same-as': (found, _text, { kind, entityId, as }) => {
    if (kind === 'country') {
      return {
        ...found,
        countries: united(found.countries.map((country) => (country.id === entityId ? { ...country, id: as.id, name: as.name } : country))),
        deals: found.deals.map((deal) => ({ ...deal, parties: renamed(deal.parties, entityId, as.id) })),
      };
    }
    const becomes = (official: ClipOfficial): ClipOfficial => ({ ...official, id: as.id, name: as.name, office: as.office ?? official.office, country: as.country ?? official.country });
    return {
      ...found,
      officials: united(found.officials.map((official) => (official.id === entityId ? becomes(official) : official))),
      deals: found.deals.map((deal) => ({ ...deal, signatories: renamed(deal.signatories, entityId, as.id) })),
    };
  },
  // Fields of deals are edited in the ledger, which keeps the machine's word itself.
  'deal-field': (found) => found,
};

/**
 * What was filed with a clip, corrected: the same lessons as `applyCorrections` of the extraction, on what a clip keeps of it.
 * @param articleText the kept text of its article; null where there is none
 */
export function correctFindings(found: Findings, clip: Pick<Clip, 'kind' | 'source' | 'anchor'>, articleText: string | null, corrections: readonly Correction[]): Findings {
  const text = clip.kind === 'article' ? articleText ?? clip.source.title : clip.anchor.quote.exact;
  return holdingIn(corrections, clip.source).reduce((now, taught) => {
    const rule = RULES[taught.action] as (found: Findings, text: string, taught: CorrectionAction) => Findings;
    return rule(now, text, taught);
  }, found);
}

/** The findings alone, of a clip or of anything that has them. */
export const findingsOf = ({ officials, countries, deals }: Findings): Findings => ({ officials, countries, deals });
