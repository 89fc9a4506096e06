/**
 * Measures the project: `npm run bench` all of it, which also writes `docs/benchmarks.md`; `npm run bench -- extract` one
 * part. Each part is a module in `scripts/bench/` that exports `run(args)`, prints its own table and answers with a `Report`.
 */
import type { Report } from './bench/support/report.ts';
import { writeReport } from './bench/support/write-report.ts';

type Part = { run(args: readonly string[]): Promise<Report> };

/** Loaded one at a time: what one part needs must not weigh on another's figures. */
const PARTS: Record<string, () => Promise<Part>> = {
  extract: () => import('./bench/extract.ts'),
  page: () => import('./bench/page.ts'),
  size: () => import('./bench/size.ts'),
  store: () => import('./bench/store.ts'),
  memory: () => import('./bench/memory.ts'),
};

const [name, ...args] = process.argv.slice(2);
const load = name === undefined ? null : PARTS[name];

if (name === undefined) {
  const reports: Report[] = [];
  for (const part of Object.values(PARTS)) reports.push(await (await part()).run([]));
  writeReport(reports);
  console.log('\nWritten to docs/benchmarks.md');
} else if (load) {
  await (await load()).run(args);
} else {
  console.error(`There is no bench "${name}". Give one of: ${Object.keys(PARTS).join(', ')}; or none, for all.`);
  process.exit(2);
}
