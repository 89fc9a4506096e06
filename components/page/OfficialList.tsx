import type { OfficialEntity } from '../../utils/model/mention.ts';
import { t } from '../../utils/settings/strings.ts';
import { PlaceChip } from '../ui/PlaceChip.tsx';
import type { Tally } from './tally.ts';

/** The officials of the page: name, office, state, how often; a click goes to the next mention. */
export function OfficialList({ officials, onReveal }: { officials: Tally<OfficialEntity>[]; onReveal: (official: Tally<OfficialEntity>) => void }) {
  return (
    <ul class="people">
      {officials.map((official) => (
        <li key={official.entity.id}>
          <button type="button" class="line-link" onClick={() => onReveal(official)} title={t('popup_show_on_page')}>
            <span class="grow">
              <span class="person">{official.entity.name ?? official.entity.office ?? t('popup_unnamed')}</span>
              {official.entity.name && official.entity.office ? <span class="soft small office">{official.entity.office}</span> : null}
            </span>
            {official.entity.country ? <PlaceChip id={official.entity.country} /> : null}
            <span class="soft small number times">×{official.spans.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
