import type { ClipFacets, ClipFilter } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { countText } from '../words/number.ts';
import { choices, FACET_OF, isNarrowed, withList, type ListField } from './filter-fields.ts';
import { facetTitle, facetWord } from './filter-words.ts';

const FIELDS: readonly ListField[] = ['countries', 'officials', 'dealTypes', 'dealStatuses', 'sites', 'review'];

type Props = { filter: ClipFilter; facets: ClipFacets | null; onChange: (filter: ClipFilter) => void };

/** The filters of the popup: one choice a field, and the dates. */
export function FilterSelects({ filter, facets, onChange }: Props) {
  return (
    <fieldset class="filter-selects">
      <legend class="unseen">{t('filters')}</legend>
      {FIELDS.map((field) => {
        const kind = FACET_OF[field];
        const chosen = filter[field] ?? [];
        return (
          <label class="labelled" key={field}>
            {facetTitle(kind)}
            <select class="field" value={chosen[0] ?? ''} onChange={({ currentTarget: { value } }) => onChange(withList(filter, field, value === '' ? [] : [value]))}>
              <option value="">{t('filter_any')}</option>
              {choices(facets?.[kind] ?? [], chosen).map((value) => (
                <option key={value.id} value={value.id}>{facetWord(kind, value)} ({countText(value.count)})</option>
              ))}
            </select>
          </label>
        );
      })}
      <DateFields filter={filter} onChange={onChange} />
      {isNarrowed(filter) ? (
        <button type="button" class="button quiet" onClick={() => onChange(filter.query ? { query: filter.query } : {})}>{t('filter_clear')}</button>
      ) : null}
    </fieldset>
  );
}

/** From and to, both included. */
export function DateFields({ filter, onChange }: Omit<Props, 'facets'>) {
  const set = (field: 'after' | 'before', value: string) => {
    const { [field]: _old, ...rest } = filter;
    onChange(value === '' ? rest : { ...rest, [field]: value });
  };
  return (
    <>
      <label class="labelled">{t('filter_after')}
        <input type="date" class="field" value={filter.after ?? ''} max={filter.before} onChange={(event) => set('after', event.currentTarget.value)} />
      </label>
      <label class="labelled">{t('filter_before')}
        <input type="date" class="field" value={filter.before ?? ''} min={filter.after} onChange={(event) => set('before', event.currentTarget.value)} />
      </label>
    </>
  );
}
