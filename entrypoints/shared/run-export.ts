import { articleTexts } from '../../utils/clips/backup-source.ts';
import { countClips, eachClip } from '../../utils/clips/repository.ts';
import { counted, fileOf } from '../../utils/export/chunks.ts';
import type { ExportFormat } from '../../utils/export/format.ts';
import type { Progress } from '../../utils/model/backup.ts';
import type { ClipFilter } from '../../utils/model/clip-filter.ts';

type Options = { title: string; writtenAt: string; signal?: AbortSignal; progress?: Progress };

/** Writes what a filter holds in one format. Rejects with the signal's reason when it is stopped. */
export async function exportFile(format: ExportFormat, filter: ClipFilter, { title, writtenAt, signal, progress = () => undefined }: Options): Promise<Blob> {
  const total = await countClips(filter);
  progress(0, total);
  const clips = counted(eachClip(filter, signal ? { signal } : {}), total, progress, signal);
  return fileOf(format.write({ clips, title, writtenAt, articleTexts }), format.mime);
}
