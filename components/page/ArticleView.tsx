import { useRef } from 'preact/hooks';
import type { PageState } from '../../utils/model/page-state.ts';
import type { Span } from '../../utils/model/span.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { countText } from '../words/number.ts';
import { dateText } from '../words/date.ts';
import { Changes } from './Changes.tsx';
import { CountryList } from './CountryList.tsx';
import { DealCard } from './DealCard.tsx';
import { OfficialList } from './OfficialList.tsx';
import { PageLine } from './PageLine.tsx';
import { tally, type Tally } from './tally.ts';

/** What a click in the page's summary asks for. */
export type PageActions = {
  onReveal: (span: Span) => void;
  onClipArticle: () => void;
  onClipDeal: (dealId: string) => void;
};

type ArticleState = Extract<PageState, { phase: 'article' }>;
type Props = PageActions & { state: ArticleState; articleClipped: boolean; clippedDeals: ReadonlySet<string> };

/** An article's summary: what it is, clip it, its deals, its officials, its countries. */
export function ArticleView({ state, articleClipped, clippedDeals, onReveal, onClipArticle, onClipDeal }: Props) {
  const turns = useRef(new Map<string, number>());
  const revealNext = ({ entity, spans }: Tally<{ id: string }>) => {
    const turn = turns.current.get(entity.id) ?? 0;
    const span = spans[turn % spans.length];
    turns.current.set(entity.id, turn + 1);
    if (span) onReveal(span);
  };
  const officials = tally(state.extraction.mentions, 'official');
  const countries = tally(state.extraction.mentions, 'country');
  const { deals } = state.extraction;
  return (
    <div class="stack article-view">
      <header class="stack article-head">
        <PageLine article={state.article} />
        <h1 class="serif title">{state.article.title}</h1>
        <div class="row">
          <button type="button" class={articleClipped ? 'button done' : 'button primary'} onClick={onClipArticle}>
            <Icon name={articleClipped ? 'check' : 'clip'} />
            {articleClipped ? t('popup_clipped_again') : t('popup_clip_article')}
          </button>
          {state.changedSince ? <span class="small soft">{t('popup_changed_since', dateText(state.changedSince))}</span> : null}
        </div>
        {state.changes && state.changes.length > 0 ? <Changes changes={state.changes} /> : null}
        {state.unplaced.length > 0 ? <p class="small soft">{t('popup_unplaced', countText(state.unplaced.length))}</p> : null}
      </header>
      <section class="stack" aria-label={t('popup_deals')}>
        <h2 class="heading">{t('popup_deals')} <span class="number">{deals.length}</span></h2>
        {deals.length === 0 ? <p class="soft small">{t('popup_no_deals')}</p> : null}
        <ul class="stack">
          {deals.map((deal) => (
            <DealCard key={deal.id} deal={deal} quote={state.dealQuotes[deal.id] ?? deal.subject ?? ''} clipped={clippedDeals.has(deal.id)}
              onReveal={() => deal.evidence[0] && onReveal(deal.evidence[0])} onClip={() => onClipDeal(deal.id)} />
          ))}
        </ul>
      </section>
      <section class="stack" aria-label={t('popup_officials')}>
        <h2 class="heading">{t('popup_officials')} <span class="number">{officials.length}</span></h2>
        {officials.length === 0 ? <p class="soft small">{t('popup_no_officials')}</p> : <OfficialList officials={officials} onReveal={revealNext} />}
      </section>
      <section class="stack" aria-label={t('popup_countries')}>
        <h2 class="heading">{t('popup_countries')} <span class="number">{countries.length}</span></h2>
        {countries.length === 0 ? <p class="soft small">{t('popup_no_countries')}</p> : <CountryList countries={countries} onReveal={revealNext} />}
      </section>
    </div>
  );
}
