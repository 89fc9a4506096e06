import type { Clip } from '../../utils/model/clip.ts';
import { t } from '../../utils/settings/strings.ts';
import { sourceUrl } from '../clips/source-url.ts';
import { dateText } from '../words/date.ts';
import type { BriefingLine } from './briefing-order.ts';

/** The briefing as it is read and printed: sections, quotes, and a footnote with the source of each. */
export function BriefingSheet({ title, note, lines, clips }: { title: string; note: string; lines: readonly BriefingLine[]; clips: ReadonlyMap<string, Clip> }) {
  const numbered = lines.flatMap((line) => {
    const clip = line.kind === 'clip' ? clips.get(line.id) : undefined;
    return clip ? [clip] : [];
  });
  const number = new Map(numbered.map((clip, index) => [clip.id, index + 1]));
  return (
    <article class="sheet briefing-sheet serif">
      <h1>{title}</h1>
      {note === '' ? null : <p dir="auto">{note}</p>}
      {lines.map((line) => {
        if (line.kind === 'section') return <h2 key={line.key}>{line.title}</h2>;
        const clip = clips.get(line.id);
        if (!clip) return null;
        return (
          <div key={line.key} class="briefing-entry" dir="auto">
            <blockquote>{clip.kind === 'article' ? clip.source.title : clip.anchor.quote.exact}<sup><a href={`#note-${number.get(clip.id)}`} onClick={(event) => { event.preventDefault(); document.getElementById(`note-${number.get(clip.id)}`)?.scrollIntoView(); }}>{number.get(clip.id)}</a></sup></blockquote>
            {clip.note === '' ? null : <p>{clip.note}</p>}
          </div>
        );
      })}
      {numbered.length > 0 ? (
        <footer>
          <h2>{t('briefing_sources')}</h2>
          <ol>
            {numbered.map((clip, index) => {
              const url = sourceUrl(clip);
              const words = [clip.source.byline, clip.source.title, clip.source.site, dateText(clip.source.publishedAt)].filter((part) => part).join(', ');
              return <li key={clip.id} id={`note-${index + 1}`} dir="auto">{words}. {url ? <a href={url} target="_blank" rel="noopener noreferrer">{clip.source.canonicalUrl}</a> : clip.source.canonicalUrl}</li>;
            })}
          </ol>
        </footer>
      ) : null}
    </article>
  );
}
