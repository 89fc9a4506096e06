import type { Deal } from '../../utils/model/deal.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Parties } from '../ui/PlaceChip.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { typeWord } from '../words/deal.ts';
import { amountText, fullAmountText } from '../words/number.ts';

type Props = {
  deal: Pick<Deal, 'id' | 'type' | 'status' | 'parties' | 'amount' | 'instrument'>;
  /** The sentence that says so, in the article's words. */
  quote: string;
  clipped: boolean;
  onReveal: () => void;
  onClip: () => void;
};

/** A deal of the page: who, what, how far, how much, and the line that says so. */
export function DealCard({ deal, quote, clipped, onReveal, onClip }: Props) {
  return (
    <li class="sheet deal-card">
      <div class="row">
        <Parties ids={deal.parties} />
        <span class="soft small">{deal.instrument ?? typeWord(deal.type)}</span>
        <StatusMark status={deal.status} />
        {deal.amount ? <strong class="number amount" title={fullAmountText(deal.amount)}>{amountText(deal.amount)}</strong> : null}
      </div>
      <div class="deal-card-line">
        <button type="button" class="quote-link" onClick={onReveal} title={t('popup_show_on_page')}>
          <q>{quote}</q>
        </button>
        <button type="button" class={clipped ? 'button icon done' : 'button icon'} onClick={onClip}
          aria-label={clipped ? t('popup_deal_clipped') : t('popup_clip_deal')} title={clipped ? t('popup_deal_clipped') : t('popup_clip_deal')}>
          <Icon name={clipped ? 'check' : 'clip'} />
        </button>
      </div>
    </li>
  );
}
