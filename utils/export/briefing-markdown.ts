import type { Briefing } from './briefing.ts';
import { escapeMarkdown, markdownLink, markdownParagraphs, markdownQuote } from './markdown-text.ts';
import { dayPart } from './plain.ts';

/** A briefing as Markdown with footnotes: quotes under their sections, the person's notes beneath, sources at the end. */
export function briefingMarkdown({ title, note, day, sections, sources }: Briefing): string {
  const parts = [`# ${escapeMarkdown(title)}`, escapeMarkdown(day), ...(note.trim() === '' ? [] : [markdownParagraphs(note)])];
  for (const section of sections) {
    if (section.title !== '') parts.push(`## ${escapeMarkdown(section.title)}`);
    for (const { clip, source } of section.entries) {
      parts.push(`${markdownQuote(clip.anchor.quote.exact)} [^${source}]`);
      if (clip.note.trim() !== '') parts.push(markdownParagraphs(clip.note));
    }
  }
  const notes = sources.map(({ title: headline, url, site, publishedAt }, i) => {
    const published = dayPart(publishedAt);
    return `[^${i + 1}]: ${markdownLink(headline, url)}, ${escapeMarkdown(site)}${published === null ? '' : `, ${published}`}`;
  });
  return `${[...parts, notes.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}
