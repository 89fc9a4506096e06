import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from '../browsers.ts';
import { BUILD_FOLDER } from './launch.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WXT_NAME: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the extension for one browser into a folder of `outDir`, and answers with that folder.
 * A process of its own: a test runner's NODE_ENV must not reach the build.
 * @throws Error with the build's own words where it fails.
 */
export function buildFor(kind: BrowserKind, outDir: string): string {
  const env = { ...process.env, NODE_ENV: 'production', ATTACHE_OUT_DIR: outDir };
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'build', '-b', WXT_NAME[kind], '--mv3'], { cwd: ROOT, env, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The build for ${kind} failed:\n${result.stdout}\n${result.stderr}`);
  return join(outDir, BUILD_FOLDER[kind]);
}
