import type { Clip, ClipDeal } from '../../utils/model/clip.ts';
import { t } from '../../utils/settings/strings.ts';
import { Parties } from '../ui/PlaceChip.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { typeWord } from '../words/deal.ts';
import { dateText } from '../words/date.ts';
import { fullAmountText } from '../words/number.ts';
import { placeName } from '../words/places.ts';
import { sourceUrl } from './source-url.ts';

/** A quote with the words around it, so that it can be judged without leaving. */
export function Quote({ quote }: { quote: Clip['anchor']['quote'] }) {
  return (
    <blockquote class="evidence serif" dir="auto">
      <span class="soft">{quote.prefix}</span><mark>{quote.exact}</mark><span class="soft">{quote.suffix}</span>
    </blockquote>
  );
}

/** A deal of a clip and every sentence that says so, each a link to its place. */
export function DealEvidence({ clip, deal }: { clip: Clip; deal: ClipDeal }) {
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
    </li>
  );
}

/** Where a clip comes from and all that is filed with it. */
export function ClipEvidence({ clip, officialHref, countryHref }: { clip: Clip; officialHref: (id: string) => string; countryHref: (id: string) => string }) {
  const { source } = clip;
  const line = [source.byline, source.site, dateText(source.publishedAt)].filter((part) => part).join(' · ');
  return (
    <div class="stack">
      <header>
        <h2 class="serif title" dir="auto">{source.title}</h2>
        <p class="soft small"><bdi>{line}</bdi></p>
        <p class="soft small">{t('clip_filed_on', dateText(clip.createdAt))}</p>
      </header>
      {clip.kind === 'article' ? null : <Quote quote={clip.anchor.quote} />}
      {clip.deals.length > 0 ? (
        <section class="stack"><h3 class="heading">{t('popup_deals')}</h3>
          <ul class="stack">{clip.deals.map((deal) => <DealEvidence key={deal.id} clip={clip} deal={deal} />)}</ul>
        </section>
      ) : null}
      {clip.officials.length > 0 ? (
        <section class="stack"><h3 class="heading">{t('popup_officials')}</h3>
          <ul class="row tight">
            {clip.officials.map((official) => (
              <li key={official.id}><a class="chip" href={officialHref(official.id)} title={official.office ?? undefined}>{official.name ?? official.office ?? t('popup_unnamed')} <span class="soft number">{official.count}</span></a></li>
            ))}
          </ul>
        </section>
      ) : null}
      {clip.countries.length > 0 ? (
        <section class="stack"><h3 class="heading">{t('popup_countries')}</h3>
          <ul class="row tight">
            {clip.countries.map((country) => (
              <li key={country.id}><a class="chip" href={countryHref(country.id)}>{placeName(country.id)} <span class="soft number">{country.count}</span></a></li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
