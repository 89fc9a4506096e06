import type { Clip } from '../model/clip.ts';
import { single } from './chunks.ts';
import type { ExportFormat } from './format.ts';
import { markdownLink, markdownParagraphs, markdownQuote, escapeMarkdown } from './markdown-text.ts';
import { amountText, authorsOf, dayPart, oneLine, plain, webLink } from './plain.ts';
import { zip } from './zip.ts';

/** Every JSON string is a YAML string in double quotes; YAML's own line breaks are escaped beside. */
const quoted = (text: string): string => JSON.stringify(plain(text)).replace(/[\u0085\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const items = (values: readonly string[]): string => `[${values.map(quoted).join(', ')}]`;

/** Obsidian tags take letters, digits, `-`, `_` and `/`, and not digits alone. */
const obsidianTag = (tag: string): string => {
  const clean = oneLine(tag).replace(/[^\p{L}\p{N}\p{M}/_-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d+$/.test(clean) ? `n${clean}` : clean;
};

function frontMatter(clip: Clip): string {
  const { source, officials, countries, tags } = clip;
  const lines: [string, string | null][] = [
    ['title', quoted(source.title)],
    ['source', quoted(webLink(source.url) ?? '')],
    ['author', authorsOf(source.byline).length > 0 ? items(authorsOf(source.byline)) : null],
    ['site', quoted(source.site)],
    ['published', dayPart(source.publishedAt)],
    ['created', dayPart(clip.createdAt)],
    ['kind', clip.kind],
    ['review', clip.review],
    ['starred', String(clip.starred)],
    ['countries', items(countries.map(({ name }) => name))],
    ['officials', items(officials.flatMap(({ name }) => name ?? []))],
    ['tags', items(['clippings', ...tags.map(obsidianTag).filter((tag) => tag !== '')])],
    ['attache', quoted(clip.id)],
  ];
  return ['---', ...lines.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`])), '---'].join('\n');
}

const dealLine = ({ type, status, subject, instrument, parties, amount }: Clip['deals'][number]): string =>
  `- **${type}**, ${status}: ${escapeMarkdown(subject ?? instrument ?? 'deal')} (${parties.map(escapeMarkdown).join(', ')})${amount ? `, ${amountText(amount)}` : ''}`;

/** One clip as a note: front matter, the quote, what it says of deals, and the person's note. */
export function clipNote(clip: Clip): string {
  const parts = [
    frontMatter(clip),
    markdownQuote(clip.anchor.quote.exact),
    markdownLink(clip.source.title, clip.source.url),
    ...(clip.deals.length > 0 ? [`## Deals\n\n${clip.deals.map(dealLine).join('\n')}`] : []),
    ...(clip.note.trim() === '' ? [] : [`## Note\n\n${markdownParagraphs(clip.note)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A file name that every system takes, without path or tricks, unique by the clip's id. */
export function noteName({ id, source }: Pick<Clip, 'id' | 'source'>): string {
  const words = oneLine(source.title).replace(/[\\/:*?"<>|#^[\]%\p{Cf}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '').slice(0, 80).trim();
  return `${words || 'Clip'} ${id.replace(/[^\w-]/g, '').slice(0, 8)}.md`;
}

/** One note a clip, in an archive to be unpacked into a vault of Obsidian. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'format_markdown',
  extension: 'zip',
  mime: 'application/zip',
  write: ({ clips }) => zip(notes(clips)),
};

async function* notes(clips: Parameters<typeof single>[0]): AsyncGenerator<{ name: string; text: string }> {
  const taken = new Set<string>();
  for await (const clip of single(clips)) {
    let name = noteName(clip);
    while (taken.has(name.toLowerCase())) name = name.replace(/\.md$/, '-.md');
    taken.add(name.toLowerCase());
    yield { name: `Clippings/${name}`, text: clipNote(clip) };
  }
}
