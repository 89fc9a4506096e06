import type { ComponentChildren } from 'preact';
import type { Clip } from '../../utils/model/clip.ts';
import { ClipHead } from './ClipHead.tsx';

type Props = { clip: Clip; open: boolean; onToggle: () => void; before?: ComponentChildren; children?: ComponentChildren };

/** A clip in a list; pressed, it opens beneath itself (popup) or in the pane beside it (library). */
export function ClipRow({ clip, open, onToggle, before, children }: Props) {
  return (
    <article class={open ? 'clip-row open' : 'clip-row'}>
      <div class="clip-row-line">
        {before}
        <button type="button" class="clip-row-button" aria-expanded={open} onClick={onToggle}><ClipHead clip={clip} /></button>
      </div>
      {open ? children : null}
    </article>
  );
}
