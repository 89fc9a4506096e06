import type { Clip, ClipDeal } from '../../utils/model/clip.ts';
import { t } from '../../utils/settings/strings.ts';
import { Parties } from '../ui/PlaceChip.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { typeWord } from '../words/deal.ts';
import { dateText } from '../words/date.ts';
import { fullAmountText } from '../words/number.ts';
import { aroundQuote } from './around-quote.ts';
import { countryEntries, Entries, officialEntries } from './Entries.tsx';
import { sourceUrl } from './source-url.ts';

/** A quote with the words around it, so that it can be judged without leaving. */
export function Quote({ quote }: { quote: Clip['anchor']['quote'] }) {
  const { before, after } = aroundQuote(quote);
  return (
    <blockquote class="evidence serif" dir="auto">
      <span class="soft">{before}</span><mark>{quote.exact}</mark><span class="soft">{after}</span>
    </blockquote>
  );
}

/** A deal of a clip and every sentence that says so, each a link to its place. */
export function DealEvidence({ clip, deal, href, onNoDeal }: { clip: Clip; deal: ClipDeal; href?: string | undefined; onNoDeal?: ((deal: ClipDeal) => void) | undefined }) {
  return (
    <li class="stack deal-evidence">
      <div class="row">
        <Parties ids={deal.parties} /><span class="small">{deal.instrument ?? typeWord(deal.type)}</span><StatusMark status={deal.status} />
        {deal.amount ? <strong class="number">{fullAmountText(deal.amount)}</strong> : null}
      </div>
      {deal.subject ? <p dir="auto">{deal.subject}</p> : null}
      {deal.evidence.map((anchor) => {
        const url = sourceUrl({ ...clip, kind: 'selection', anchor });
        return (
          <div key={`${anchor.position.start}`}>
            <Quote quote={anchor.quote} />
            {url ? <a class="small" href={url} target="_blank" rel="noopener noreferrer">{t('clip_open_quote')}</a> : null}
          </div>
        );
      })}
      <div class="row tight small">
        {href ? <a href={href}>{t('deal_in_ledger')}</a> : null}
        <span class="grow" />
        {onNoDeal ? <button type="button" class="button quiet slim" onClick={() => onNoDeal(deal)}>{t('card_not_deal')}</button> : null}
      </div>
    </li>
  );
}

/** The quote of a deal's clip stands among the deal's sentences, and is not told twice. */
const isEvidence = ({ deals, anchor }: Clip): boolean => deals.some(({ evidence }) => evidence.some(({ quote }) => quote.exact === anchor.quote.exact));

type EvidenceProps = {
  clip: Clip;
  officialHref: (id: string) => string;
  countryHref: (id: string) => string;
  dealHref?: (deal: ClipDeal) => string;
  /** What corrects an official or a country. */
  correct?: Parameters<typeof Entries>[0]['correct'];
  onNoDeal?: (deal: ClipDeal) => void;
};

/** Where a clip comes from and all that is filed with it. */
export function ClipEvidence({ clip, officialHref, countryHref, dealHref, correct, onNoDeal }: EvidenceProps) {
  const { source } = clip;
  const line = [source.byline, source.site, dateText(source.publishedAt)].filter((part) => part).join(' · ');
  return (
    <div class="stack">
      <header>
        <h2 class="serif title" dir="auto">{source.title}</h2>
        <p class="soft small"><bdi>{line}</bdi></p>
        <p class="soft small">{t('clip_filed_on', dateText(clip.createdAt))}</p>
      </header>
      {clip.kind === 'article' || isEvidence(clip) ? null : <Quote quote={clip.anchor.quote} />}
      {clip.deals.length > 0 ? (
        <section class="stack"><h3 class="heading">{t('popup_deals')}</h3>
          <ul class="stack">{clip.deals.map((deal) => <DealEvidence key={deal.id} clip={clip} deal={deal} href={dealHref?.(deal)} onNoDeal={onNoDeal} />)}</ul>
        </section>
      ) : null}
      <Entries title={t('popup_officials')} entries={officialEntries(clip, officialHref)} correct={correct} />
      <Entries title={t('popup_countries')} entries={countryEntries(clip, countryHref)} correct={correct} />
    </div>
  );
}
