import type { PageState } from '../../utils/model/page-state.ts';
import { t } from '../../utils/settings/strings.ts';
import { Notice } from '../ui/Notice.tsx';
import { ArticleView, type PageActions } from './ArticleView.tsx';
import { PageSwitches, type MarkSwitches } from './PageSwitches.tsx';

/**
 * What is known of the tab. `no-reader`: Attaché does not run there by itself, but may be asked to;
 * `closed`: a page of the browser, which no extension may read; `asleep`: it should run there but does not answer.
 */
export type PageView = PageState | { phase: 'loading' } | { phase: 'no-reader' } | { phase: 'closed' } | { phase: 'asleep'; message: string };

export type ThisPageProps = PageActions & {
  view: PageView;
  host: string;
  switches: MarkSwitches;
  articleClipped: boolean;
  clippedDeals: ReadonlySet<string>;
  onSwitch: (which: keyof MarkSwitches, on: boolean) => void;
  /** Reads the page now, article or not. */
  onReadAnyway: () => void;
  /** Asks the browser for leave to run on this host always. */
  onTurnOnForSite: () => void;
  onReload: () => void;
};

/** The first tab of popup and side panel: what the page is, in each of its states. */
export function ThisPage(props: ThisPageProps) {
  const { view, host } = props;
  const button = (label: string, onClick: () => void, primary = false) => (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={onClick}>{label}</button>
  );
  const body = () => {
    switch (view.phase) {
      case 'loading':
      case 'reading':
        return <Skeleton label={view.phase === 'reading' ? t('popup_reading') : t('popup_loading')} />;
      case 'closed':
        return <Notice title={t('popup_closed_title')} text={t('popup_closed_text')} />;
      case 'asleep':
        return <Notice title={t('popup_asleep_title')} text={view.message} tone="bad">{button(t('popup_reload'), props.onReload)}</Notice>;
      case 'failed':
        return <Notice title={t('popup_failed_title')} text={view.message} tone="bad">{button(t('popup_reload'), props.onReload)}</Notice>;
      case 'off':
        return <Notice title={view.scope === 'site' ? t('popup_off_site', host) : t('popup_off_everywhere')} text={t('popup_off_text')}>
          {button(t('popup_turn_on'), () => props.onSwitch(view.scope, true), true)}
        </Notice>;
      case 'no-reader':
        return (
          <Notice title={t('popup_no_reader_title', host)} text={t('popup_no_reader_text')}>
            {button(t('popup_read_now'), props.onReadAnyway, true)}
            {button(t('popup_turn_on_site'), props.onTurnOnForSite)}
            <p class="small soft">{t('popup_permission_reason', host)}</p>
          </Notice>
        );
      case 'not-article':
        return (
          <Notice title={t('popup_not_article_title')} text={t('popup_not_article_text')}>
            {button(t('popup_read_anyway'), props.onReadAnyway, true)}
            {view.reasons.length > 0 ? (
              <details class="small">
                <summary>{t('popup_why')}</summary>
                <ul class="reasons soft">{view.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
              </details>
            ) : null}
          </Notice>
        );
      case 'article':
        return <ArticleView {...props} state={view} />;
    }
  };
  return (
    <div class="this-page">
      <div class="this-page-body">{body()}</div>
      {view.phase === 'loading' || view.phase === 'closed' || host === '' ? null : (
        <PageSwitches on={props.switches} host={host} onChange={props.onSwitch} />
      )}
    </div>
  );
}

/** Grey lines where the text will be, so that nothing jumps. */
function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{label}</span>
      <i class="short" /><i class="tall" /><i class="tall half" /><i class="block" /><i class="block" />
    </div>
  );
}
