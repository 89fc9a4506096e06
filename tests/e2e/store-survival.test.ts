import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../support/random.ts';
import { BROWSERS } from './support/browsers.ts';
import { draftsOf, file, startImport } from './support/filing.ts';
import { expectWhole, held } from './support/held.ts';
import { startSession, until, type Session } from './support/session.ts';

/** How often the browser is killed; `ATTACHE_KILLS=50` for the long run. */
const KILLS = Number(process.env.ATTACHE_KILLS ?? 2);

const drafts = draftsOf(60 * Math.max(1, KILLS), 11);

describe.each(BROWSERS)('the store in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  it(`has every acknowledged clip, whole and once, after ${KILLS} kills while clipping`, async () => {
    const random = seeded(5);
    const acknowledged = new Set<string>();
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const before = 2 + random.int(6);
      for (let i = 0; i < before; i++) {
        const draft = drafts[next++];
        if (draft && (await file(session, draft)).ok) acknowledged.add(draft.id);
      }
      // One more is under way as the browser dies; it may be there or not, but not half.
      const last = drafts[next++];
      const underWay = last ? file(session, last).then(({ ok }) => ok && acknowledged.add(last.id), () => false) : null;
      await session.crash();
      await underWay;
      const state = await held(session);
      expect([...acknowledged].filter((id) => !state.clips.includes(id))).toEqual([]);
      expectWhole(state);
    }
    // Sent again, as a page does that got no answer: nothing doubles.
    const sent = drafts.slice(0, next);
    for (const draft of sent.slice(-8)) expect((await file(session, draft)).ok).toBe(true);
    const state = await held(session);
    expect(state.clips.length).toBeLessThanOrEqual(sent.length);
    expectWhole(state);
  }, 60_000 + KILLS * 30_000);

  it('has whole batches after a kill in the middle of an import, and the rest after another', async () => {
    const before = (await held(session)).clips.length;
    await startImport(session, 1100);
    await until(async () => (await held(session)).clips.length > before, { what: 'the first batch', timeout: 60_000 });
    await session.crash();
    const state = await held(session);
    expectWhole(state);
    await startImport(session, 1100);
    await until(async () => (await held(session)).clips.length === before + 1100, { what: 'all of the import', timeout: 90_000 });
    expectWhole(await held(session));
  }, 240_000);
});
