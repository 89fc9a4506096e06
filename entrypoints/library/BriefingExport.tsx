import { complain } from '../../components/ui/toast.tsx';
import type { Clip } from '../../utils/model/clip.ts';
import type { Project } from '../../utils/model/watchlist.ts';
import { t } from '../../utils/settings/strings.ts';
import { saveFile } from '../shared/save-file.ts';

/** A project's briefing as a file: Markdown or a page to read and print. */
export function BriefingExport({ project, clips }: { project: Project; clips: Clip[] }) {
  const write = async (kind: 'md' | 'html') => {
    const { makeBriefing } = await import('../../utils/export/briefing.ts');
    const briefing = makeBriefing({ title: project.name, note: project.note, clips, sections: project.sections, day: new Date().toISOString().slice(0, 10) });
    const text = kind === 'md'
      ? (await import('../../utils/export/briefing-markdown.ts')).briefingMarkdown(briefing)
      : (await import('../../utils/export/briefing-html.ts')).briefingHtml(briefing);
    saveFile(new Blob([text], { type: kind === 'md' ? 'text/markdown' : 'text/html' }), `${project.name}.${kind}`);
  };
  const start = (kind: 'md' | 'html') => () => void write(kind).catch((error: unknown) => complain(error instanceof Error ? error.message : String(error)));
  return (
    <span class="row tight" role="group" aria-label={t('export')}>
      <button type="button" class="button" onClick={start('md')}>Markdown</button>
      <button type="button" class="button" onClick={start('html')}>HTML</button>
    </span>
  );
}
