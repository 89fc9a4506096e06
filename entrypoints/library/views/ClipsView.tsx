import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ClipRow } from '../../../components/clips/ClipRow.tsx';
import { VirtualList } from '../../../components/list/VirtualList.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { countText } from '../../../components/words/number.ts';
import { clipIds, clipPage } from '../../../utils/clips/repository.ts';
import type { ClipSort } from '../../../utils/model/clip-filter.ts';
import { t } from '../../../utils/settings/strings.ts';
import { useWindow } from '../../shared/use-window.ts';
import { extraHere, filterHere, narrow, setExtra } from '../address.ts';
import { BulkBar } from '../BulkBar.tsx';
import { ClipPane } from '../ClipPane.tsx';
import { asTextSearch } from '../text-search.ts';
import { FilterFrame } from '../FilterFrame.tsx';

const SORTS = { newest: 'sort_newest', oldest: 'sort_oldest', published: 'sort_published' } as const;
const isSort = (value: string | null): value is ClipSort => value !== null && Object.hasOwn(SORTS, value);

/** The clips: list and, beside it, the one that is open. */
export function ClipsView() {
  const filter = filterHere();
  const wanted = extraHere('sort');
  const sort = isSort(wanted) ? wanted : 'newest';
  const open = extraHere('open');
  const inTexts = asTextSearch(filter.query ?? '');
  const key = `${sort}${JSON.stringify(filter)}`;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const range = useRef({ first: 0, last: 0 });
  const list = useWindow(async (page) => {
    const { clips, ...rest } = await clipPage(filter, page, sort);
    return { rows: clips, ...rest };
  }, key);
  const onRange = useMemo(() => (first: number, last: number) => {
    range.current = { first, last };
    list.onRange(first, last);
  }, [list.onRange]);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const [show, setShow] = useState<number | null>(null);
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')) return;
      const by = { j: 1, k: -1 }[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const { first, last } = range.current;
      let at = -1;
      for (let index = first; index <= last; index++) if (list.rowAt(index)?.id === open) at = index;
      const next = at === -1 ? first : at + by;
      const row = list.rowAt(next);
      if (!row) return;
      setShow(next);
      setExtra({ open: row.id });
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  });
  return (
    <FilterFrame title={t('library_clips')} problem={list.problem} tools={
      <select class="field" aria-label={t('sort')} value={sort} onChange={(event) => setExtra({ sort: event.currentTarget.value })}>
        {(Object.keys(SORTS) as ClipSort[]).map((name) => <option key={name} value={name}>{t(SORTS[name])}</option>)}
      </select>
    }>
      <div class={open === null ? 'with-pane' : 'with-pane open'}>
        <section class="list-column" aria-label={t('library_clips')}>
          <BulkBar total={list.total} chosen={chosen} filter={filter} onChoose={setChosen} allIds={() => clipIds(filter, sort)} />
          {list.error === null ? null : <Notice title={t('store_failed_title')} text={list.error} tone="bad" />}
          {list.total === 0 && JSON.stringify(filter) === '{}' ? <Notice title={t('clips_empty_title')} text={t('clips_empty_text')}><a class="button" href="/welcome.html">{t('clips_empty_step')}</a></Notice> : null}
          {list.total === 0 && JSON.stringify(filter) !== '{}' ? (
            <Notice title={t('clips_none_found_title')} text={t('clips_none_found_text')}>
              <button type="button" class="button" onClick={() => narrow({})}>{t('filter_clear')}</button>
              {inTexts === null ? null : <button type="button" class="button primary" onClick={() => narrow({ ...filter, query: inTexts })}>{t('search_in_texts')}</button>}
            </Notice>
          ) : null}
          {list.total ? (
            <VirtualList key={key} label={t('library_clips')} total={list.total} rowAt={list.rowAt} keyOf={(clip) => clip.id} estimate={96} onRange={onRange} showIndex={show}>
              {(clip, index) => (
                <ClipRow clip={clip} open={open === clip.id} onToggle={() => { setShow(index); setExtra({ open: open === clip.id ? null : clip.id }); }}
                  before={<input type="checkbox" aria-label={t('clip_choose', countText(index + 1))} checked={chosen.has(clip.id)} onChange={(event) => toggle(clip.id, event.currentTarget.checked)} />} />
              )}
            </VirtualList>
          ) : null}
        </section>
        {open === null ? null : <ClipPane id={open} onClose={() => setExtra({ open: null })} />}
      </div>
    </FilterFrame>
  );
}
