import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../components/settings/settings.css';
import { Switch } from '../../components/ui/Switch.tsx';
import { complain, say } from '../../components/ui/toast.tsx';
import { timeText } from '../../components/words/date.ts';
import { bytesText, countText } from '../../components/words/number.ts';
import { clipPage, damagedClips, rebuildIndex, stats } from '../../utils/clips/repository.ts';
import { clearDiagnostics, readDiagnostics } from '../../utils/settings/diagnostics.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';
import { report, type Kept } from './report.ts';

/** Titles and addresses that go into a report, where the reader ticks that. */
const LATEST = 5;

/** What a keeper asks for: version, storage, counts, last errors, timings; all of it local. */
export function DiagnosticsPage() {
  const { value: store, error } = useLive(stats, 'stats');
  const [kept, setKept] = useState<Kept | null>(null);
  const [withPages, setWithPages] = useState(false);
  const [damaged, setDamaged] = useState<number | null>(null);
  const [rebuilding, setRebuilding] = useState(false);
  useEffect(() => void readDiagnostics().then(setKept), []);
  // Every clip is read for this; where the store cannot be, `error` says so.
  useEffect(() => void damagedClips().then(({ length }) => setDamaged(length), () => undefined), []);
  const rebuild = async () => {
    setRebuilding(true);
    const answer = await rebuildIndex();
    setRebuilding(false);
    if (answer.ok) say(t('diagnostics_rebuilt'));
    else complain(answer.error.message);
  };
  document.title = `${t('options_diagnostics')} · ${t('popup_title')}`;
  const version = browser.runtime.getManifest().version;
  const copy = async () => {
    const pages = withPages ? (await clipPage({}, { offset: 0, limit: LATEST })).clips.map(({ source }) => ({ title: source.title, url: source.url })) : [];
    const text = report({ version, browser: navigator.userAgent, language: browser.i18n.getUILanguage(), store: store ?? null, storeError: error, damaged, diagnostics: kept, pages });
    try {
      await navigator.clipboard.writeText(text);
      say(t('diagnostics_copied'));
    } catch (failure) {
      complain(failure instanceof Error ? failure.message : String(failure));
    }
  };
  return (
    <main class="settings-page">
      <header class="row">
        <h1 class="grow">{t('options_diagnostics')}</h1>
        <button type="button" class="button" onClick={() => void clearDiagnostics().then(() => setKept({ errors: [], timings: [] }))}>{t('diagnostics_clear')}</button>
        <button type="button" class="button primary" onClick={() => void copy()}>{t('diagnostics_copy')}</button>
      </header>
      <p class="soft">{t('diagnostics_text')}</p>
      <Switch label={t('diagnostics_with_pages')} on={withPages} onChange={setWithPages} />
      <section class="sheet panel" aria-labelledby="store">
        <h2 id="store">{t('options_storage')}</h2>
        {error === null ? null : <p class="problem">{error}</p>}
        <table class="plain"><tbody>
          <tr><th scope="row">{t('diagnostics_version')}</th><td>{version}</td></tr>
          <tr><th scope="row">{t('diagnostics_browser')}</th><td>{navigator.userAgent}</td></tr>
          {store ? (
            <>
              <tr><th scope="row">{t('diagnostics_schema')}</th><td>{store.schema}</td></tr>
              <tr><th scope="row">{t('popup_tab_clips')}</th><td class="number">{countText(store.clips)}</td></tr>
              <tr><th scope="row">{t('diagnostics_damaged')}</th><td class="number">{damaged === null ? '–' : countText(damaged)}</td></tr>
              <tr><th scope="row">{t('popup_deals')}</th><td class="number">{countText(store.deals)}</td></tr>
              <tr><th scope="row">{t('articles')}</th><td class="number">{countText(store.articles)}</td></tr>
              <tr><th scope="row">{t('library_corrections')}</th><td class="number">{countText(store.corrections)}</td></tr>
              <tr><th scope="row">{t('diagnostics_room')}</th><td>{store.usedBytes === null ? '–' : bytesText(store.usedBytes)}{store.quotaBytes === null ? '' : ` / ${bytesText(store.quotaBytes)}`}</td></tr>
              <tr><th scope="row">{t('diagnostics_persisted')}</th><td>{store.persisted === null ? '–' : store.persisted ? t('yes') : t('no')}</td></tr>
            </>
          ) : null}
        </tbody></table>
        {damaged ? <p class="problem">{t('diagnostics_damaged_text', countText(damaged))}</p> : null}
        <div><button type="button" class="button" disabled={rebuilding} onClick={() => void rebuild()}>{t('diagnostics_rebuild')}</button></div>
      </section>
      <section class="sheet panel" aria-labelledby="errors">
        <h2 id="errors">{t('diagnostics_errors')}</h2>
        {kept?.errors.length === 0 ? <p class="soft">{t('diagnostics_no_errors')}</p> : null}
        {kept && kept.errors.length > 0 ? (
          <table class="plain"><tbody>
            {kept.errors.map((entry) => <tr key={`${entry.at}${entry.where}`}><td class="number small">{timeText(entry.at)}</td><td>{entry.where}</td><td>{entry.code}</td><td>{entry.message}</td></tr>)}
          </tbody></table>
        ) : null}
      </section>
      <section class="sheet panel" aria-labelledby="timings">
        <h2 id="timings">{t('diagnostics_timings')}</h2>
        {kept?.timings.length === 0 ? <p class="soft">{t('diagnostics_no_timings')}</p> : null}
        {kept && kept.timings.length > 0 ? (
          <table class="plain"><tbody>
            {kept.timings.map((entry, index) => <tr key={index}><td class="number small">{timeText(entry.at)}</td><td>{t('diagnostics_timing', countText(entry.characters), countText(entry.mentions), countText(entry.deals))}</td><td class="end number">{countText(Math.round(entry.ms))} ms</td></tr>)}
          </tbody></table>
        ) : null}
      </section>
    </main>
  );
}
