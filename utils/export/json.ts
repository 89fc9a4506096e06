import { writeBackup } from './backup.ts';
import type { ExportFormat } from './format.ts';

/** The product's own form, lossless; what is read back by `import/backup.ts`. Carries the chosen clips and their articles only. */
export const json: ExportFormat = {
  id: 'json',
  label: 'format_json',
  extension: 'json',
  mime: 'application/json',
  write: ({ clips, articleTexts, writtenAt }) => writeBackup({ clips, articleTexts, writtenAt, dealMarks: [], corrections: [], watchlists: [], projects: [], searches: [], settings: null }),
};
