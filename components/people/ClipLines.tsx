import type { Clip } from '../../utils/model/clip.ts';
import { dateText } from '../words/date.ts';

/** Articles in short, the newest clip of each first. */
export function ClipLines({ clips, hrefOf, most = 15 }: { clips: readonly Clip[]; hrefOf: (id: string) => string; most?: number }) {
  const articles = [...new Map(clips.map((clip) => [clip.source.canonicalUrl, clip])).values()];
  return (
    <ul class="lines">
      {articles.slice(0, most).map((clip) => (
        <li key={clip.id}>
          <a class="plain-link" href={hrefOf(clip.id)}>
            <span class="serif two-lines" dir="auto">{clip.source.title}</span>
            <span class="soft small">{clip.source.site} · {dateText(clip.source.publishedAt ?? clip.createdAt)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
