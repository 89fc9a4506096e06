import { Quote } from '../../components/clips/Evidence.tsx';
import { sourceUrl } from '../../components/clips/source-url.ts';
import { DealFields } from '../../components/deals/DealFields.tsx';
import { Stages, Versions } from '../../components/deals/Versions.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Parties } from '../../components/ui/PlaceChip.tsx';
import { StatusMark } from '../../components/ui/StatusMark.tsx';
import { complain, say } from '../../components/ui/toast.tsx';
import { dateText } from '../../components/words/date.ts';
import { editDeal, getClip, mergedDeal, revertDeal, splitDeal } from '../../utils/clips/repository.ts';
import type { LedgerDeal } from '../../utils/model/ledger.ts';
import type { Result } from '../../utils/model/result.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';
import { href } from './route.ts';

const told = (answer: Result<unknown>): boolean => {
  if (!answer.ok) complain(answer.error.message);
  return answer.ok;
};

/** The open deal: its fields, its versions and stages, and the sentences that say so. */
export function DealPane({ id, onClose }: { id: string; onClose: () => void }) {
  const { value: merged, error } = useLive(() => mergedDeal(id), id);
  const split = async (dealId: string) => {
    if (told(await splitDeal(dealId))) say(t('deal_split_done'));
  };
  const [a, b] = merged?.row.deal.parties ?? [];
  return (
    <aside class="pane stack" aria-label={t('deal_pane')} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div class="row">
        {merged ? <><Parties ids={merged.row.deal.parties} /><StatusMark status={merged.row.deal.status} /></> : null}
        <span class="grow" />
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      {error === null ? null : <Notice title={t('store_failed_title')} text={error} tone="bad" />}
      {merged === null ? <Notice title={t('deal_gone_title')} text={t('clip_gone_text')} /> : null}
      {merged ? (
        <>
          <DealFields key={merged.row.id} deal={merged.row} names={merged.names} onEdit={async (edits) => told(await editDeal(merged.row.id, edits))}
            onRevert={(field) => void revertDeal(merged.row.id, field).then(told)} />
          {a && b ? <p><a href={href(['pair', a, b])}>{t('deal_pair_link')}</a></p> : null}
          {merged.stages.length > 1 ? <section class="stack"><h2 class="heading">{t('deal_stages')}</h2><Stages stages={merged.stages} /></section> : null}
          {merged.versions.length > 1 ? <section class="stack"><h2 class="heading">{t('deal_versions')}</h2><Versions merged={merged} onSplit={(dealId) => void split(dealId)} /></section> : null}
          <section class="stack"><h2 class="heading">{t('deal_evidence')}</h2>
            {merged.versions.map((version) => <DealSource key={version.id} deal={version} />)}
          </section>
        </>
      ) : null}
    </aside>
  );
}

function DealSource({ deal }: { deal: LedgerDeal }) {
  const first = deal.clipIds[0] ?? '';
  const clip = useLive(() => getClip(first), first).value;
  return (
    <article class="stack">
      <p class="small"><strong>{deal.source.site}</strong> <span class="soft">· {dateText(deal.source.publishedAt)} ·</span> <span class="serif" dir="auto">{deal.source.title}</span></p>
      {deal.deal.evidence.map((anchor) => {
        const url = clip ? sourceUrl({ ...clip, kind: 'selection', anchor }) : null;
        return (
          <div key={anchor.position.start}>
            <Quote quote={anchor.quote} />
            {url ? <a class="small" href={url} target="_blank" rel="noopener noreferrer">{t('clip_open_quote')}</a> : null}
          </div>
        );
      })}
      <a class="small" href={href(['clips'], new URLSearchParams({ open: first }))}>{t('deal_show_clip')}</a>
    </article>
  );
}
