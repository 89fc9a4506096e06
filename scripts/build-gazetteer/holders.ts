import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readCurated } from './holders-curated.ts';
import { readFactbook } from './holders-factbook.ts';
import { joinPeople } from './holders-join.ts';
import { readGeneralDebate } from './holders-debate.ts';
import { encodeHolders } from './holders-encode.ts';

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

/** Compiles the table of holders from `folder` and the curated file; gives the number of people written to `out`. */
export function buildHolders(folder: string, out: string): number {
  const states = JSON.parse(readFileSync(join(folder, 'countries', 'factbook_countries.json'), 'utf8')) as { fips: string; iso2: string }[];
  const isoOfFips = new Map(states.map((state) => [state.fips, state.iso2]));
  const rows = [
    ...readCurated(join(out, 'holders', 'curated.csv')),
    ...readFactbook(join(folder, 'officials', 'factbook_heads_history.csv'), isoOfFips),
    ...readGeneralDebate(join(folder, 'officials', 'un_general_debate_speakers_2005_2025.csv')),
  ];
  const people = joinPeople(rows);
  writeFileSync(join(out, 'holders', 'data', 'holders.json'), `${JSON.stringify(encodeHolders(people))}\n`);
  return people.length;
}
