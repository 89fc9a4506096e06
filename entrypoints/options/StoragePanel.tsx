import { complain } from '../../components/ui/toast.tsx';
import { bytesText, countText } from '../../components/words/number.ts';
import { stats } from '../../utils/clips/repository.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';

/** What the store holds and how much room it takes. */
export function StoragePanel() {
  const { value, error } = useLive(stats, 'stats');
  const persist = async () => {
    if (!(await navigator.storage.persist())) complain(t('options_persist_refused'));
  };
  return (
    <section class="sheet panel" aria-labelledby="storage">
      <h2 id="storage">{t('options_storage')}</h2>
      {error === null ? null : <p class="problem">{error}</p>}
      {value ? (
        <>
          <p>{t('options_storage_counts', countText(value.clips), countText(value.deals), countText(value.articles))}</p>
          <p class="soft small">{value.usedBytes === null ? t('options_storage_unknown') : t('options_storage_used', bytesText(value.usedBytes))}</p>
          {value.persisted === false ? <div class="row"><span class="small grow">{t('options_persist_text')}</span><button type="button" class="button" onClick={() => void persist()}>{t('options_persist')}</button></div> : null}
        </>
      ) : null}
    </section>
  );
}
