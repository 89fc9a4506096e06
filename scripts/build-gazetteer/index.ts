/**
 * Compiles the shipped tables from the reference data:
 *   node scripts/build-gazetteer/index.ts FOLDER
 * where FOLDER holds `countries/` and `officials/` as docs/architecture.md describes them. The results are committed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCountries } from './countries.ts';
import { buildHolders } from './holders.ts';

const OUT = join(import.meta.dirname, '..', '..', 'utils', 'gazetteer');
const [folder] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'countries'))) {
  console.error(`There is no reference data in ${folder ?? 'no folder'}. Give the folder that holds countries/ and officials/.`);
  process.exit(2);
}
console.log(`countries: ${buildCountries(folder, OUT)} states`);
console.log(`holders: ${buildHolders(folder, OUT)} people`);
