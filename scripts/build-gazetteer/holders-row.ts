import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One reading of one person in one office, from one row of one source. Dates are ISO days; `to` null: open when the source ends. */
export type Row = {
  name: string;
  /** The words of the name that the source marks as the family name; empty where it does not. */
  family: string[];
  aliases: string[];
  country: string;
  office: string;
  from: string;
  to: string | null;
  /** Whether `from` is the day the office began, or only a day on which it was held. */
  exact: boolean;
  source: 'curated' | 'factbook' | 'debate';
};

/** Reads a CSV with a header line. */
export const readCsv = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true, skipEmptyLines: true }).data;
