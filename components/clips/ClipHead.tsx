import type { Clip } from '../../utils/model/clip.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Parties } from '../ui/PlaceChip.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { reviewWord, typeWord } from '../words/deal.ts';
import { dateText } from '../words/date.ts';
import { amountText } from '../words/number.ts';

const KIND = { article: 'kind_article', deal: 'kind_deal', selection: 'kind_selection' } as const;

/** A clip in three lines: what it is, its words, where and when; the same in every list. */
export function ClipHead({ clip }: { clip: Clip }) {
  const deal = clip.kind === 'deal' ? clip.deals[0] : undefined;
  const day = dateText(clip.source.publishedAt ?? clip.createdAt);
  return (
    <span class="clip-head">
      <span class="row clip-head-top">
        {deal ? (
          <>
            <Parties ids={deal.parties} />
            <span class="soft small">{deal.instrument ?? typeWord(deal.type)}</span>
            <StatusMark status={deal.status} />
            {deal.amount ? <strong class="number">{amountText(deal.amount)}</strong> : null}
          </>
        ) : (
          <>
            <span class="soft small">{t(KIND[clip.kind])}</span>
            {clip.countries.slice(0, 4).map((country) => <span class="chip code" key={country.id}>{country.id}</span>)}
          </>
        )}
        <span class="grow" />
        {clip.starred ? <span class="starred"><Icon name="star" filled /><span class="unseen">{t('clip_starred')}</span></span> : null}
      </span>
      <span class={clip.kind === 'article' ? 'clip-words serif title-line' : 'clip-words serif'} dir="auto">
        {clip.kind === 'article' ? clip.source.title : clip.anchor.quote.exact}
      </span>
      <span class="soft small clip-head-foot">
        <bdi>{[clip.source.site, day].join(' · ')}</bdi>
        {clip.review === 'new' ? null : <span>{reviewWord(clip.review)}</span>}
        {clip.note === '' ? null : <span class="row tight"><Icon name="note" /><span class="unseen">{t('clip_has_note')}</span></span>}
        {clip.tags.slice(0, 3).map((tag) => <bdi key={tag}>#{tag}</bdi>)}
      </span>
    </span>
  );
}
