import { ClipBody } from '../../components/clips/ClipBody.tsx';
import { ClipEvidence } from '../../components/clips/Evidence.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { clipFacets, getClip, projects } from '../../utils/clips/repository.ts';
import { t } from '../../utils/settings/strings.ts';
import { changeClip, removeClips } from '../shared/clip-actions.ts';
import { drafts } from '../shared/drafts.ts';
import { useLive } from '../shared/use-live.ts';
import { href } from './route.ts';

/** The clip that is open beside the list: its work, its projects and its evidence. */
export function ClipPane({ id, onClose }: { id: string; onClose: () => void }) {
  const { value: clip, error } = useLive(() => getClip(id), id);
  const folders = useLive(projects, 'projects').value ?? [];
  const tags = useLive(async () => (await clipFacets({})).tag.map((value) => value.id), 'tags').value ?? [];
  const current = clip?.id === id ? clip : undefined;
  return (
    <aside class="pane stack" aria-label={t('clip_pane')} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div class="row"><span class="grow" /><IconButton icon="close" label={t('close')} onClick={onClose} /></div>
      {error === null ? null : <Notice title={t('store_failed_title')} text={error} tone="bad" />}
      {clip === null ? <Notice title={t('clip_gone_title')} text={t('clip_gone_text')} /> : null}
      {current ? (
        <>
          <ClipEvidence clip={current} officialHref={(official) => href(['officials', official])} countryHref={(country) => href(['countries', country])} />
          <ClipBody clip={current} drafts={drafts} knownTags={tags} titled={false} onChange={(patch) => changeClip(id, patch)} onDelete={() => void removeClips([id])}>
            {folders.length > 0 ? (
              <fieldset class="row tight plain-set"><legend class="heading">{t('library_projects')}</legend>
                {folders.map((folder) => {
                  const filed = current.projects.includes(folder.id);
                  return (
                    <button key={folder.id} type="button" class="chip" aria-pressed={filed}
                      onClick={() => void changeClip(id, { projects: filed ? current.projects.filter((other) => other !== folder.id) : [...current.projects, folder.id] })}>
                      {folder.name}
                    </button>
                  );
                })}
              </fieldset>
            ) : null}
          </ClipBody>
        </>
      ) : null}
    </aside>
  );
}
