import { dateText } from '../../../components/words/date.ts';
import { sectorWord, typeWord } from '../../../components/words/deal.ts';
import { amountText } from '../../../components/words/number.ts';
import type { Deal } from '../../../utils/model/deal.ts';
import type { Extraction } from '../../../utils/model/extraction.ts';
import { t } from '../../../utils/settings/strings.ts';
import { h } from './element.ts';
import { fact, place } from './parts.ts';

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Names of those who signed, as the article's own mentions give them. */
function signatoryNames({ signatories }: Deal, { mentions }: Extraction): string {
  const names = signatories.map((id) => mentions.find((mention) => mention.kind === 'official' && mention.entity.id === id));
  return names.flatMap((mention) => (mention?.kind === 'official' ? [mention.entity.name ?? mention.exact] : [])).join(', ');
}

/** What the deal is, between whom, for how much. */
export function dealBody(document: Document, deal: Deal, extraction: Extraction): Node[] {
  const instrument = deal.instrument === null ? typeWord(deal.type) : sentenceCase(deal.instrument);
  const parties = deal.parties.flatMap((id, index) => [...(index > 0 ? [h(document, 'span', { class: 'dash', 'aria-hidden': 'true' }, '–')] : []), place(document, id)]);
  return [
    h(document, 'h2', { id: 'name' }, deal.subject === null ? instrument : sentenceCase(deal.subject)),
    ...(deal.amount === null ? [] : [h(document, 'p', { class: 'amount' }, amountText(deal.amount))]),
    ...(parties.length === 0 ? [] : [h(document, 'p', { class: 'places', 'aria-label': t('card_parties') }, ...parties)]),
    h(document, 'dl', {},
      fact(document, t('card_instrument'), deal.subject === null ? null : instrument),
      fact(document, t('card_signed_by'), signatoryNames(deal, extraction)),
      fact(document, t('card_date'), deal.date === null ? null : dateText(deal.date)),
      fact(document, t('card_period'), deal.period),
      fact(document, t('card_place'), deal.place),
      fact(document, t('card_sectors'), deal.sectors.map(sectorWord).join(', ')),
    ),
  ];
}
