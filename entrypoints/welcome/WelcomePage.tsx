import { useState } from 'preact/hooks';
import '../../components/settings/settings.css';
import { DealCard } from '../../components/page/DealCard.tsx';
import '../../components/page/page.css';
import { Icon } from '../../components/ui/Icon.tsx';
import { PlaceChip } from '../../components/ui/PlaceChip.tsx';
import { placeName } from '../../components/words/places.ts';
import type { MentionKind } from '../../utils/model/mention.ts';
import { t } from '../../utils/settings/strings.ts';
import { MarkSample } from '../shared/MarkSample.tsx';
import { useSettings } from '../shared/use-settings.ts';
import './welcome.css';

const DEAL = { id: 'sample', type: 'agreement', status: 'signed', parties: ['PT', 'VN'], amount: { value: 12_000_000, currency: 'EUR' }, instrument: null } as const;

/** The thing on a sample: press a mark, see its card, clip the deal. */
export function WelcomePage() {
  const { settings } = useSettings();
  const [picked, setPicked] = useState<MentionKind>('official');
  const [clipped, setClipped] = useState(false);
  document.title = `${t('welcome_title')} · ${t('popup_title')}`;
  return (
    <main class="settings-page welcome">
      <header class="stack">
        <p class="welcome-name serif"><img src="/icon/48.png" width={32} height={32} alt="" /> {t('popup_title')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="soft">{t('welcome_lead')}</p>
      </header>
      <ol class="welcome-steps">
        <li class="stack">
          <h2>{t('welcome_step_1')}</h2>
          <p class="soft">{t('welcome_step_1_text')}</p>
          <div class="welcome-stage">
            <MarkSample settings={settings} picked={picked} onPick={setPicked} />
            <SampleCard kind={picked} />
          </div>
        </li>
        <li class="stack">
          <h2>{t('welcome_step_2')}</h2>
          <p class="soft">{t('welcome_step_2_text')}</p>
          <ul>
            <DealCard deal={{ ...DEAL, parties: [...DEAL.parties] }} quote={t('sample_deal')} clipped={clipped} onReveal={() => setPicked('deal')} onClip={() => setClipped(!clipped)} />
          </ul>
          <p role="status" class="small">{clipped ? t('welcome_clipped') : ''}</p>
        </li>
        <li class="stack">
          <h2>{t('welcome_step_3')}</h2>
          <p class="soft">{t('welcome_step_3_text')}</p>
          <div class="row">
            <a class="button primary" href="/library.html"><Icon name="library" />{t('welcome_open_library')}</a>
            <a class="button" href="/options.html"><Icon name="gear" />{t('popup_options')}</a>
          </div>
        </li>
      </ol>
      <p class="soft small">{t('welcome_privacy')}</p>
    </main>
  );
}

function SampleCard({ kind }: { kind: MentionKind }) {
  return (
    <div class="sheet welcome-card stack" role="status">
      {kind === 'official' ? <><strong>{t('sample_official')}</strong><span>{t('sample_office')}</span><span class="row tight"><PlaceChip id="PT" /> {placeName('PT')}</span></> : null}
      {kind === 'country' ? <><strong>{placeName('VN')}</strong><span class="soft small">{t('welcome_card_country')}</span></> : null}
      {kind === 'deal' ? <><strong>{t('welcome_card_deal')}</strong><span class="row tight"><PlaceChip id="PT" />–<PlaceChip id="VN" /></span><span class="soft small">{t('welcome_card_deal_text')}</span></> : null}
    </div>
  );
}
