import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFor } from '../../browser/build.ts';
import { launch } from '../../browser/launch.ts';
import type { RunningBrowser, Tab } from '../../browser/types.ts';

let built: { folder: string; extension: string } | null = null;

/** The extension, built once a run for Chromium. */
export function extensionFolder(): string {
  if (!built) {
    const folder = mkdtempSync(join(tmpdir(), 'attache-bench-build-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    built = { folder, extension: buildFor('chromium', folder) };
  }
  return built.extension;
}

/** Runs something in a fresh Chromium with Attaché, every host answered by `serve`. */
export async function inChromium<T>(serve: RequestListener, work: (running: RunningBrowser) => Promise<T>): Promise<T> {
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const profile = mkdtempSync(join(tmpdir(), 'attache-bench-profile-'));
  const running = await launch('chromium', { extension: extensionFolder(), port: (server.address() as AddressInfo).port, profile });
  try {
    return await work(running);
  } finally {
    await running.close();
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Runs a script's text in a tab, free of the page's content security policy as the DevTools protocol is. */
export async function inject(tab: Tab, code: string): Promise<void> {
  await tab.evaluate(code as unknown as (arg: null) => null, null);
}
