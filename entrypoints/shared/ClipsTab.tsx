import { useState } from 'preact/hooks';
import { ClipBody } from '../../components/clips/ClipBody.tsx';
import { ClipRow } from '../../components/clips/ClipRow.tsx';
import '../../components/clips/clips.css';
import { isNarrowed } from '../../components/filters/filter-fields.ts';
import { FilterSelects } from '../../components/filters/FilterSelects.tsx';
import '../../components/filters/filters.css';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { VirtualList } from '../../components/list/VirtualList.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { countText } from '../../components/words/number.ts';
import { store } from '../../utils/clips/db.ts';
import { clipFacets, clipPage, suggest } from '../../utils/clips/repository.ts';
import type { ClipFilter } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { changeClip, removeClips } from './clip-actions.ts';
import { drafts } from './drafts.ts';
import { QuickExport } from './QuickExport.tsx';
import { useLive } from './use-live.ts';
import { useWindow } from './use-window.ts';

// The store opens while the tab is being drawn; a failure is told by the first query.
store().open().catch(() => {});

/** "Clips" of popup and side panel: search, narrow, read, note, hand on. */
export function ClipsTab() {
  const [filter, setFilter] = useState<ClipFilter>({});
  const [filtering, setFiltering] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const key = JSON.stringify(filter);
  const list = useWindow(async (page) => {
    const { clips, ...rest } = await clipPage(filter, page);
    return { rows: clips, ...rest };
  }, key);
  const facets = useLive(async () => (filtering ? clipFacets(filter) : null), `${filtering}${key}`);
  const searching = key !== '{}';
  return (
    <div class="clips-tab">
      <header class="clips-tab-head stack">
        <div class="row">
          <SearchBox value={filter.query ?? ''} suggest={suggest} problem={list.problem}
            onChange={(query) => setFilter(({ query: _old, ...rest }) => (query === '' ? rest : { ...rest, query }))} />
          <IconButton icon="filter" label={t('filters')} expanded={filtering} pressed={isNarrowed(filter)} onClick={() => setFiltering(!filtering)} />
        </div>
        {filtering ? <FilterSelects filter={filter} facets={facets.value ?? null} onChange={setFilter} /> : null}
        <div class="row small soft clips-tab-count">
          <span class="grow" role="status">{list.total === undefined ? '' : t(searching ? 'clips_found' : 'clips_all', countText(list.total))}</span>
          {list.total ? <QuickExport filter={filter} /> : null}
        </div>
      </header>
      {list.error !== null ? (
        <Notice title={t('store_failed_title')} text={list.error} tone="bad">
          <button type="button" class="button" onClick={() => location.reload()}>{t('broken_again')}</button>
        </Notice>
      ) : null}
      {list.total === 0 && searching ? (
        <Notice title={t('clips_none_found_title')} text={t('clips_none_found_text')}>
          <button type="button" class="button" onClick={() => setFilter({})}>{t('filter_clear')}</button>
        </Notice>
      ) : null}
      {list.total === 0 && !searching ? <Notice title={t('clips_empty_title')} text={t('clips_empty_text')} /> : null}
      {list.total ? (
        <VirtualList key={key} label={t('popup_tab_clips')} total={list.total} rowAt={list.rowAt} keyOf={(clip) => clip.id} estimate={96} onRange={list.onRange}>
          {(clip) => (
            <ClipRow clip={clip} open={open === clip.id} onToggle={() => setOpen(open === clip.id ? null : clip.id)}>
              <ClipBody clip={clip} drafts={drafts} onChange={(patch) => changeClip(clip.id, patch)} onDelete={() => void removeClips([clip.id])} />
            </ClipRow>
          )}
        </VirtualList>
      ) : null}
    </div>
  );
}
