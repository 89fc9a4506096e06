import { useState } from 'preact/hooks';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';

/** One tag as typed: trimmed, without the comma or hash that ended or began it. */
const clean = (text: string): string => text.replace(/[,#]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 60);

/** Tags as chips with a field at the end: Enter or a comma adds, Backspace in the empty field takes the last away. */
export function TagField({ tags, onChange, known = [] }: { tags: readonly string[]; onChange: (tags: string[]) => void; known?: readonly string[] }) {
  const [text, setText] = useState('');
  const add = () => {
    const tag = clean(text);
    setText('');
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag]);
  };
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  return (
    <div class="tag-field field">
      {tags.map((tag) => (
        <span class="chip" key={tag}>
          <bdi>{tag}</bdi>
          <button type="button" class="chip-x" aria-label={t('clip_tag_remove', tag)} onClick={() => onChange(tags.filter((other) => other !== tag))}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input list="known-tags" value={text} aria-label={t('clip_tag_add')} placeholder={t('clip_tag_add')}
        onInput={(event) => setText(event.currentTarget.value)} onKeyDown={key} onBlur={add} />
      <datalist id="known-tags">{known.map((tag) => <option key={tag} value={tag}>{tag}</option>)}</datalist>
    </div>
  );
}
