import type { MergeProposal } from '../../utils/model/ledger.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Parties } from '../ui/PlaceChip.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { typeWord } from '../words/deal.ts';
import { dateText } from '../words/date.ts';
import { amountText } from '../words/number.ts';

/** Two deals that look like one: both, why, and the two answers. */
export function Proposal({ proposal, onMerge, onKeepApart }: { proposal: MergeProposal; onMerge: () => void; onKeepApart: () => void }) {
  return (
    <li class="sheet panel">
      <div class="columns">
        {proposal.deals.map(({ id, deal, source, day }) => (
          <div class="stack proposal-side" key={id}>
            <div class="row"><Parties ids={deal.parties} /><StatusMark status={deal.status} />{deal.amount ? <strong class="number">{amountText(deal.amount)}</strong> : null}</div>
            <p class="serif" dir="auto">{deal.subject ?? deal.instrument ?? typeWord(deal.type)}</p>
            <p class="soft small">{source.site} · {dateText(day)}</p>
            {deal.evidence[0] ? <p class="small soft two-lines" dir="auto">{deal.evidence[0].quote.exact}</p> : null}
          </div>
        ))}
      </div>
      <p class="small">{t('deal_why_same', proposal.reasons.join('; '))}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onMerge}><Icon name="merge" />{t('deal_merge')}</button>
        <button type="button" class="button" onClick={onKeepApart}>{t('deal_keep_apart')}</button>
      </div>
    </li>
  );
}
