import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ThisPage } from '../../components/page/ThisPage.tsx';
import { complain, say } from '../../components/ui/toast.tsx';
import '../../components/page/page.css';
import { callBackground, callPage } from '../../utils/messaging/messenger.ts';
import type { ClipReceipt } from '../../utils/model/clip.ts';
import type { Result } from '../../utils/model/result.ts';
import { settingsHost } from '../../utils/settings/settings.ts';
import { t } from '../../utils/settings/strings.ts';
import { askForHost } from './reader.ts';
import type { SpokenTab } from './tab.ts';
import { usePageView } from './use-page-view.ts';
import { useSettings } from './use-settings.ts';

type Clipped = { article: boolean; deals: ReadonlySet<string> };
const NOTHING: Clipped = { article: false, deals: new Set() };

/** "This page", wired to the tab: shared by popup and side panel. */
export function ThisPageTab({ tab }: { tab: SpokenTab | null | undefined }) {
  const { view, refresh, show } = usePageView(tab);
  const { settings, change } = useSettings();
  const [clipped, setClipped] = useState(NOTHING);
  const article = view.phase === 'article' ? view.article : null;
  const host = settingsHost(tab?.url ?? ('url' in view ? view.url : undefined) ?? '') ?? '';

  const lookUpClips = useCallback(async () => {
    if (!article) return setClipped(NOTHING);
    const answer = await callBackground('clipsOfPage', { url: article.url, canonicalUrl: article.canonicalUrl });
    if (!answer.ok) return;
    const { clips } = answer.value;
    setClipped({
      article: clips.some((clip) => clip.kind === 'article'),
      deals: new Set(clips.filter((clip) => clip.kind === 'deal').flatMap((clip) => clip.deals.map((deal) => deal.id))),
    });
  }, [article?.url, article?.canonicalUrl]);
  const filed = view.phase === 'article' ? view.clipped.join() : '';
  useEffect(() => void lookUpClips(), [lookUpClips, filed]);

  const withTab = (act: (id: number) => Promise<void>) => () => {
    if (tab) void act(tab.id);
  };
  const afterClip = (answer: Result<ClipReceipt>) => {
    if (!answer.ok) return complain(answer.error.message);
    say(answer.value.outcome === 'created' ? t('done_clipped') : t('done_updated'));
    void lookUpClips();
  };
  const readNow = async (id: number) => {
    if (view.phase === 'no-reader') {
      const started = await callBackground('readTab', id);
      if (!started.ok) return complain(started.error.message);
    }
    const answer = await callPage(id, 'readAnyway');
    if (answer.ok) show(answer.value);
    else complain(answer.error.message);
    refresh();
  };
  return (
    <ThisPage
      view={view}
      host={host}
      switches={{
        here: view.phase !== 'article' || view.marksShown !== false,
        site: !settings.hostsOff.includes(host),
        everywhere: settings.enabled,
      }}
      articleClipped={clipped.article}
      clippedDeals={clipped.deals}
      onReveal={(span) => withTab(async (id) => {
        const answer = await callPage(id, 'reveal', span);
        if (!answer.ok) complain(answer.error.message);
        else if (!answer.value) complain(t('popup_not_found'));
      })()}
      onClipArticle={withTab(async (id) => afterClip(await callPage(id, 'clipThis', { kind: 'article' })))}
      onClipDeal={(dealId) => withTab(async (id) => afterClip(await callPage(id, 'clipThis', { kind: 'deal', dealId })))()}
      onSwitch={(which, on) => {
        if (which === 'everywhere') change({ enabled: on });
        else if (which === 'site') change({ hostsOff: on ? settings.hostsOff.filter((off) => off !== host) : [...settings.hostsOff, host] });
        else withTab(async (id) => { await callPage(id, 'showMarks', on); })();
        refresh();
      }}
      onReadAnyway={withTab(readNow)}
      onTurnOnForSite={withTab(async (id) => {
        if (await askForHost(host)) await readNow(id);
        else complain(t('popup_permission_denied'));
      })}
      onReload={withTab(async (id) => { await browser.tabs.reload(id); refresh(); })}
    />
  );
}
