import { useState } from 'preact/hooks';
import type { Clip } from '../../utils/model/clip.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { dateText } from '../words/date.ts';
import { countText } from '../words/number.ts';
import { moved, type BriefingLine } from './briefing-order.ts';

type Props = { lines: readonly BriefingLine[]; clips: ReadonlyMap<string, Clip>; onChange: (lines: BriefingLine[]) => void; onTakeOut: (clipId: string) => void; hrefOf: (clipId: string) => string };

/** The order of a briefing: dragged with the pointer, or moved with the two arrows of each line (or Alt and an arrow key). */
export function BriefingList({ lines, clips, onChange, onTakeOut, hrefOf }: Props) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const move = (from: number, to: number) => {
    if (to < 0 || to >= lines.length) return;
    onChange(moved(lines, from, to));
    setTold(t('briefing_moved', countText(to + 1), countText(lines.length)));
  };
  return (
    <>
      <ol class="briefing" aria-label={t('briefing_order')}>
        {lines.map((line, index) => {
          const clip = line.kind === 'clip' ? clips.get(line.id) : undefined;
          const title = line.kind === 'section' ? line.title : (clip?.source.title ?? '');
          return (
            <li key={line.key} class={[line.kind, dragged === index ? 'dragged' : '', over === index && dragged !== null ? 'over' : ''].join(' ')} draggable
              onDragStart={(event) => { setDragged(index); event.dataTransfer?.setData('text/plain', title); }}
              onDragOver={(event) => { event.preventDefault(); setOver(index); }}
              onDrop={(event) => { event.preventDefault(); if (dragged !== null) move(dragged, index); }}
              onDragEnd={() => { setDragged(null); setOver(null); }}
              onKeyDown={(event) => {
                const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                if (!event.altKey || by === undefined) return;
                event.preventDefault();
                move(index, index + by);
              }}>
              <span class="grip" aria-hidden="true"><Icon name="grip" /></span>
              {line.kind === 'section' ? (
                <input class="field grow section-title" value={line.title} aria-label={t('briefing_section')}
                  onChange={(event) => onChange(lines.map((other) => (other === line ? { ...line, title: event.currentTarget.value } : other)))} />
              ) : (
                <span class="grow">
                  <a class="plain-link serif" dir="auto" href={hrefOf(line.id)}>{title}</a>
                  {clip && clip.kind !== 'article' ? <span class="two-lines small" dir="auto">{clip.anchor.quote.exact}</span> : null}
                  {clip ? <span class="soft small">{clip.source.site} · {dateText(clip.source.publishedAt ?? clip.createdAt)}</span> : null}
                </span>
              )}
              <IconButton icon="up" label={t('briefing_up', title)} disabled={index === 0} onClick={() => move(index, index - 1)} />
              <IconButton icon="down" label={t('briefing_down', title)} disabled={index === lines.length - 1} onClick={() => move(index, index + 1)} />
              <IconButton icon="close" label={t('briefing_out', title)}
                onClick={() => (line.kind === 'clip' ? onTakeOut(line.id) : onChange(lines.filter((other) => other !== line)))} />
            </li>
          );
        })}
      </ol>
      <p class="unseen" role="status">{told}</p>
    </>
  );
}
