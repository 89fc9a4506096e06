import { useState } from 'preact/hooks';
import { Icon } from '../../components/ui/Icon.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import { complain, say } from '../../components/ui/toast.tsx';
import { BriefingList } from '../../components/work/BriefingList.tsx';
import { fromLines, toLines, type BriefingLine } from '../../components/work/briefing-order.ts';
import { BriefingSheet } from '../../components/work/BriefingSheet.tsx';
import '../../components/work/work.css';
import { projectClips, projects, saveProject, updateClips } from '../../utils/clips/repository.ts';
import type { Project } from '../../utils/model/watchlist.ts';
import { t } from '../../utils/settings/strings.ts';
import { useLive } from '../shared/use-live.ts';
import { BriefingExport } from './BriefingExport.tsx';
import { clipHref } from './links.ts';
import { href } from './route.ts';

type View = 'order' | 'read';

/** One project: its clips in the order of its briefing, and the briefing itself. */
export function BriefingDesk({ id }: { id: string }) {
  const { value } = useLive(async () => ({ project: (await projects()).find((other) => other.id === id) ?? null, clips: await projectClips(id) }), id);
  const [view, setView] = useState<View>('order');
  if (!value) return null;
  const { project, clips } = value;
  if (!project) return <Notice title={t('project_gone')} text={t('official_gone_text')}><a class="button" href={href(['projects'])}>{t('library_projects')}</a></Notice>;
  const lines = toLines(clips.map((clip) => clip.id), project.sections);
  const byId = new Map(clips.map((clip) => [clip.id, clip]));
  const keep = async (patch: Partial<Project>) => {
    const answer = await saveProject({ id, name: project.name, note: project.note, order: project.order, sections: project.sections, ...patch });
    if (!answer.ok) complain(answer.error.message);
  };
  const takeOut = async (clipId: string) => {
    const answer = await updateClips([clipId], { removeProjects: [id] });
    if (answer.ok) say(t('briefing_taken_out'), () => void updateClips([clipId], { addProjects: [id] }));
    else complain(answer.error.message);
  };
  const addSection = () => void keep(fromLines([{ kind: 'section', title: t('briefing_section_new'), key: 'new' } satisfies BriefingLine, ...lines]));
  return (
    <>
      <header class="page-head no-print">
        <div class="grow">
          <a class="crumbs" href={href(['projects'])}>{t('library_projects')}</a>
          <h1>{project.name}</h1>
        </div>
        <Tabs<View> label={project.name} current={view} onChange={setView} tabs={[{ id: 'order', label: t('briefing_arrange') }, { id: 'read', label: t('briefing_read') }]} />
        <BriefingExport project={project} clips={clips} />
        <button type="button" class="button" onClick={() => { setView('read'); requestAnimationFrame(() => requestAnimationFrame(() => print())); }}>{t('briefing_print')}</button>
      </header>
      <div class="page-body" id={`panel-${view}`} role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'order' ? (
          <>
            <div class="columns">
              <label class="labelled">{t('briefing_title')}
                <input class="field" value={project.name} onChange={(event) => event.currentTarget.value.trim() !== '' && void keep({ name: event.currentTarget.value.trim() })} />
              </label>
              <label class="labelled">{t('briefing_note')}
                <textarea class="field" rows={2} value={project.note} dir="auto" onChange={(event) => void keep({ note: event.currentTarget.value })} />
              </label>
            </div>
            <div class="row"><button type="button" class="button" onClick={addSection}><Icon name="plus" />{t('briefing_add_section')}</button><span class="soft small">{t('briefing_hint')}</span></div>
            {clips.length === 0 ? <Notice title={t('briefing_empty_title')} text={t('briefing_empty_text')}><a class="button" href={href(['clips'])}>{t('library_clips')}</a></Notice> : null}
            <BriefingList lines={lines} clips={byId} onChange={(next) => void keep(fromLines(next))} onTakeOut={(clipId) => void takeOut(clipId)} hrefOf={clipHref} />
          </>
        ) : <BriefingSheet title={project.name} note={project.note} lines={lines} clips={byId} />}
      </div>
    </>
  );
}
