import { readCsv, type Row } from './holders-row.ts';

/** Rows of the curated file, every one with a source of public record. */
export function readCurated(file: string): Row[] {
  return readCsv(file).map((row, line) => {
    const { name = '', aliases = '', country = '', office = '', from = '', to = '', source = '' } = row;
    if (!name || !country || !office || !/^\d{4}-\d\d-\d\d$/.test(from) || !/^(?:|\d{4}-\d\d-\d\d)$/.test(to) || !source) {
      throw new Error(`curated.csv, line ${line + 2}: needs a name, country, office, from (and to) as YYYY-MM-DD, and a source.`);
    }
    return { name, family: [], aliases: aliases.split('|').filter(Boolean), country, office, from, to: to || null, exact: true, source: 'curated' };
  });
}
