/** Writes `docs/licences.md`: what ships, under which licence. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTable, shippedPackages } from './package/licences.ts';

const ROOT = join(import.meta.dirname, '..');
const packages = shippedPackages(ROOT);
writeFileSync(join(ROOT, 'docs', 'licences.md'), licenceTable(packages));
console.log(`docs/licences.md: ${packages.length} packages`);
