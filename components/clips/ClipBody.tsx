import type { ComponentChildren } from 'preact';
import type { Clip } from '../../utils/model/clip.ts';
import type { ClipPatch } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { NoteField, type Drafts } from './NoteField.tsx';
import { ReviewField } from './ReviewField.tsx';
import { sourceUrl } from './source-url.ts';
import { TagField } from './TagField.tsx';

export type ClipBodyProps = {
  clip: Clip;
  drafts: Drafts;
  /** Tags used before, to offer. */
  knownTags?: readonly string[];
  /** Whether the article's title is to be told; not where it stands above. */
  titled?: boolean;
  /** Keeps a change; false where it could not be kept. */
  onChange: (patch: ClipPatch) => Promise<boolean>;
  onDelete: () => void;
  children?: ComponentChildren;
};

/** What one does with a clip: open its source at the quote, note, tags, state, star, delete. */
export function ClipBody({ clip, drafts, knownTags, titled = true, onChange, onDelete, children }: ClipBodyProps) {
  const url = sourceUrl(clip);
  return (
    <div class="clip-body stack">
      {clip.kind === 'article' || !titled ? null : <p class="soft small" dir="auto">{clip.source.title}</p>}
      <div class="row clip-tools">
        {url ? (
          <a class="button" href={url} target="_blank" rel="noopener noreferrer">
            <Icon name="open" />{clip.kind === 'article' ? t('clip_open_article') : t('clip_open_quote')}
          </a>
        ) : <span class="soft small">{t('clip_no_link', clip.source.url)}</span>}
        <ReviewField review={clip.review} onChange={(review) => void onChange({ review })} />
        <span class="clip-tools-end">
          <IconButton icon="star" label={t('clip_star')} pressed={clip.starred} onClick={() => void onChange({ starred: !clip.starred })} />
          <IconButton icon="trash" label={t('clip_delete')} onClick={onDelete} />
        </span>
      </div>
      {children}
      <NoteField key={clip.id} id={clip.id} note={clip.note} drafts={drafts} onSave={(note) => onChange({ note })} />
      <TagField tags={clip.tags} known={knownTags ?? []} onChange={(tags) => void onChange({ tags })} />
    </div>
  );
}
