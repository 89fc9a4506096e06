import { useState } from 'preact/hooks';
import { Icon } from '../../components/ui/Icon.tsx';
import { complain, say } from '../../components/ui/toast.tsx';
import type { ClipFilter } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { saveFile } from './save-file.ts';

const QUICK = [{ id: 'json', word: 'JSON' }, { id: 'csv-clips', word: 'CSV' }] as const;

/** Hands on what a filter holds as JSON or CSV; the formats are fetched when one is asked for. */
export function QuickExport({ filter }: { filter: ClipFilter }) {
  const [busy, setBusy] = useState(false);
  const write = async (id: string) => {
    setBusy(true);
    try {
      const [{ exportFormat, exportName }, { exportFile }] = await Promise.all([import('../../utils/export/registry.ts'), import('./run-export.ts')]);
      const format = exportFormat(id);
      if (!format) throw new Error(`No such format: ${id}`);
      const writtenAt = new Date().toISOString();
      const name = exportName(format, writtenAt);
      saveFile(await exportFile(format, filter, { title: t('popup_title'), writtenAt }), name);
      say(t('done_exported', name));
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <span class="row tight" role="group" aria-label={t('export')}>
      <Icon name="export" />
      {QUICK.map(({ id, word }) => (
        <button key={id} type="button" class="button quiet slim" disabled={busy} title={t('export_as', word)} onClick={() => void write(id)}>{word}</button>
      ))}
    </span>
  );
}
