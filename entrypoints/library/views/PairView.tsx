import { ClipLines } from '../../../components/people/ClipLines.tsx';
import { DealLines } from '../../../components/people/DealLines.tsx';
import { Panel } from '../../../components/people/Panel.tsx';
import '../../../components/deals/deals.css';
import '../../../components/people/people.css';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { StatusMark } from '../../../components/ui/StatusMark.tsx';
import { dateText } from '../../../components/words/date.ts';
import { countText } from '../../../components/words/number.ts';
import { placeName } from '../../../components/words/places.ts';
import { pairPage } from '../../../utils/clips/repository.ts';
import { t } from '../../../utils/settings/strings.ts';
import { meetingsTold } from '../../../utils/text/meetings.ts';
import { useLive } from '../../shared/use-live.ts';
import { clipHref, countryHref, dealHref } from '../links.ts';
import { href } from '../route.ts';
import { TradeChart } from '../TradeChart.tsx';

/** Two states: what happened between them, their deals, and what is said of their trade. */
export function PairView({ rest: [a = '', b = ''] }: { rest: string[] }) {
  const { value: page, error } = useLive(() => pairPage(a, b, meetingsTold), `${a}|${b}`);
  if (error !== null) return <Notice title={t('store_failed_title')} text={error} tone="bad" />;
  if (!page) return null;
  const title = `${placeName(a)} – ${placeName(b)}`;
  return (
    <>
      <header class="page-head">
        <h1><a class="plain-link" href={countryHref(a)}>{placeName(a)}</a> – <a class="plain-link" href={countryHref(b)}>{placeName(b)}</a></h1>
        <span class="grow" />
        <a class="button" href={href(['clips'], new URLSearchParams({ pair: `${a}|${b}` }))}>{t('clips_all', countText(page.clips.length))}</a>
      </header>
      {page.timeline.length === 0 && page.trade.length === 0 ? <Notice title={t('country_gone_title', title)} text={t('countries_empty_text')} /> : null}
      <div class="page-body">
        {page.trade.length > 0 ? <TradeChart title={t('pair_trade')} points={page.trade.map((point) => ({ ...point, series: `${a}–${b}` }))} /> : null}
        <div class="columns">
          <Panel title={t('pair_timeline')} empty={page.timeline.length === 0}>
            <ol class="stages pair-timeline">
              {page.timeline.toReversed().map((event) => (
                <li key={`${event.kind}${event.clipId}${event.dealId ?? ''}${event.title}`}>
                  <time class="soft small number" dateTime={event.day}>{dateText(event.day)}</time>
                  {event.status ? <StatusMark status={event.status} /> : null}
                  {event.kind === 'meeting' ? <span class="status meeting-mark"><Icon name="person" />{t('meeting')}</span> : null}
                  <a class="plain-link serif" dir="auto" href={event.dealId ? dealHref(event.dealId) : clipHref(event.clipId)}>{event.title}</a>
                </li>
              ))}
            </ol>
          </Panel>
          <Panel title={t('popup_deals')} empty={page.deals.length === 0}><DealLines deals={page.deals} hrefOf={dealHref} /></Panel>
          <Panel title={t('articles')} empty={page.clips.length === 0}><ClipLines clips={page.clips} hrefOf={clipHref} /></Panel>
        </div>
      </div>
    </>
  );
}
