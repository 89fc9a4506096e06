import { useState } from 'preact/hooks';
import { ClipLines } from '../../../components/people/ClipLines.tsx';
import { CountedList } from '../../../components/people/CountedList.tsx';
import { DealLines } from '../../../components/people/DealLines.tsx';
import { MeetingLines } from '../../../components/people/MeetingLines.tsx';
import { Panel } from '../../../components/people/Panel.tsx';
import '../../../components/people/people.css';
import { VirtualList } from '../../../components/list/VirtualList.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { PlaceChip } from '../../../components/ui/PlaceChip.tsx';
import '../../../components/work/work.css';
import { dateText } from '../../../components/words/date.ts';
import { countText } from '../../../components/words/number.ts';
import { placeName } from '../../../components/words/places.ts';
import { officialPage, officialsIndex } from '../../../utils/clips/repository.ts';
import { t } from '../../../utils/settings/strings.ts';
import { meetingsTold } from '../../../utils/text/meetings.ts';
import { useLive } from '../../shared/use-live.ts';
import { useWindow } from '../../shared/use-window.ts';
import { clipHref, countryHref, dealHref, officialHref } from '../links.ts';
import { href } from '../route.ts';
import { Correct } from '../Correct.tsx';
import { knownPeople } from '../teach.ts';

/** The index of officials, or the page of one. */
export function OfficialsView({ rest: [id] }: { rest: string[] }) {
  return id === undefined ? <Index /> : <Person id={id} />;
}

function Index() {
  const [search, setSearch] = useState('');
  const list = useWindow(async (page) => {
    const { officials, total } = await officialsIndex(search, page);
    return { rows: officials, total, problem: null };
  }, search);
  return (
    <>
      <header class="page-head">
        <h1>{t('library_officials')}</h1>
        <input class="field" value={search} placeholder={t('officials_search')} aria-label={t('officials_search')} onInput={(event) => setSearch(event.currentTarget.value)} />
        <span class="soft small" role="status">{list.total === undefined ? '' : countText(list.total)}</span>
      </header>
      {list.error === null ? null : <Notice title={t('store_failed_title')} text={list.error} tone="bad" />}
      {list.total === 0 ? <Notice title={t('officials_empty_title')} text={t('officials_empty_text')} /> : null}
      {list.total ? (
        <section class="list-column fill" aria-label={t('library_officials')}>
          <VirtualList key={search} label={t('library_officials')} total={list.total} rowAt={list.rowAt} keyOf={(row) => row.id} estimate={53} onRange={list.onRange}>
            {(row) => (
              <a class="index-line" href={officialHref(row.id)}>
                <span class="grow"><strong>{row.name}</strong><span class="soft small">{row.office ?? ''}</span></span>
                {row.country ? <PlaceChip id={row.country} /> : null}
                <span class="soft small number">{t('clips_all', countText(row.clips))}</span>
              </a>
            )}
          </VirtualList>
        </section>
      ) : null}
    </>
  );
}

function Person({ id }: { id: string }) {
  const { value: page, error } = useLive(() => officialPage(id, meetingsTold), id);
  const people = useLive(knownPeople, 'people').value ?? [];
  if (error !== null) return <Notice title={t('store_failed_title')} text={error} tone="bad" />;
  if (page === null) return <Notice title={t('official_gone_title')} text={t('official_gone_text')}><a class="button" href={href(['officials'])}>{t('library_officials')}</a></Notice>;
  if (page === undefined) return null;
  const { official } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <a class="crumbs" href={href(['officials'])}>{t('library_officials')}</a>
          <h1>{official.name}</h1>
          <p class="soft">{[official.office, official.country === null ? null : placeName(official.country)].filter((part) => part).join(', ')}</p>
        </div>
        <span class="grow" />
        <a class="button" href={href(['clips'], new URLSearchParams({ officials: id }))}>{t('clips_all', countText(official.clips))}</a>
      </header>
      <div class="page-body columns">
        <div class="wide"><Correct it={{ kind: 'official', text: official.name, entity: official }} people={people} /></div>
        <Panel title={t('official_offices')} empty={page.offices.length === 0}>
          <ol class="offices">
            {page.offices.map((office) => (
              <li key={`${office.office}${office.country}`}>
                <span class="grow">{office.office}</span>{office.country ? <PlaceChip id={office.country} /> : null}
                <span class="soft small number">{dateText(office.from)} – {dateText(office.to)}</span>
              </li>
            ))}
          </ol>
        </Panel>
        <Panel title={t('official_meetings')} empty={page.meetings.length === 0}><MeetingLines meetings={page.meetings} of={id} hrefOf={clipHref} /></Panel>
        <Panel title={t('official_named_with')} empty={page.namedWith.length === 0}>
          <CountedList label={t('official_named_with')} items={page.namedWith.map((person) => ({ ...person, href: officialHref(person.id) }))} />
        </Panel>
        <Panel title={t('popup_countries')} empty={page.countries.length === 0}>
          <CountedList label={t('popup_countries')} items={page.countries.map((country) => ({ ...country, name: placeName(country.id), href: countryHref(country.id) }))} />
        </Panel>
        <Panel title={t('popup_deals')} empty={page.deals.length === 0}><DealLines deals={page.deals} hrefOf={dealHref} /></Panel>
        <Panel title={t('articles')} empty={page.clips.length === 0}><ClipLines clips={page.clips} hrefOf={clipHref} /></Panel>
      </div>
    </>
  );
}
