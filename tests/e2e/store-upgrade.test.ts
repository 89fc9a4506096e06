import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bench/support/bundle.ts';
import { VERSIONS } from '../../utils/clips/versions.ts';
import { backUp } from './support/backed-up.ts';
import { BROWSERS } from './support/browsers.ts';
import { draftsOf, file } from './support/filing.ts';
import { expectWhole, held } from './support/held.ts';
import { startSession, type Session, type Tab } from './support/session.ts';

const drafts = draftsOf(24, 41);

type Global = { bench: { upgrade: (stall: boolean) => Promise<number> }; half?: boolean; done?: number };

/** Dexie counts in tens. */
const versionOf = (session: Session): Promise<number | undefined> =>
  session.inExtension(async () => (await indexedDB.databases()).find(({ name }) => name === 'attache')?.version, null);

describe.each(BROWSERS)('an upgrade of the schema in %s', (kind) => {
  let session: Session;
  let code = '';
  beforeAll(async () => {
    code = await bundle('tests/e2e/support/next-schema.ts');
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  /** Begins the upgrade in a page of the extension and does not wait for its end. */
  const begin = async (stall: boolean): Promise<Tab> => {
    const page = await session.openPage('welcome.html');
    await page.evaluate(code as unknown as (arg: null) => null, null);
    await page.evaluate((stall) => {
      const here = globalThis as unknown as Global;
      void (async () => { here.done = await here.bench.upgrade(stall); })();
    }, stall);
    return page;
  };

  it('during which the browser was killed has not been, and is done whole the next time', async () => {
    for (const draft of drafts) expect(await file(session, draft)).toMatchObject({ ok: true });
    const stalled = await begin(true);
    await stalled.waitFor(() => (globalThis as unknown as Global).half === true, null, { what: 'half of the upgrade' });
    await session.crash();
    const ids = drafts.map(({ id }) => id).toSorted();
    // Opened first: a browser that takes back what a dead one left half done may still list its version until then.
    const state = await held(session);
    expect(await versionOf(session)).toBe(VERSIONS.length * 10);
    expect(state.clips.toSorted()).toEqual(ids);
    expectWhole(state);
    expect((await backUp(session)).clips.map(({ id }) => id).toSorted()).toEqual(ids);

    const page = await begin(false);
    expect(await page.waitFor(() => (globalThis as unknown as Global).done ?? null, null, { what: 'the upgrade' })).toBe(drafts.length);
    expect(await versionOf(session)).toBe((VERSIONS.length + 1) * 10);
    expectWhole(await held(session));
    // A version that knows nothing of the upgrade, as one that was put back, hands out all there is.
    expect((await backUp(session)).clips.map(({ id }) => id).toSorted()).toEqual(ids);
  }, 120_000);
});
