import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/**
 * Bundles a module of the bench as one script that leaves its exports in `globalThis.bench`, minified as what is shipped.
 * @param entry path from the project's root
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } },
  });
  const output = (Array.isArray(result) ? result[0] : result) as { output: { type: string; code?: string }[] };
  const code = output.output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error(`Nothing was bundled from ${entry}`);
  // A script's top-level `var bench` is a global; an evaluated string's is too.
  return `${code}\n;globalThis.bench = bench; undefined;`;
}
