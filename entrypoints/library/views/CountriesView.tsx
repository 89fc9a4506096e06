import { useState } from 'preact/hooks';
import { ClipLines } from '../../../components/people/ClipLines.tsx';
import { CountedList } from '../../../components/people/CountedList.tsx';
import { DealLines } from '../../../components/people/DealLines.tsx';
import { Panel } from '../../../components/people/Panel.tsx';
import '../../../components/people/people.css';
import { Notice } from '../../../components/ui/Notice.tsx';
import { PlaceChip } from '../../../components/ui/PlaceChip.tsx';
import { sectorWord, statusWord } from '../../../components/words/deal.ts';
import { countText } from '../../../components/words/number.ts';
import { placeName } from '../../../components/words/places.ts';
import { countriesIndex, countryPage } from '../../../utils/clips/repository.ts';
import { t } from '../../../utils/settings/strings.ts';
import { useLive } from '../../shared/use-live.ts';
import { clipHref, countryHref, dealHref, officialHref, pairHref } from '../links.ts';
import { Correct } from '../Correct.tsx';
import { href } from '../route.ts';

/** The index of countries, or the page of one. */
export function CountriesView({ rest: [id] }: { rest: string[] }) {
  return id === undefined ? <Index /> : <Country id={id} />;
}

function Index() {
  const [search, setSearch] = useState('');
  const { value, error } = useLive(countriesIndex, 'countries');
  const words = search.trim().toLocaleLowerCase();
  const shown = (value ?? []).filter((line) => `${line.id} ${placeName(line.id)}`.toLocaleLowerCase().includes(words));
  return (
    <>
      <header class="page-head">
        <h1>{t('library_countries')}</h1>
        <input class="field" value={search} placeholder={t('countries_search')} aria-label={t('countries_search')} onInput={(event) => setSearch(event.currentTarget.value)} />
      </header>
      {error === null ? null : <Notice title={t('store_failed_title')} text={error} tone="bad" />}
      {value && shown.length === 0 ? <Notice title={t('countries_empty_title')} text={t('countries_empty_text')} /> : null}
      <div class="page-body">
        <ul class="tile-grid">
          {shown.map((line) => (
            <li key={line.id}>
              <a class="sheet tile" href={countryHref(line.id)}>
                <PlaceChip id={line.id} /><span class="grow">{placeName(line.id)}</span><span class="soft small number">{countText(line.clips)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Country({ id }: { id: string }) {
  const { value: page, error } = useLive(() => countryPage(id), id);
  if (error !== null) return <Notice title={t('store_failed_title')} text={error} tone="bad" />;
  if (page === null) return <Notice title={t('country_gone_title', placeName(id))} text={t('official_gone_text')}><a class="button" href={href(['countries'])}>{t('library_countries')}</a></Notice>;
  if (page === undefined) return null;
  return (
    <>
      <header class="page-head">
        <div>
          <a class="crumbs" href={href(['countries'])}>{t('library_countries')}</a>
          <h1>{placeName(id)}</h1>
        </div>
        <span class="grow" />
        <a class="button" href={href(['clips'], new URLSearchParams({ countries: id }))}>{t('clips_all', countText(page.country.clips))}</a>
      </header>
      <div class="page-body columns">
        <div class="wide"><Correct it={{ kind: 'country', text: page.country.name, entity: page.country }} people={[]} /></div>
        <Panel title={t('country_partners')} empty={page.partners.length === 0}>
          <CountedList label={t('country_partners')} items={page.partners.map((other) => ({ ...other, name: placeName(other.id), href: pairHref(id, other.id) }))} />
        </Panel>
        <Panel title={t('facet_status')} empty={page.statuses.length === 0}>
          <CountedList label={t('facet_status')} items={page.statuses.map((item) => ({ ...item, name: statusWord(item.id), href: href(['deals'], new URLSearchParams({ countries: id, dealStatuses: item.id })) }))} />
        </Panel>
        <Panel title={t('facet_sector')} empty={page.sectors.length === 0}>
          <CountedList label={t('facet_sector')} items={page.sectors.map((item) => ({ ...item, name: sectorWord(item.id), href: href(['deals'], new URLSearchParams({ countries: id, sectors: item.id })) }))} />
        </Panel>
        <Panel title={t('library_officials')} empty={page.officials.length === 0}>
          <CountedList label={t('library_officials')} items={page.officials.map((person) => ({ ...person, href: officialHref(person.id) }))} />
        </Panel>
        <Panel title={t('popup_deals')} empty={page.deals.length === 0}><DealLines deals={page.deals} hrefOf={dealHref} /></Panel>
        <Panel title={t('articles')} empty={page.clips.length === 0}><ClipLines clips={page.clips} hrefOf={clipHref} /></Panel>
      </div>
    </>
  );
}
