import type { Correction, CorrectionAction } from '../model/correction.ts';
import { holdingIn, placesOf, squeeze } from '../model/correction-scope.ts';
import type { Deal } from '../model/deal.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import { overlaps } from '../model/span.ts';

/** The article that corrections are applied to; addresses decide which of them hold here. */
export type CorrectedArticle = { text: string; url?: string | null; canonicalUrl?: string | null };

type Taught<A extends CorrectionAction['action']> = Extract<CorrectionAction, { action: A }>;
type Rule = { [A in CorrectionAction['action']]: (extraction: Extraction, text: string, taught: Taught<A>) => Extraction };

const says = (deal: Deal, text: string, words: string): boolean => deal.evidence.some(({ start, end }) => squeeze(text.slice(start, end)).includes(words));

const isGone = (mention: Mention, taught: Taught<'not'>): boolean =>
  mention.kind === taught.kind && squeeze(mention.exact) === squeeze(taught.text) && (taught.entityId === null || mention.entity.id === taught.entityId);

const RULES: Rule = {
  not: ({ mentions, deals }, text, taught) => {
    if (taught.kind === 'deal') {
      const gone = new Set(deals.filter((deal) => says(deal, text, squeeze(taught.text))).map(({ id }) => id));
      return { mentions: mentions.filter(({ kind, entity }) => kind !== 'deal' || !gone.has(entity.id)), deals: deals.filter(({ id }) => !gone.has(id)) };
    }
    const gone = mentions.filter((mention) => isGone(mention, taught));
    const kept = mentions.filter((mention) => !isGone(mention, taught));
    // Short and role forms lean on a full name; they go with the last one.
    const named = new Set(kept.filter((mention) => mention.kind !== 'official' || mention.form === 'full').map(({ entity }) => entity.id));
    const orphaned = new Set(gone.filter((mention) => mention.kind === 'official' && mention.form === 'full' && !named.has(mention.entity.id)).map(({ entity }) => entity.id));
    return { mentions: kept.filter(({ kind, entity }) => kind !== 'official' || !orphaned.has(entity.id)), deals };
  },
  is: ({ mentions, deals }, text, { kind, entity, text: words }) => {
    const spans = placesOf(text, words);
    const added = spans.map(({ start, end }): Mention => {
      const common = { start, end, exact: text.slice(start, end), rule: 'corrections/always', confidence: 1 };
      return kind === 'country'
        ? { ...common, kind, form: 'name', entity: { id: entity.id, name: entity.name } }
        : { ...common, kind, form: 'full', entity: { id: entity.id, name: entity.name, office: entity.office ?? null, country: entity.country ?? null } };
    });
    const kept = mentions.filter((mention) => mention.kind !== kind || !spans.some((span) => overlaps(span, mention)));
    return { mentions: [...kept, ...added], deals };
  },
  change: ({ mentions, deals }, _text, { entityId, to }) => ({
    mentions: mentions.map((mention) => (mention.kind === 'official' && mention.entity.id === entityId ? { ...mention, entity: { ...mention.entity, ...to } } : mention)),
    deals,
  }),
  'same-as': ({ mentions, deals }, _text, { kind, entityId, as }) => {
    const rename = (ids: string[]): string[] => [...new Set(ids.map((id) => (id === entityId ? as.id : id)))];
    return {
      mentions: mentions.map((mention): Mention => {
        if (mention.kind !== kind || mention.entity.id !== entityId) return mention;
        if (mention.kind === 'country') return { ...mention, entity: { id: as.id, name: as.name } };
        if (mention.kind !== 'official') return mention;
        const { office, country } = mention.entity;
        return { ...mention, entity: { ...mention.entity, id: as.id, name: as.name, office: as.office ?? office, country: as.country ?? country } };
      }),
      deals: deals.map((deal) => (kind === 'country' ? { ...deal, parties: rename(deal.parties) } : { ...deal, signatories: rename(deal.signatories) })),
    };
  },
  'deal-field': ({ mentions, deals }, text, { text: words, to }) => ({
    mentions,
    deals: deals.map((deal) => (says(deal, text, squeeze(words)) ? { ...deal, ...to } : deal)),
  }),
};

/**
 * What the reader taught, applied to what was extracted. Pure; the earlier correction first, so that the latest word holds.
 * @returns a new extraction, mentions sorted by start, every span inside the text
 */
export function applyCorrections(extraction: Extraction, article: CorrectedArticle, corrections: readonly Correction[]): Extraction {
  const { mentions, deals } = holdingIn(corrections, article).reduce((now, taught) => {
    const rule = RULES[taught.action] as (extraction: Extraction, text: string, taught: CorrectionAction) => Extraction;
    return rule(now, article.text, taught);
  }, extraction);
  return { mentions: [...mentions].sort((a, b) => a.start - b.start || b.end - a.end), deals };
}
