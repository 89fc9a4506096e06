import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { until } from '../../scripts/browser/wait.ts';
import { requireBrowser } from '../../scripts/browsers.ts';
import { BROWSERS } from './browsers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder for the profiles of browsers; it is removed at the end. */
    profiles: string;
  }
}

/** Whether a browser is at work on a profile: both leave a link to their process id in it ("host-123", "127.0.0.1:+123"). */
function isInUse(profile: string): boolean {
  for (const lock of ['SingletonLock', 'lock']) {
    try {
      process.kill(Number(/\d+$/u.exec(readlinkSync(join(profile, lock)))?.[0]), 0);
      return true;
    } catch {
      // No such link, or no such process.
    }
  }
  return false;
}

/** Sees to the browsers before the first test: installs them where that is possible, else says what to install. */
export default function setup(project: TestProject): () => Promise<void> {
  for (const kind of BROWSERS) requireBrowser(kind);
  const profiles = mkdtempSync(join(tmpdir(), 'attache-e2e-profiles-'));
  project.provide('profiles', profiles);
  return async () => {
    // Browsers that several files shared end with their workers, and may write till then.
    await until(() => !readdirSync(profiles).some((name) => isInUse(join(profiles, name))), { what: 'the browsers to end' });
    rmSync(profiles, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
