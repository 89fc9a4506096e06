import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/ui/Notice.tsx';
import { dateText } from '../../components/words/date.ts';
import { countText } from '../../components/words/number.ts';
import { acknowledgeLoss, lostStore, type StoreMark } from '../../utils/settings/store-mark.ts';
import { t } from '../../utils/settings/strings.ts';
import { href } from './route.ts';

/** Says that the browser has lost the store, until the reader has seen it. */
export function StoreLost() {
  const [lost, setLost] = useState<StoreMark | null>(null);
  useEffect(() => void lostStore().then(setLost), []);
  if (lost === null) return null;
  return (
    <Notice title={t('store_lost_title')} text={t('store_lost_text', dateText(lost.at), countText(lost.clips))} tone="bad">
      <a class="button primary" href={href(['transfer'])}>{t('store_lost_restore')}</a>
      <button type="button" class="button" onClick={() => void acknowledgeLoss().then(() => setLost(null))}>{t('store_lost_seen')}</button>
    </Notice>
  );
}
