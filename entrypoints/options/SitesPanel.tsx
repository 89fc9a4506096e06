import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { HostList } from '../../components/settings/HostList.tsx';
import { complain } from '../../components/ui/toast.tsx';
import type { Settings } from '../../utils/model/settings.ts';
import { t } from '../../utils/settings/strings.ts';
import { askForHost, grantedHosts, withdrawHost } from '../shared/reader.ts';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

/** Sites where marks are off, and sites beyond the list where the reader turned them on. */
export function SitesPanel({ settings, onChange }: Props) {
  const [granted, setGranted] = useState<string[]>([]);
  useEffect(() => {
    const look = () => void grantedHosts().then(setGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const off = settings.hostsOff;
  const turnOn = async (host: string) => {
    if (!(await askForHost(host))) complain(t('popup_permission_denied'));
  };
  return (
    <section class="sheet panel" aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p class="soft">{t('options_sites_text')}</p>
      <h3 class="heading">{t('options_sites_on')}</h3>
      <HostList label={t('options_sites_on')} hosts={granted} empty={t('options_sites_on_none')} addLabel={t('options_site_add_on')} removeLabel={(host) => t('options_site_remove', host)}
        onAdd={(host) => void turnOn(host)} onRemove={(host) => void withdrawHost(host)} />
      <h3 class="heading">{t('options_sites_off')}</h3>
      <HostList label={t('options_sites_off')} hosts={off} empty={t('options_sites_off_none')} addLabel={t('options_site_add_off')} removeLabel={(host) => t('options_site_remove', host)}
        onAdd={(host) => { if (!off.includes(host)) onChange({ hostsOff: [...off, host] }); }} onRemove={(host) => onChange({ hostsOff: off.filter((other) => other !== host) })} />
    </section>
  );
}
