import papa from 'papaparse';
import type { ExportFormat, ExportInput } from './format.ts';
import { plain } from './plain.ts';

/** Byte order mark: without it spreadsheets take UTF-8 for something older. */
const BOM = '\ufeff';

/** What a cell may hold. Numbers and dates made by us are never formulas; text from pages may be. */
export type Cell = string | number | boolean | null;

/** A spreadsheet runs what begins like this; an apostrophe before it makes it text. White space before it does not disarm it. */
const FORMULA = /^\s*[=+\-@\t\r|%]/;

/** A cell's text that no spreadsheet will run. */
const safe = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell;
  const text = plain(cell);
  return FORMULA.test(text) ? `'${text}` : text;
};

/** A format of comma-separated values after RFC 4180, of the columns and rows given. */
export function csvFormat(id: string, label: ExportFormat['label'], columns: readonly string[], rows: (input: ExportInput) => AsyncIterable<Cell[]>): ExportFormat {
  const line = (cells: Cell[]): string => `${papa.unparse([cells], { newline: '\r\n' })}\r\n`;
  return {
    id,
    label,
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    write: async function* write(input) {
      yield BOM + line([...columns]);
      for await (const row of rows(input)) yield line(row.map(safe));
    },
  };
}
