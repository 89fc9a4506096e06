import { complain, say } from '../../components/ui/toast.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { deleteSearch, savedSearches, saveSearch } from '../../utils/clips/repository.ts';
import type { SavedSearch } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';

/** Searches kept by name: choose one, keep the present one, or take it away again. */
export function SavedSearches({ query, onChoose }: { query: string; onChoose: (query: string) => void }) {
  const searches = useLive(savedSearches, 'searches').value ?? [];
  const current = searches.find((search) => search.query === query);
  const keep = async () => {
    const answer = await saveSearch({ name: query.slice(0, 60), query });
    if (answer.ok) say(t('search_saved'), () => void deleteSearch(answer.value.id));
    else complain(answer.error.message);
  };
  const drop = async (dropped: SavedSearch) => {
    const answer = await deleteSearch(dropped.id);
    if (!answer.ok) return complain(answer.error.message);
    say(t('search_dropped'), () => void saveSearch(dropped));
  };
  return (
    <span class="row tight">
      {searches.length > 0 ? (
        <select class="field" aria-label={t('search_saved_list')} value={current?.id ?? ''}
          onChange={(event) => onChoose(searches.find((search) => search.id === event.currentTarget.value)?.query ?? '')}>
          <option value="">{t('search_saved_list')}</option>
          {searches.map((search) => <option key={search.id} value={search.id}>{search.name}</option>)}
        </select>
      ) : null}
      {current ? <IconButton icon="trash" label={t('search_drop')} onClick={() => void drop(current)} /> : null}
      {query !== '' && !current ? <IconButton icon="plus" label={t('search_save')} onClick={() => void keep()} /> : null}
    </span>
  );
}
