import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/ui/Icon.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import { t } from '../../utils/settings/strings.ts';
import { canOpenPanel, openPanel } from './side-panel.ts';
import { useTab } from './tab.ts';
import { ThisPageTab } from './ThisPageTab.tsx';
import './two-tabs.css';

type TabId = 'page' | 'clips';
const KEY = 'attache-tab';

const remembered = (): TabId => (sessionStorage.getItem(KEY) === 'clips' ? 'clips' : 'page');

/** The clips' tab with all of the store's code: the larger half, in a file of its own. */
const fetchClips = async (): Promise<ComponentType> => (await import('./ClipsTab.tsx')).ClipsTab;
/** Shown first, it is fetched while the rest is drawn; else after the first drawing, so as not to hold that up. */
const wanted = remembered() === 'clips' ? fetchClips() : null;

/** Popup and side panel: the page's tab, the clips' tab, and the library in the same corner always. */
export function TwoTabs({ follow }: { follow: boolean }) {
  const tab = useTab(follow);
  const [current, setCurrent] = useState<TabId>(remembered);
  const [Clips, setClips] = useState<ComponentType | null>(null);
  useEffect(() => {
    void (wanted ?? fetchClips()).then((tab) => setClips(() => tab));
  }, []);
  const choose = (id: TabId) => {
    sessionStorage.setItem(KEY, id);
    setCurrent(id);
  };
  return (
    <div class="two-tabs">
      <header class="two-tabs-head">
        <Tabs label={t('popup_views')} current={current} onChange={choose}
          tabs={[{ id: 'page', label: t('popup_tab_page') }, { id: 'clips', label: t('popup_tab_clips') }]} />
        <span class="grow" />
        {follow || !canOpenPanel ? null : <IconButton icon="panel" label={t('popup_side_panel')} onClick={() => void openPanel()} />}
        <IconButton icon="gear" label={t('popup_options')} onClick={() => void browser.runtime.openOptionsPage()} />
        <a class="button quiet" href="/library.html" target="_blank" rel="noopener">
          <Icon name="library" />{t('popup_library')}
        </a>
      </header>
      <main class="two-tabs-body">
        <div id={`panel-${current}`} role="tabpanel" aria-labelledby={`tab-${current}`} class="two-tabs-panel">
          {current === 'page' ? <ThisPageTab tab={tab} /> : null}
          {current === 'clips' && Clips ? <Clips /> : null}
        </div>
      </main>
    </div>
  );
}
