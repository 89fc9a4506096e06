import { useState } from 'preact/hooks';
import { REVIEW_STATES } from '../../components/clips/ReviewField.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { reviewWord } from '../../components/words/deal.ts';
import { countText } from '../../components/words/number.ts';
import { projects } from '../../utils/clips/repository.ts';
import type { ClipFilter } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { removeClips } from '../shared/clip-actions.ts';
import { QuickExport } from '../shared/QuickExport.tsx';
import { useLive } from '../shared/use-live.ts';
import { fileAll, reviewAll, starAll, tagAll } from './bulk.ts';

type Props = {
  total: number | undefined;
  chosen: ReadonlySet<string>;
  filter: ClipFilter;
  onChoose: (ids: ReadonlySet<string>) => void;
  allIds: () => Promise<string[]>;
};

/** How many there are; with some chosen, what to do with all of them at once. */
export function BulkBar({ total, chosen, filter, onChoose, allIds }: Props) {
  const [tag, setTag] = useState('');
  const folders = useLive(projects, 'projects').value ?? [];
  const ids = [...chosen];
  const addTag = (event: SubmitEvent) => {
    event.preventDefault();
    const name = tag.trim();
    if (name === '') return;
    setTag('');
    void tagAll(ids, name);
  };
  if (ids.length === 0) {
    return (
      <div class="bar small soft">
        <span role="status" class="grow">{total === undefined ? '' : t('clips_all', countText(total))}</span>
        {total ? <button type="button" class="button quiet" onClick={() => void allIds().then((all) => onChoose(new Set(all)))}>{t('bulk_all')}</button> : null}
        {total ? <QuickExport filter={filter} /> : null}
      </div>
    );
  }
  return (
    <div class="bar busy" role="group" aria-label={t('bulk_title')}>
      <strong role="status">{t('bulk_chosen', countText(ids.length))}</strong>
      <form class="row tight" onSubmit={addTag}>
        <input class="field" size={12} value={tag} placeholder={t('clip_tag_add')} aria-label={t('clip_tag_add')} onInput={(event) => setTag(event.currentTarget.value)} />
      </form>
      <select class="field" aria-label={t('clip_review')} value="" onChange={({ currentTarget }) => {
        const review = REVIEW_STATES.find((state) => state === currentTarget.value);
        currentTarget.value = '';
        if (review) void reviewAll(ids, review);
      }}>
        <option value="">{t('clip_review')}</option>
        {REVIEW_STATES.map((state) => <option key={state} value={state}>{reviewWord(state)}</option>)}
      </select>
      {folders.length > 0 ? (
        <select class="field" aria-label={t('bulk_project')} value="" onChange={({ currentTarget }) => {
          const project = currentTarget.value;
          currentTarget.value = '';
          if (project !== '') void fileAll(ids, project);
        }}>
          <option value="">{t('bulk_project')}</option>
          {folders.map((folder) => <option key={folder.id} value={folder.id}>{folder.name}</option>)}
        </select>
      ) : null}
      <button type="button" class="button" onClick={() => void starAll(ids)}><Icon name="star" />{t('clip_star')}</button>
      <QuickExport filter={{ ids }} />
      <button type="button" class="button danger" onClick={() => { void removeClips(ids); onChoose(new Set()); }}><Icon name="trash" />{t('clip_delete')}</button>
      <span class="grow" />
      <IconButton icon="close" label={t('bulk_none')} onClick={() => onChoose(new Set())} />
    </div>
  );
}
