import { useState } from 'preact/hooks';
import { Icon } from '../../../components/ui/Icon.tsx';
import { IconButton } from '../../../components/ui/IconButton.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import '../../../components/people/people.css';
import { complain, say } from '../../../components/ui/toast.tsx';
import { countText } from '../../../components/words/number.ts';
import { clipIds, deleteProject, projects, saveProject, updateClips } from '../../../utils/clips/repository.ts';
import type { Project } from '../../../utils/model/watchlist.ts';
import { t } from '../../../utils/settings/strings.ts';
import { useLive } from '../../shared/use-live.ts';
import { BriefingDesk } from '../BriefingDesk.tsx';
import { href } from '../route.ts';

/** The projects, or the briefing of one. */
export function ProjectsView({ rest: [id] }: { rest: string[] }) {
  return id === undefined ? <Index /> : <BriefingDesk id={id} />;
}

async function drop(project: Project): Promise<void> {
  const filed = await clipIds({ projects: [project.id] });
  const answer = await deleteProject(project.id);
  if (!answer.ok) return complain(answer.error.message);
  say(t('project_dropped', project.name), () => void putBack(project, filed));
}

async function putBack(project: Project, filed: string[]): Promise<void> {
  const back = await saveProject(project);
  if (back.ok) await updateClips(filed, { addProjects: [back.value.id] });
  else complain(back.error.message);
}

function Index() {
  const [name, setName] = useState('');
  const { value: folders, error } = useLive(projects, 'projects');
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const answer = await saveProject({ name: name.trim() });
    if (answer.ok) setName('');
    else complain(answer.error.message);
  };
  return (
    <>
      <header class="page-head">
        <h1>{t('library_projects')}</h1>
        <form class="row" onSubmit={create}>
          <input class="field" value={name} placeholder={t('project_name')} aria-label={t('project_name')} onInput={(event) => setName(event.currentTarget.value)} />
          <button type="submit" class="button primary"><Icon name="plus" />{t('project_new')}</button>
        </form>
      </header>
      {error === null ? null : <Notice title={t('store_failed_title')} text={error} tone="bad" />}
      {folders?.length === 0 ? <Notice title={t('project_empty_title')} text={t('project_empty_text')} /> : null}
      <div class="page-body">
        <ul class="tile-grid">
          {folders?.map((folder) => (
            <li key={folder.id} class="sheet tile">
              <Icon name="folder" />
              <a class="plain-link grow" href={href(['projects', folder.id])}>{folder.name}</a>
              <span class="soft small number">{countText(folder.clips)}</span>
              <IconButton icon="trash" label={t('project_drop', folder.name)} onClick={() => void drop(folder)} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
