import type { ClipCountry, ClipDeal, ClipDraft, ClipKind, ClipOfficial } from '../../utils/model/clip.ts';
import { clipId } from '../../utils/model/clip-id.ts';
import type { Deal } from '../../utils/model/deal.ts';
import type { Mention } from '../../utils/model/mention.ts';
import { overlaps, type Span } from '../../utils/model/span.ts';
import { anchorOf } from '../../utils/text/anchor.ts';
import { countWords, type Reading } from './reading.ts';

type Source = Pick<Reading, 'article' | 'extraction'>;

function countedOfficials(mentions: readonly Mention[]): ClipOfficial[] {
  const found = new Map<string, ClipOfficial>();
  for (const mention of mentions) {
    if (mention.kind !== 'official') continue;
    const known = found.get(mention.entity.id);
    if (known === undefined) found.set(mention.entity.id, { ...mention.entity, count: 1 });
    else known.count += 1;
  }
  return [...found.values()];
}

function countedCountries(mentions: readonly Mention[]): ClipCountry[] {
  const found = new Map<string, ClipCountry>();
  for (const mention of mentions) {
    if (mention.kind !== 'country') continue;
    const known = found.get(mention.entity.id);
    if (known === undefined) found.set(mention.entity.id, { ...mention.entity, count: 1 });
    else known.count += 1;
  }
  return [...found.values()];
}

const fileDeal = (text: string, { evidence, ...deal }: Deal): ClipDeal => ({
  ...deal,
  evidence: evidence.map((span) => anchorOf(text, span)),
});

/** Those that are asked for by their place in the text, and whoever signed one of the deals, wherever the text names them. */
function mentionsOf(mentions: readonly Mention[], within: readonly Span[], deals: readonly Deal[]): readonly Mention[] {
  const signatories = new Set(deals.flatMap((deal) => deal.signatories));
  return mentions.filter((mention) => within.some((part) => overlaps(part, mention)) || (mention.kind === 'official' && signatories.has(mention.entity.id)));
}

function draft({ article, extraction }: Source, kind: ClipKind, span: Span, within: readonly Span[] | null, deals: readonly Deal[]): ClipDraft {
  const { text, ...meta } = article;
  const mentions = within === null ? extraction.mentions : mentionsOf(extraction.mentions, within, deals);
  return {
    id: clipId(kind, meta.canonicalUrl, text.slice(span.start, span.end)),
    kind,
    source: { ...meta, words: countWords(text) },
    anchor: anchorOf(text, span),
    officials: countedOfficials(mentions),
    countries: countedCountries(mentions),
    deals: deals.map((deal) => fileDeal(text, deal)),
    articleText: text,
  };
}

/** The article's first block: its headline. */
export function headlineOf(text: string): Span {
  const end = text.indexOf('\n\n');
  return { start: 0, end: end < 0 ? text.length : end };
}

/** The whole article, with everything found in it, under its headline. */
export const draftOfArticle = (source: Source): ClipDraft =>
  draft(source, 'article', headlineOf(source.article.text), null, source.extraction.deals);

/** One deal with its evidence and who is named in it; null where the article has no such deal. */
export function draftOfDeal(source: Source, dealId: string): ClipDraft | null {
  const deal = source.extraction.deals.find(({ id }) => id === dealId);
  const first = deal?.evidence[0];
  return deal === undefined || first === undefined ? null : draft(source, 'deal', first, deal.evidence, [deal]);
}

/** A stretch of the text with whoever and whatever it touches. */
export const draftOfSpan = (source: Source, span: Span): ClipDraft =>
  draft(source, 'selection', span, [span], source.extraction.deals.filter(({ evidence }) => evidence.some((part) => overlaps(part, span))));
