/** `npm run package`: writes the packages of a release to `out/package` (or `--out DIR`) and checks the Firefox one as AMO does. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makePackages } from './package/make.ts';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/package' } } });

const packages = makePackages(resolve(values.out));
for (const { path, bytes, sha256 } of packages) console.log(`${sha256}  ${path}  ${(bytes / 1024).toFixed(0)} KB`);

const firefox = packages.find(({ path }) => path.endsWith('-firefox.zip'));
const lint = spawnSync(join(ROOT, 'node_modules', '.bin', 'web-ext'), ['lint', '--source-dir', firefox?.path ?? '', '--self-hosted=false'], { stdio: 'inherit' });
process.exitCode = lint.status ?? 1;
