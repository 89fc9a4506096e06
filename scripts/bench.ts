/**
 * Measures the project: `npm run bench` all of it, which also writes `docs/benchmarks.md`; `npm run bench -- extract` one
 * part. Each part is a module in `scripts/bench/` that exports `run(args)`, prints its own table and answers with a `Report`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from './bench/support/report.ts';
import { writeReport } from './bench/support/write-report.ts';

const FOLDER = join(import.meta.dirname, 'bench');
const parts = readdirSync(FOLDER).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
const [part, ...args] = process.argv.slice(2);

async function measure(name: string, given: readonly string[]): Promise<Report> {
  const { run } = (await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href)) as { run(args: readonly string[]): Promise<Report> };
  return run(given);
}

if (part === undefined) {
  const reports: Report[] = [];
  for (const name of parts) reports.push(await measure(name, []));
  writeReport(reports);
  console.log('\nWritten to docs/benchmarks.md');
} else if (parts.includes(part)) {
  await measure(part, args);
} else {
  console.error(`There is no bench "${part}". Give one of: ${parts.join(', ')}; or none, for all.`);
  process.exit(2);
}
