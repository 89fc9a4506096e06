import { ClipBody } from '../../components/clips/ClipBody.tsx';
import { ClipEvidence } from '../../components/clips/Evidence.tsx';
import { TaughtNote } from '../../components/clips/TaughtNote.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { CorrectPanel } from '../../components/work/CorrectPanel.tsx';
import '../../components/work/work.css';
import { notThis } from '../../utils/model/correct.ts';
import { clipFacets, getClip, ledgerId, projects, untaughtClip } from '../../utils/clips/repository.ts';
import { t } from '../../utils/settings/strings.ts';
import { changeClip, removeClips } from '../shared/clip-actions.ts';
import { drafts } from '../shared/drafts.ts';
import { useLive } from '../shared/use-live.ts';
import { countryHref, dealHref, officialHref } from './links.ts';
import { knownPeople, scopeOf, teach } from './teach.ts';

/** The clip that is open beside the list: its work, its projects and its evidence. */
export function ClipPane({ id, onClose }: { id: string; onClose: () => void }) {
  const { value: clip, error } = useLive(() => getClip(id), id);
  const folders = useLive(projects, 'projects').value ?? [];
  const tags = useLive(async () => (await clipFacets({})).tag.map((value) => value.id), 'tags').value ?? [];
  const people = useLive(knownPeople, 'people').value ?? [];
  const current = clip?.id === id ? clip : undefined;
  return (
    <aside class="pane stack" aria-label={t('clip_pane')} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div class="row"><span class="grow" /><IconButton icon="close" label={t('close')} onClick={onClose} /></div>
      {error === null ? null : <Notice title={t('store_failed_title')} text={error} tone="bad" />}
      {clip === null ? <Notice title={t('clip_gone_title')} text={t('clip_gone_text')} /> : null}
      {current ? (
        <>
          <ClipEvidence clip={current} officialHref={officialHref} countryHref={countryHref} dealHref={(deal) => dealHref(ledgerId(current.source.canonicalUrl, deal.id))}
            onNoDeal={(deal) => void teach(notThis('deal', deal.evidence[0]?.quote.exact ?? '', null), undefined, id)}
            correct={(it, close) => (
              <CorrectPanel key={it.entity.id} it={it} others={people} scopes={['everywhere', 'site', 'article']}
                onTeach={(correction, where) => { close(); void teach(correction, scopeOf(current.source, where), id); }} />
            )} />
          <TaughtNote clip={current} onRevert={() => void untaughtClip(id)} />
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
