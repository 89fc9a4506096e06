import { bibtex } from './bibtex.ts';
import { briefingHtmlFormat, briefingMarkdownFormat } from './briefings.ts';
import { csl } from './csl.ts';
import { csvClips } from './csv-clips.ts';
import { csvDeals } from './csv-deals.ts';
import { csvMentions } from './csv-mentions.ts';
import { ftm } from './ftm.ts';
import type { ExportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import { w3c } from './w3c.ts';

/** Every format, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [json, csvClips, csvDeals, csvMentions, markdown, briefingMarkdownFormat, briefingHtmlFormat, w3c, csl, ris, bibtex, ftm, gexf];

/** The format with this id. */
export const exportFormat = (id: string): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format.id === id);

/** A file name for an export: `attache-2026-05-14-csv-clips.csv`. */
export const exportName = ({ id, extension }: ExportFormat, writtenAt: string): string => `attache-${writtenAt.slice(0, 10)}-${id}.${extension}`;
