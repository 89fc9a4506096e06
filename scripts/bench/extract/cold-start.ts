import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const RUNS = 7;

/** What a fresh process does: loads the bundle, answers once, prints both times. */
const PROBE = `
const began = performance.now();
const { extract } = await import('./pipeline.js');
const loaded = performance.now();
extract({ text: 'MINSK, May 5. Belarusian Prime Minister Ivan Example and Kazakhstan signed a memorandum on trade worth $20 million.', publishedAt: '2025-05-05' });
console.log(JSON.stringify({ load: loaded - began, firstAnswer: performance.now() - loaded }));
`;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Milliseconds from nothing to the engine's first answer, bundled as it is shipped, each time in a fresh process; medians. */
export async function coldStart(): Promise<{ load: number; firstAnswer: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      build: { outDir: folder, minify: true, lib: { entry: join(ROOT, 'utils/extract/pipeline.ts'), formats: ['es'], fileName: () => 'pipeline.js' } },
    });
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'probe.js'), PROBE);
    const runs = Array.from({ length: RUNS }, () =>
      JSON.parse(execFileSync(process.execPath, ['probe.js'], { cwd: folder, encoding: 'utf8' })) as { load: number; firstAnswer: number });
    return { load: median(runs.map((r) => r.load)), firstAnswer: median(runs.map((r) => r.firstAnswer)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
