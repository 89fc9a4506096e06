import type { StoreStats } from '../../utils/model/watchlist.ts';
import type { ErrorNote, TimingNote } from '../../utils/settings/diagnostics.ts';

/** What was kept of errors and timings, newest first. */
export type Kept = { errors: ErrorNote[]; timings: TimingNote[] };

type Facts = {
  version: string;
  browser: string;
  language: string;
  store: StoreStats | null;
  storeError: string | null;
  /** Rows that came back broken; null where they were not counted. */
  damaged: number | null;
  diagnostics: Kept | null;
  /** Empty unless the reader ticked that titles and addresses may go along. */
  pages: { title: string; url: string }[];
};

/** The report as text; in English, since its reader is the keeper. Without `pages` it holds no title, address or quote. */
export function report({ version, browser, language, store, storeError, damaged, diagnostics, pages }: Facts): string {
  const lines = [
    `Attaché ${version}`,
    `browser: ${browser}`,
    `language: ${language}`,
    ...(storeError === null ? [] : [`store: ${storeError}`]),
    ...(store === null ? [] : Object.entries(store).map(([name, value]) => `${name}: ${String(value)}`)),
    ...(damaged === null ? [] : [`damaged: ${damaged}`]),
    '',
    `errors (${diagnostics?.errors.length ?? 0})`,
    ...(diagnostics?.errors ?? []).map((entry) => `${entry.at} ${entry.where} ${entry.code}: ${entry.message}`),
    '',
    `timings (${diagnostics?.timings.length ?? 0})`,
    ...(diagnostics?.timings ?? []).map((entry) => `${entry.at} ${Math.round(entry.ms)} ms, characters ${entry.characters}, mentions ${entry.mentions}, deals ${entry.deals}`),
  ];
  if (pages.length > 0) lines.push('', 'latest pages', ...pages.map(({ title, url }) => `${title} <${url}>`));
  return `${lines.join('\n')}\n`;
}
