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

async function merge({ deals: [a, b] }: MergeProposal): Promise<void> {
  const answer = await mergeDeals([a.id, b.id]);
  if (answer.ok) say(t('deal_merged'), () => void splitDeal(b.id));
  else complain(answer.error.message);
}

async function part({ deals: [a, b] }: MergeProposal): Promise<void> {
  const answer = await keepApart(a.id, b.id);
  if (!answer.ok) complain(answer.error.message);
}

/** Deals that look like one, offered for merging. Looked for only when asked: it compares much with much. */
export function Proposals() {
  const [open, setOpen] = useState(false);
  return (
    <div class="proposals">
      <div class="bar">
        <Icon name="merge" />
        <span class="grow">{t('deal_proposals')}</span>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('deal_proposals_hide') : t('deal_proposals_show')}</button>
      </div>
      {open ? <List /> : null}
    </div>
  );
}

function List() {
  const { value: proposals, error } = useLive(() => mergeProposals(MOST), 'proposals');
  if (error !== null) return <p class="proposal-list problem">{error}</p>;
  if (!proposals) return <p class="proposal-list soft" role="status">{t('deal_proposals_looking')}</p>;
  if (proposals.length === 0) return <p class="proposal-list soft" role="status">{t('deal_proposals_none')}</p>;
  return (
    <ul class="proposal-list stack" aria-label={t('deal_proposals_count', countText(proposals.length))}>
      {proposals.map((proposal) => <Proposal key={proposal.id} proposal={proposal} onMerge={() => void merge(proposal)} onKeepApart={() => void part(proposal)} />)}
    </ul>
  );
}
