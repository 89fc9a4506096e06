import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FacetList } from '../../components/filters/FacetList.tsx';
import { FACET_OF, isNarrowed, LIST_FIELDS, withList } from '../../components/filters/filter-fields.ts';
import { DateFields } from '../../components/filters/FilterSelects.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { clipFacets, suggest } from '../../utils/clips/repository.ts';
import type { ClipFilter } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';
import { filterHere, narrow } from './address.ts';
import { SavedSearches } from './SavedSearches.tsx';

const OPEN_AT_FIRST = new Set(['country', 'dealStatus', 'dealType']);

type Props = {
  title: string;
  problem: string | null;
  /** Controls beside the search box. */
  tools?: ComponentChildren;
  children: ComponentChildren;
};

/** The frame of everything that answers to the filters: search box, facets, and the view in the middle. */
export function FilterFrame({ title, problem, tools, children }: Props) {
  const filter = filterHere();
  const [shown, setShown] = useState(() => innerWidth > 1000);
  const set = (query: string) => {
    const { query: _old, ...rest } = filter;
    narrow(query === '' ? rest : { ...rest, query });
  };
  return (
    <>
      <header class="page-head">
        <h1>{title}</h1>
        <SearchBox value={filter.query ?? ''} onChange={set} suggest={suggest} problem={problem} />
        <SavedSearches query={filter.query ?? ''} onChoose={set} />
        <button type="button" class="button" aria-pressed={shown} onClick={() => setShown(!shown)}><Icon name="filter" />{t('filters')}</button>
        {isNarrowed(filter) ? (
          <button type="button" class="button quiet" onClick={() => narrow(filter.query ? { query: filter.query } : {})}>{t('filter_clear')}</button>
        ) : null}
        {tools}
      </header>
      <div class={shown ? 'with-facets' : 'with-facets no-facets'}>
        {shown ? <Facets filter={filter} /> : null}
        {children}
      </div>
    </>
  );
}

function Facets({ filter }: { filter: ClipFilter }) {
  const facets = useLive(() => clipFacets(filter), JSON.stringify(filter));
  return (
    <aside class="facets stack" aria-label={t('filters')}>
      <Switch label={t('filter_starred')} on={filter.starred ?? false} onChange={(on) => {
        const { starred: _old, ...rest } = filter;
        narrow(on ? { ...rest, starred: true } : rest);
      }} />
      <div class="row"><DateFields filter={filter} onChange={narrow} /></div>
      {LIST_FIELDS.map((field) => {
        const kind = FACET_OF[field];
        return (
          <FacetList key={field} kind={kind} values={facets.value?.[kind] ?? []} chosen={filter[field] ?? []}
            open={OPEN_AT_FIRST.has(kind)} onChange={(chosen) => narrow(withList(filter, field, chosen))} />
        );
      })}
    </aside>
  );
}
