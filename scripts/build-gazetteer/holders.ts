import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCurated } from './holders-curated.ts';
import { readFactbook } from './holders-factbook.ts';
import { joinPeople } from './holders-join.ts';
import { readGeneralDebate } from './holders-debate.ts';
import { encodeHolders } from './holders-encode.ts';

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
