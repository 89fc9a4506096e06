import type { ClipBatches } from './chunks.ts';

/** What every format is written from. */
export type ExportInput = {
  clips: ClipBatches;
  /** The title of a briefing or collection. */
  title: string;
  /** When it is written, ISO 8601. */
  writtenAt: string;
  /** The kept texts of some canonical addresses; formats that do not carry texts never ask. */
  articleTexts: (canonicalUrls: string[]) => Promise<Record<string, string>>;
};

/** Keys of the formats' names in the locales. */
export type FormatLabel =
  | 'format_json' | 'format_csv_clips' | 'format_csv_deals' | 'format_csv_mentions' | 'format_markdown' | 'format_briefing_markdown' | 'format_briefing_html'
  | 'format_w3c' | 'format_csl' | 'format_ris' | 'format_bibtex' | 'format_ftm' | 'format_gexf';

/** One format: how it is offered, and how it is written, piece by piece. */
export type ExportFormat = {
  id: string;
  /** Key of its name in the locales. */
  label: FormatLabel;
  /** Without the dot. */
  extension: string;
  mime: string;
  write: (input: ExportInput) => AsyncIterable<string | Uint8Array<ArrayBuffer>>;
};
