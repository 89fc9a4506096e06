import type { Clip } from '../model/clip.ts';
import { briefingHtml } from './briefing-html.ts';
import { briefingMarkdown } from './briefing-markdown.ts';
import { makeBriefing, type Briefing } from './briefing.ts';
import { single } from './chunks.ts';
import type { ExportFormat, ExportInput } from './format.ts';

/** A briefing of clips in the order they come; the library writes a project's own, with its sections, by `makeBriefing`. */
async function plainBriefing({ clips, title, writtenAt }: ExportInput): Promise<Briefing> {
  const all: Clip[] = [];
  for await (const clip of single(clips)) all.push(clip);
  return makeBriefing({ title, note: '', clips: all, sections: [], day: writtenAt.slice(0, 10) });
}

/** Quotes with footnotes, as Markdown. */
export const briefingMarkdownFormat: ExportFormat = {
  id: 'briefing-markdown',
  label: 'format_briefing_markdown',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  write: async function* write(input) {
    yield briefingMarkdown(await plainBriefing(input));
  },
};

/** Quotes with footnotes, as a page to read or print. */
export const briefingHtmlFormat: ExportFormat = {
  id: 'briefing-html',
  label: 'format_briefing_html',
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  write: async function* write(input) {
    yield briefingHtml(await plainBriefing(input));
  },
};
