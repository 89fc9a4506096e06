import type { BackupExtras } from '../../model/backup.ts';
import { clipId } from '../../model/clip-id.ts';
import type { Clip, ClipKind, QuoteSelector } from '../../model/clip.ts';
import type { Span } from '../../model/span.ts';
import { dayPart, oneLine, webLink } from '../plain.ts';

/** What a file came to. `damaged`: entries that could not be understood and were left out. */
export type Imported = {
  format: 'attache' | 'w3c' | 'hypothesis' | 'web-clipper';
  clips: Clip[];
  /** Text a canonical address. */
  articles: Record<string, string>;
  extras: BackupExtras | null;
  damaged: number;
};

/** What other tools know of an annotation. */
export type Foreign = {
  url: string;
  title: string;
  byline?: string | null;
  publishedAt?: string | null;
  quote: QuoteSelector;
  position: Span | null;
  note: string;
  tags: string[];
  created: string | null;
  updated: string | null;
  kind?: ClipKind;
};

const instantOf = (iso: string | null, otherwise: string): string => (iso !== null && !Number.isNaN(Date.parse(iso)) ? new Date(iso).toISOString() : otherwise);

/** A foreign annotation as a clip; null where its address may not be opened or it quotes nothing. */
export function clipOfForeign(foreign: Foreign, now: string): Clip | null {
  const url = webLink(foreign.url);
  const exact = foreign.quote.exact.trim();
  if (url === null || exact === '' || url.length > 4000) return null;
  const canonicalUrl = url.replace(/#.*$/s, '');
  const kind = foreign.kind ?? 'selection';
  const createdAt = instantOf(foreign.created, now);
  return {
    id: clipId(kind, canonicalUrl, exact),
    kind,
    source: {
      url, canonicalUrl, site: new URL(url).hostname.replace(/^www\./, ''), title: oneLine(foreign.title).slice(0, 2000) || canonicalUrl.slice(0, 2000), byline: foreign.byline?.slice(0, 1000) ?? null,
      publishedAt: dayPart(foreign.publishedAt ?? null), modifiedAt: null, lang: null, words: 0,
    },
    anchor: {
      quote: { exact: exact.slice(0, 200_000), prefix: foreign.quote.prefix.slice(-32), suffix: foreign.quote.suffix.slice(0, 32) },
      position: foreign.position ?? { start: 0, end: exact.length },
    },
    officials: [], countries: [], deals: [],
    createdAt, updatedAt: instantOf(foreign.updated, createdAt),
    note: foreign.note.slice(0, 200_000), tags: foreign.tags.map((tag) => oneLine(tag).slice(0, 80)).filter((tag) => tag !== '').slice(0, 500), starred: false, review: 'new', projects: [],
  };
}

/** Foreign entries as an import; those that are no clips are counted. Notes of the same quote are put together. */
export function importForeign(format: Imported['format'], entries: readonly (Foreign | null)[], now: string, articles: Record<string, string> = {}): Imported {
  const clips = new Map<string, Clip>();
  let damaged = 0;
  for (const entry of entries) {
    const clip = entry && clipOfForeign(entry, now);
    if (!clip) {
      damaged++;
      continue;
    }
    const known = clips.get(clip.id);
    clips.set(clip.id, known ? { ...known, note: [known.note, clip.note].filter((note) => note !== '').join('\n\n'), tags: [...new Set([...known.tags, ...clip.tags])] } : clip);
  }
  return { format, clips: [...clips.values()], articles, extras: null, damaged };
}
