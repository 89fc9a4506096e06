import '../../components/settings/settings.css';
import { t } from '../../utils/settings/strings.ts';
import { useSettings } from '../shared/use-settings.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { LookPanel } from './LookPanel.tsx';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';
import { SitesPanel } from './SitesPanel.tsx';
import { StoragePanel } from './StoragePanel.tsx';

/** Everything that the reader can choose. */
export function OptionsPage() {
  const { settings, change } = useSettings();
  document.title = `${t('popup_options')} · ${t('popup_title')}`;
  return (
    <main class="settings-page">
      <header class="row">
        <h1 class="grow">{t('popup_options')}</h1>
        <a class="button" href="/library.html">{t('popup_library')}</a>
      </header>
      <LookPanel settings={settings} onChange={change} />
      <SitesPanel settings={settings} onChange={change} />
      <ShortcutsPanel />
      <BackupPanel settings={settings} onChange={change} />
      <StoragePanel />
      <p class="soft small"><a href="/welcome.html">{t('options_welcome')}</a> · <a href="/diagnostics.html">{t('options_diagnostics')}</a></p>
    </main>
  );
}
