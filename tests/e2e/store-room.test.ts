import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BUILD_FOLDER } from '../../scripts/browser/launch.ts';
import { seeded } from '../support/random.ts';
import { backUp } from './support/backed-up.ts';
import { BROWSERS } from './support/browsers.ts';
import { draftsOf, file } from './support/filing.ts';
import { expectWhole, held } from './support/held.ts';
import { startSession, type Session } from './support/session.ts';

/** The built extension without the permission that frees it from the quota: a full disk cannot be had otherwise. */
function withQuota(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-quota-'));
  cpSync(join(inject('buildDir'), BUILD_FOLDER.chromium), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage') }));
  return folder;
}

/** Firefox has no tool that takes room away while it runs; there the unit tests of `filing.test.ts` stand alone. */
describe.runIf(BROWSERS.includes('chromium'))('a disk without room', () => {
  let session: Session;
  let extension = '';
  const random = seeded(52);
  /** Letters that no compression makes small: Chromium counts what is on the disk, now and then, and small clips slip through between. */
  const long = (): string => Array.from({ length: 30_000 }, () => random.int(2 ** 32).toString(36)).join(' ');
  const drafts = draftsOf(60, 51).map((draft) => ({ ...draft, articleText: long() }));
  beforeAll(async () => {
    extension = withQuota();
    session = await startSession('chromium', { extension });
  });
  afterAll(async () => {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('costs no clip, is told of with what to do, and all there is can still be taken out', async () => {
    // Before the first write: Chromium asks how much room is left now and then, and not each time.
    const used = await session.inExtension(async () => (await navigator.storage.estimate()).usage ?? 0, null);
    await session.devtools().limitRoom(used + 5_000_000);
    const filed: string[] = [];
    let refused: unknown = null;
    for (const draft of drafts) {
      const answer = await file(session, draft);
      if (!answer.ok) {
        refused = answer;
        break;
      }
      filed.push(draft.id);
    }
    expect(refused).toMatchObject({ ok: false, error: { code: 'store-full', message: expect.stringContaining('Free some disk space, or export and delete old clips') } });
    expect(filed.length).toBeGreaterThan(0);
    const state = await held(session);
    expect(state.clips.toSorted()).toEqual(filed.toSorted());
    expectWhole(state);
    expect((await backUp(session)).clips).toHaveLength(filed.length);

    await session.devtools().limitRoom(null);
    expect(await file(session, drafts[filed.length]!)).toMatchObject({ ok: true });
    expectWhole(await held(session));
  }, 120_000);
});
