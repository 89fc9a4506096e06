import { readFrontMatter } from './front-matter.ts';
import { importForeign, type Foreign, type Imported } from './imported.ts';

/** `[[Name]]`, as the clipper writes authors. */
const unlink = (text: string): string => text.replace(/^\[\[|\]\]$/g, '').replace(/^.*\|/, '');

const DOUBLE = /(\*\*|__|==|~~)(.{1,2000}?)\1/gs;

/** Markdown as the text that it shows. Stretches are bounded, so that a hostile note costs no more than its length. */
function shown(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/^>\s?/gm, '')
    .replace(DOUBLE, '$2')
    .replace(DOUBLE, '$2') // bold within a highlight
    .replace(/(?<![\p{L}\p{N}])([*_])(\S(?:.{0,500}?\S)?)\1(?![\p{L}\p{N}])/gsu, '$2')
    .replace(/\\([\\`*_{}[\]<>#|~!.()+-])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const around = (text: string, exact: string): Foreign['position'] => {
  const start = text.indexOf(exact);
  return start < 0 ? null : { start, end: start + exact.length };
};

/**
 * Reads a note as the Obsidian Web Clipper writes it: the page as an article clip, each ==highlight== as a selection.
 * Null where it has no front matter that names a source.
 */
export function readWebClipper(note: string, now: string): Imported | null {
  const read = readFrontMatter(note);
  const one = (key: string): string | null => read?.fields.get(key)?.[0] ?? null;
  const url = one('source') ?? one('url');
  if (!read || url === null) return null;
  const title = one('title') ?? url;
  const text = [title, shown(read.body)].filter((part) => part !== '').join('\n\n');
  const tags = (read.fields.get('tags') ?? []).filter((tag) => tag !== 'clippings');
  const common = { url, title, byline: read.fields.get('author')?.map(unlink).join(', ') || null, publishedAt: one('published'), tags, created: one('created'), updated: null };
  const quoteOf = (exact: string): Pick<Foreign, 'quote' | 'position'> => {
    const position = around(text, exact);
    const [start, end] = position ? [position.start, position.end] : [0, 0];
    return { quote: { exact, prefix: position ? text.slice(Math.max(0, start - 32), start) : '', suffix: position ? text.slice(end, end + 32) : '' }, position };
  };
  const highlights = [...read.body.matchAll(/==(?!\s)([^=]{1,5000}?)==/g)].map(([, marked]) => shown(marked ?? '')).filter((exact) => exact !== '');
  const entries: Foreign[] = [
    { ...common, kind: 'article', note: one('description') ?? '', ...quoteOf(title) },
    ...highlights.map((exact): Foreign => ({ ...common, kind: 'selection', note: '', ...quoteOf(exact) })),
  ];
  const imported = importForeign('web-clipper', entries, now);
  const address = imported.clips[0]?.source.canonicalUrl;
  return { ...imported, articles: address !== undefined && text.length <= 5_000_000 ? Object.fromEntries([[address, text]]) : {} };
}
