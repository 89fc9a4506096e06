import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chart } from './chart.ts';
import { markdown, type Report } from './report.ts';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs');

const machine = (): string => {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model ?? 'processor unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
};

/** Writes `docs/benchmarks.md` and the picture of its curves. */
export function writeReport(reports: readonly Report[]): void {
  const curves = reports.flatMap((report) => report.curves);
  mkdirSync(join(DOCS, 'images'), { recursive: true });
  if (curves.length > 0) writeFileSync(join(DOCS, 'images', 'bench-store.svg'), chart('Milliseconds by number of clips', curves));
  const picture = curves.length > 0 ? '![Milliseconds by number of clips, both axes logarithmic](images/bench-store.svg)\n' : '';
  const head = `# Benchmarks\n\nWritten by \`npm run bench\` on ${machine()}. Times depend on the machine; ratios and growth are what to compare.\n`;
  writeFileSync(join(DOCS, 'benchmarks.md'), [head, ...reports.map(markdown), picture].join('\n').trimEnd() + '\n');
}
