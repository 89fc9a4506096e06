import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildFor } from '../../scripts/browser/build.ts';
import { BROWSERS } from './browsers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder that holds the builds of both browsers. */
    buildDir: string;
  }
}

/** Builds what is tested, once a run; `ATTACHE_E2E_BUILD` names a folder that holds fresh builds already. */
export default function setup(project: TestProject): (() => void) | undefined {
  const given = process.env.ATTACHE_E2E_BUILD;
  if (given !== undefined && given !== '') {
    project.provide('buildDir', given);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'attache-e2e-build-'));
  for (const kind of BROWSERS) buildFor(kind, folder);
  project.provide('buildDir', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
