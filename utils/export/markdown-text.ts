import { oneLine, plain, webLink } from './plain.ts';

/** Text that Markdown shows as it is, on one line. */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~!$^=]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+])/, '\\$1');

/** The same, its paragraphs kept. */
export const markdownParagraphs = (text: string): string => plain(text).split(/\n{2,}/).map((paragraph) => paragraph.split('\n').map(escapeMarkdown).join('  \n')).join('\n\n');

/** A block quotation. */
export const markdownQuote = (text: string): string => plain(text).split('\n').map((line) => `> ${escapeMarkdown(line)}`.trimEnd()).join('\n');

/** A link, or the bare words where the address may not be opened. */
export function markdownLink(words: string, url: string): string {
  const link = webLink(url);
  return link === null ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](<${link.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}
