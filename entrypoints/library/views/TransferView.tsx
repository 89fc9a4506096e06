import { useRef, useState } from 'preact/hooks';
import { Panel } from '../../../components/people/Panel.tsx';
import '../../../components/people/people.css';
import { Icon } from '../../../components/ui/Icon.tsx';
import { say } from '../../../components/ui/toast.tsx';
import { ProgressBar } from '../../../components/work/ProgressBar.tsx';
import '../../../components/work/work.css';
import { dateText } from '../../../components/words/date.ts';
import { countText } from '../../../components/words/number.ts';
import { allBackup } from '../../../utils/clips/backup-source.ts';
import { noteBackup, projects, savedSearches, stats } from '../../../utils/clips/repository.ts';
import { restore } from '../../../utils/clips/restore.ts';
import { writeBackup } from '../../../utils/export/backup.ts';
import { counted, fileOf } from '../../../utils/export/chunks.ts';
import { readImport } from '../../../utils/export/import/read-file.ts';
import { EXPORT_FORMATS, exportName } from '../../../utils/export/registry.ts';
import type { Progress } from '../../../utils/model/backup.ts';
import type { ClipFilter } from '../../../utils/model/clip-filter.ts';
import { ExpectedError } from '../../../utils/model/result.ts';
import { loadSettings } from '../../../utils/settings/settings.ts';
import { t } from '../../../utils/settings/strings.ts';
import { exportFile } from '../../shared/run-export.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useLive } from '../../shared/use-live.ts';
import { useWork } from '../use-work.ts';

async function backUp(signal: AbortSignal, progress: Progress): Promise<void> {
  const writtenAt = new Date().toISOString();
  const { clips: total } = await stats();
  progress(0, total);
  const source = await allBackup(writtenAt, await loadSettings(), signal);
  const file = await fileOf(writeBackup({ ...source, clips: counted(source.clips, total, progress, signal) }), 'application/json');
  const name = `attache-${writtenAt.slice(0, 10)}.json`;
  saveFile(file, name);
  await noteBackup(writtenAt);
  say(t('done_exported', name));
}

async function bringIn(file: File, signal: AbortSignal, progress: Progress): Promise<void> {
  const read = readImport(await file.text());
  if (!read.ok) throw new ExpectedError(read.error.code, read.error.message);
  progress(0, read.value.clips.length);
  const answer = await restore(read.value, { progress, signal });
  if (!answer.ok) throw new ExpectedError(answer.error.code, answer.error.message);
  const { created, merged, damaged } = answer.value;
  say(damaged > 0 ? t('transfer_imported_damaged', countText(created), countText(merged), countText(damaged)) : t('transfer_imported', countText(created), countText(merged)));
}

/** Out and in: a backup of everything, each format over a choice of clips, and files from elsewhere. */
export function TransferView() {
  const { work, run, cancel } = useWork();
  const [format, setFormat] = useState(EXPORT_FORMATS[0]?.id ?? '');
  const [scope, setScope] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const store = useLive(stats, 'stats').value;
  const folders = useLive(projects, 'projects').value ?? [];
  const searches = useLive(savedSearches, 'searches').value ?? [];
  const filterOf = (): ClipFilter => {
    const [kind, id = ''] = scope.split(':', 2);
    if (kind === 'project') return { projects: [id] };
    if (kind === 'search') return { query: searches.find((search) => search.id === id)?.query ?? '' };
    return kind === 'starred' ? { starred: true } : {};
  };
  const handOn = () => run(t('transfer_exporting'), async (signal, progress) => {
    const chosen = EXPORT_FORMATS.find((other) => other.id === format);
    if (!chosen) return;
    const writtenAt = new Date().toISOString();
    const name = exportName(chosen, writtenAt);
    saveFile(await exportFile(chosen, filterOf(), { title: t('popup_title'), writtenAt, signal, progress }), name);
    say(t('done_exported', name));
  });
  return (
    <>
      <header class="page-head"><h1>{t('library_transfer')}</h1></header>
      <div class="page-body">
        {work ? <div class="sheet panel"><ProgressBar label={work.label} done={work.done} total={work.total} onCancel={cancel} /></div> : null}
        <div class="columns">
          <Panel title={t('options_backup')}>
            <p>{t('transfer_backup_text')}</p>
            <p class="soft small">{store?.lastBackupAt ? t('options_backup_last', dateText(store.lastBackupAt)) : t('options_backup_never')}</p>
            <div><button type="button" class="button primary" disabled={work !== null} onClick={() => void run(t('transfer_backing_up'), backUp)}><Icon name="export" />{t('options_backup_now')}</button></div>
          </Panel>
          <Panel title={t('export')}>
            <label class="labelled">{t('transfer_what')}
              <select class="field" value={scope} onChange={(event) => setScope(event.currentTarget.value)}>
                <option value="">{t('transfer_all')}</option>
                <option value="starred">{t('filter_starred')}</option>
                {folders.map((folder) => <option key={folder.id} value={`project:${folder.id}`}>{t('transfer_project', folder.name)}</option>)}
                {searches.map((search) => <option key={search.id} value={`search:${search.id}`}>{t('transfer_search', search.name)}</option>)}
              </select>
            </label>
            <label class="labelled">{t('transfer_format')}
              <select class="field" value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
                {EXPORT_FORMATS.map((other) => <option key={other.id} value={other.id}>{t(other.label)}</option>)}
              </select>
            </label>
            <div><button type="button" class="button" disabled={work !== null || !store?.clips} onClick={() => void handOn()}><Icon name="export" />{t('export')}</button></div>
          </Panel>
          <Panel title={t('import')}>
            <p>{t('transfer_import_text')}</p>
            <div>
              <button type="button" class="button" disabled={work !== null} onClick={() => picker.current?.click()}>{t('transfer_choose_file')}</button>
              <input ref={picker} type="file" accept=".json,.jsonld,.jsonl,.md,application/json,application/ld+json,text/markdown" hidden aria-label={t('transfer_choose_file')} onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) void run(t('transfer_importing', file.name), (signal, progress) => bringIn(file, signal, progress));
                currentTarget.value = '';
              }} />
            </div>
          </Panel>
        </div>
      </div>
    </>
  );
}
