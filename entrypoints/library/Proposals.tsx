import { useState } from 'preact/hooks';
import { Proposal } from '../../components/deals/Proposal.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { complain, say } from '../../components/ui/toast.tsx';
import { countText } from '../../components/words/number.ts';
import { keepApart, mergeDeals, mergeProposals, splitDeal } from '../../utils/clips/repository.ts';
import type { MergeProposal } from '../../utils/model/ledger.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';

const MOST = 50;

/** Deals that look like one, offered for merging; folded away until asked for. */
export function Proposals() {
  const [open, setOpen] = useState(false);
  const proposals = useLive(() => mergeProposals(MOST), 'proposals').value ?? [];
  if (proposals.length === 0) return null;
  const merge = async ({ deals: [a, b] }: MergeProposal) => {
    const answer = await mergeDeals([a.id, b.id]);
    if (answer.ok) say(t('deal_merged'), () => void splitDeal(b.id));
    else complain(answer.error.message);
  };
  const part = async ({ deals: [a, b] }: MergeProposal) => {
    const answer = await keepApart(a.id, b.id);
    if (!answer.ok) complain(answer.error.message);
  };
  return (
    <div class="proposals">
      <div class="bar busy">
        <Icon name="merge" />
        <span class="grow">{t('deal_proposals', countText(proposals.length))}</span>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('deal_proposals_hide') : t('deal_proposals_show')}</button>
      </div>
      {open ? (
        <ul class="proposal-list stack" aria-label={t('deal_proposals', countText(proposals.length))}>
          {proposals.map((proposal) => <Proposal key={proposal.id} proposal={proposal} onMerge={() => void merge(proposal)} onKeepApart={() => void part(proposal)} />)}
        </ul>
      ) : null}
    </div>
  );
}
